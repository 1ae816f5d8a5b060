package org.dossier.http.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dossier.http.contract.ParameterTrait;
import org.dossier.http.contract.RouteTable;
import org.dossier.http.paging.Listing;
import org.dossier.http.paging.Page;
import org.dossier.http.parameter.QueryString;
import org.dossier.text.Language;

/** Writes lists as paged Atom feeds (RFC 4287, RFC 5005). */
@Provider
@Produces(Format.ATOM_TYPE)
final class FeedWriter extends ListWriter<FeedView<?>> {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final PublicUrl service;
    private final UriInfo request;
    private final RouteTable routes;

    FeedWriter(@All List<FeedView<?>> views, PublicUrl service, UriInfo request, RouteTable routes) {
        super(views);
        this.service = service;
        this.request = request;
        this.routes = routes;
    }

    @Override
    void write(Listing<?> list, FeedView<?> view, MultivaluedMap<String, Object> headers, OutputStream body) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(body, UTF_8.name());
            write(xml, (Page<?>) list, view, language(headers));
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private <T> void write(XMLStreamWriter xml, Page<?> page, FeedView<T> view, Language language)
            throws XMLStreamException {
        List<FeedEntry> entries = page.items().stream()
                .map(item -> view.entry(view.item().cast(item), language))
                .toList();
        xml.writeStartDocument(UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language.tag());
        // The same for all pages and languages of the feed, and another one for other filters.
        Map<String, String> filters = filters();
        element(
                xml,
                "id",
                service.of(request.getRequestUri().getRawPath()
                        + (filters.isEmpty() ? "" : "?" + QueryString.write(filters))));
        element(xml, "title", view.title(filters, language));
        element(
                xml,
                "updated",
                (entries.isEmpty() ? Instant.EPOCH : entries.get(0).published()).toString());
        xml.writeStartElement("author");
        element(xml, "name", view.author(language));
        xml.writeEndElement();
        link(xml, "self", page.links().self());
        if (page.links().next() != null) {
            link(xml, "next", page.links().next());
        }
        for (FeedEntry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        request.getQueryParameters().forEach((name, values) -> filters.put(name, values.get(0)));
        filters.keySet()
                .removeAll(routes.find(request.getRequestUri().getRawPath()).withTrait(ParameterTrait.IS_NO_FILTER));
        return filters;
    }

    private void write(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", service.of(entry.path()));
        element(xml, "title", entry.title());
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.published().toString());
        link(xml, "alternate", entry.path());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(entry.html());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", service.of(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
