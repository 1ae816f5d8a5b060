package org.dossier.http.media;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.dossier.http.paging.Listing;
import org.dossier.text.Language;

/**
 * Writes lists in one media type, by the view for the type of their items. Declared for {@code Object}, because
 * RESTEasy picks Jackson's {@code Object} writer before it considers interfaces.
 *
 * @param <V> the type of the views
 */
abstract class ListWriter<V extends ListView<?>> implements MessageBodyWriter<Object> {

    private final List<V> views;

    ListWriter(List<V> views) {
        this.views = views;
    }

    /** @param headers the current headers of the response */
    abstract void write(Listing<?> list, V view, MultivaluedMap<String, Object> headers, OutputStream body)
            throws IOException;

    @Override
    public final boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public final void writeTo(
            Object list,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        JavaType item = ResponseTypes.item(TypeFactory.defaultInstance().constructType(genericType));
        V view = views.stream()
                .filter(known -> item.hasRawClass(known.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No view of " + item));
        write((Listing<?>) list, view, headers, body);
    }

    /** The language of the texts, which is set for every response that has texts. */
    static Language language(MultivaluedMap<String, Object> headers) {
        return Language.accepted(Objects.toString(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE)));
    }
}
