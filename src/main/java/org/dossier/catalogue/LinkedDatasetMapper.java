package org.dossier.catalogue;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dossier.catalogue.LinkedDataset.Catalog;
import org.dossier.catalogue.LinkedDataset.Download;
import org.dossier.catalogue.LinkedDataset.Publisher;
import org.dossier.edition.DossierEditions;
import org.dossier.http.media.DataLicence;
import org.dossier.http.media.PublicUrl;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.dossier.text.Messages;
import org.jspecify.annotations.Nullable;

/** Maps data sets to schema.org: the same for the profile of an organisation and for the catalogue. */
@Singleton
public final class LinkedDatasetMapper {

    static final String TYPE = "Dataset";

    private final PublicUrl service;

    LinkedDatasetMapper(PublicUrl service) {
        this.service = service;
    }

    /** A data set that stands outside of the catalogue, in one language. */
    public LinkedDataset<String> alone(Dataset dataset, Language language) {
        return of(
                dataset,
                List.of(TYPE),
                text -> text.in(language),
                new Catalog("DataCatalog", service.of(CatalogueResource.PATH)));
    }

    /** A part of the catalogue, in all languages, which another vocabulary describes too. */
    LinkedDataset<LocalisedText> inCatalogue(Dataset dataset, String alsoOfType) {
        return of(dataset, List.of(alsoOfType, TYPE), text -> text, null);
    }

    private <T> LinkedDataset<T> of(
            Dataset dataset, List<String> types, Function<LocalisedText, T> write, @Nullable Catalog catalogue) {
        Optional<DossierEditions> editions = Optional.ofNullable(dataset.editions());
        return new LinkedDataset<>(
                types,
                id(dataset),
                dataset.organisation(),
                write.apply(dataset.title()),
                write.apply(dataset.description()),
                service.of(dataset.page()),
                Arrays.stream(Language.values()).map(Language::tag).toList(),
                editions.map(known -> String.valueOf(known.last())).orElse(null),
                editions.map(DossierEditions::issued).orElse(null),
                editions.map(DossierEditions::modified).orElse(null),
                true,
                DataLicence.URL,
                new Publisher<>(
                        "Organization",
                        publisher(),
                        write.apply(Messages.inAll(Dataset.class, "publisher")),
                        service.of("/v1/editions?kind=correction")),
                catalogue,
                dataset.distributions().stream()
                        .map(file -> new Download<>(
                                "DataDownload",
                                id(dataset, file),
                                write.apply(file.title()),
                                file.format().mediaType(),
                                service.of(file.address())))
                        .toList());
    }

    /** What a data set is called in linked data: its organisation has the address of the page alone. */
    String id(Dataset dataset) {
        return service.of(dataset.page()) + "#dataset";
    }

    /** What a file is called in linked data. */
    String id(Dataset dataset, Distribution file) {
        return service.of(dataset.page()) + "#" + file.name();
    }

    /** What those who make the data sets are called in linked data. */
    String publisher() {
        return service.of(CatalogueResource.PATH) + "#publisher";
    }
}
