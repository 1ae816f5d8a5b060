package org.dossier.catalogue;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dossier.catalogue.DcatCatalog.Contact;
import org.dossier.catalogue.DcatCatalog.Keyword;
import org.dossier.catalogue.DcatCatalog.Reference;
import org.dossier.catalogue.DcatCatalog.Term;
import org.dossier.edition.DossierEditions;
import org.dossier.http.media.LinkedData;
import org.dossier.http.media.PublicUrl;
import org.dossier.text.Language;
import org.dossier.text.LocalisedText;
import org.dossier.text.Messages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The catalogue in the words of DCAT-AP 3, with each data set in those of schema.org too, and in all languages. */
@Singleton
final class LinkedCatalogue implements LinkedData<Catalogue> {

    private static final List<Term> LANGUAGES =
            Arrays.stream(Language.values()).map(Authority::language).toList();

    private final PublicUrl service;
    private final LinkedDatasetMapper datasets;
    private final JsonNode context;
    private final String theme;
    private final @Nullable Contact contact;

    LinkedCatalogue(
            PublicUrl service,
            LinkedDatasetMapper datasets,
            ObjectMapper mapper,
            CatalogueConfig config,
            @ConfigProperty(name = "dossier.service.contact") Optional<URI> contact) {
        this.service = service;
        this.datasets = datasets;
        this.theme = Authority.theme(config.theme());
        this.contact = contact.map(this::contact).orElse(null);
        try (InputStream terms = LinkedCatalogue.class.getResourceAsStream("context.json")) {
            this.context = mapper.readTree(requireNonNull(terms));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Class<Catalogue> item() {
        return Catalogue.class;
    }

    /** Not an address, so that nobody has to fetch it. */
    @Override
    public JsonNode context() {
        return context;
    }

    @Override
    public DcatCatalog node(Catalogue catalogue, String language) {
        return new DcatCatalog(
                "dcat:Catalog",
                service.of(catalogue.address()),
                text("catalogue.title"),
                text("catalogue.description"),
                new DcatCatalog.Agent("foaf:Agent", datasets.publisher(), text("publisher")),
                Authority.LICENCE,
                LANGUAGES,
                editions(catalogue)
                        .map(DossierEditions::issued)
                        .min(Instant::compareTo)
                        .orElse(null),
                editions(catalogue)
                        .map(DossierEditions::modified)
                        .max(Instant::compareTo)
                        .orElse(null),
                Authority.THEMES,
                page("/"),
                service(catalogue),
                catalogue.entries().stream().map(this::dataset).toList());
    }

    private static Stream<DossierEditions> editions(Catalogue catalogue) {
        return catalogue.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.dataset().editions()));
    }

    private DcatCatalog.Service service(Catalogue catalogue) {
        return new DcatCatalog.Service(
                "dcat:DataService",
                service.of("/v1"),
                text("service.title"),
                text("service.description"),
                service.of("/v1"),
                service.of("/openapi"),
                page("/swagger-ui"),
                new Reference(datasets.publisher()),
                Authority.LICENCE,
                Authority.PUBLIC,
                theme,
                keywords(text("service.keywords")),
                contact,
                catalogue.entries().stream()
                        .map(entry -> datasets.id(entry.dataset()))
                        .toList());
    }

    private DcatCatalog.Dataset dataset(Catalogue.Entry entry) {
        Dataset dataset = entry.dataset();
        Optional<DossierEditions> editions = Optional.ofNullable(dataset.editions());
        return new DcatCatalog.Dataset(
                datasets.inCatalogue(dataset, "dcat:Dataset"),
                dataset.organisation(),
                dataset.title(),
                dataset.description(),
                new Reference(datasets.publisher()),
                contact,
                keywords(dataset.keywords()),
                theme,
                LANGUAGES,
                editions.map(DossierEditions::issued).orElse(null),
                editions.map(DossierEditions::modified).orElse(null),
                editions.map(known -> String.valueOf(known.last())).orElse(null),
                Authority.IRREGULAR,
                Authority.PUBLIC,
                entry.countries().stream().map(Authority::country).toList(),
                Optional.ofNullable(entry.period())
                        .map(period -> new DcatCatalog.Period("dct:PeriodOfTime", period.first(), period.last()))
                        .orElse(null),
                page(dataset.page()),
                dataset.distributions().stream()
                        .map(file -> distribution(dataset, file))
                        .toList());
    }

    private DcatCatalog.Distribution distribution(Dataset dataset, Distribution file) {
        String address = service.of(file.address());
        return new DcatCatalog.Distribution(
                "dcat:Distribution",
                datasets.id(dataset, file),
                file.title(),
                file.description(),
                address,
                address,
                Authority.mediaType(file.format()),
                Authority.fileType(file.format()),
                LANGUAGES,
                Authority.LICENCE);
    }

    private Term page(String path) {
        return new Term(Term.PAGE, service.of(path));
    }

    private Contact contact(URI way) {
        boolean isMail = "mailto".equals(way.getScheme());
        return new Contact(
                "vcard:Kind",
                service.of(CatalogueResource.PATH) + "#contact",
                text("publisher"),
                isMail ? way.toString() : null,
                isMail ? null : way.toString());
    }

    private static List<Keyword> keywords(LocalisedText keywords) {
        return keywords.byTag().entrySet().stream()
                .flatMap(text -> Splitter.on(", ")
                        .splitToStream(text.getValue())
                        .map(keyword -> new Keyword(text.getKey(), keyword)))
                .toList();
    }

    private static LocalisedText text(String key) {
        return Messages.inAll(Dataset.class, key);
    }
}
