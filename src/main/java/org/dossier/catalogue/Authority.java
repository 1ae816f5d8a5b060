package org.dossier.catalogue;

import java.util.Locale;
import org.dossier.catalogue.DcatCatalog.Term;
import org.dossier.http.media.DataLicence;
import org.dossier.http.media.Format;
import org.dossier.text.Language;
import org.jspecify.annotations.Nullable;

/** Terms of the vocabularies that data portals share: those of the European Union, and the media types of IANA. */
final class Authority {

    static final String THEMES = "http://publications.europa.eu/resource/authority/data-theme";
    static final Term PUBLIC =
            new Term("dct:RightsStatement", "http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    static final Term IRREGULAR =
            new Term("dct:Frequency", "http://publications.europa.eu/resource/authority/frequency/IRREG");
    static final Term LICENCE = new Term("dct:LicenseDocument", DataLicence.URL);

    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final String COUNTRIES = "http://publications.europa.eu/resource/authority/country/";
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private Authority() {}

    static String theme(String code) {
        return THEMES + "/" + code;
    }

    static Term language(Language language) {
        return new Term(
                "dct:LinguisticSystem",
                LANGUAGES + language.locale().getISO3Language().toUpperCase(Locale.ROOT));
    }

    /** @param alpha2 ISO 3166-1 code */
    static Term country(String alpha2) {
        return new Term("dct:Location", COUNTRIES + new Locale("", alpha2).getISO3Country());
    }

    static Term mediaType(Format format) {
        return new Term("dct:MediaType", MEDIA_TYPES + format.mediaType());
    }

    /** @return null if there is no term for it */
    static @Nullable Term fileType(Format format) {
        return switch (format) {
            case CSV, GEOJSON, ICS, JSON, ZIP -> fileType(format.name());
            case JSONLD -> fileType("JSON_LD");
            case ATOM, EVENTS, MD, JSONL -> null;
        };
    }

    private static Term fileType(String code) {
        return new Term("dct:MediaTypeOrExtent", FILE_TYPES + code);
    }
}
