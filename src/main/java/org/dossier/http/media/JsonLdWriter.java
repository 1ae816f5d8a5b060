package org.dossier.http.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.dossier.http.paging.Listing;

/** Writes objects as JSON-LD, mostly with the schema.org vocabulary, and lists as graphs of their items. */
@Provider
@Produces(Format.JSONLD_TYPE)
final class JsonLdWriter implements MessageBodyWriter<Object> {

    private final List<LinkedData<?>> views;
    private final ObjectMapper mapper;

    JsonLdWriter(@All List<LinkedData<?>> views, ObjectMapper mapper) {
        this.views = views;
        this.mapper = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public void writeTo(
            Object body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        // The type that a method declares says of which items a list is; of anything else the object itself says more.
        JavaType item = body instanceof Listing<?>
                ? ResponseTypes.item(mapper.constructType(genericType))
                : mapper.constructType(body.getClass());
        LinkedData<?> view = views.stream()
                .filter(candidate -> item.hasRawClass(candidate.item()))
                .findFirst()
                .orElseThrow();
        String language = String.valueOf(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE));
        ObjectNode document = mapper.createObjectNode().set("@context", view.context());
        if (body instanceof Listing<?> list) {
            document.putArray("@graph")
                    .addAll(list.items().stream()
                            .map(each -> node(view, each, language))
                            .toList());
        } else {
            document.setAll(node(view, body, language));
        }
        stream.write(mapper.writeValueAsBytes(document));
    }

    private <T> ObjectNode node(LinkedData<T> view, Object item, String language) {
        return mapper.valueToTree(view.node(view.item().cast(item), language));
    }
}
