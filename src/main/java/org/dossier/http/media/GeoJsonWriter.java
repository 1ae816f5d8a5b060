package org.dossier.http.media;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Objects;
import org.dossier.http.language.Language;
import org.dossier.http.paging.Listing;

/**
 * Writes lists as GeoJSON (RFC 7946), each by the view that its feature has of the items. It is a writer of objects, since
 * Jackson's, which also takes this media type, would go before one of an interface.
 */
@Provider
@Produces(Format.GEOJSON_TYPE)
final class GeoJsonWriter implements MessageBodyWriter<Object> {

    private final ObjectMapper mapper;
    private final List<MapView<?>> views;

    GeoJsonWriter(ObjectMapper mapper, @All List<MapView<?>> views) {
        this.mapper = mapper;
        this.views = views;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Object list,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        JavaType item =
                mapper.constructType(genericType).findSuperType(Listing.class).containedType(0);
        MapView<?> view = views.stream()
                .filter(known -> item.hasRawClass(known.item()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no map of " + item));
        // Set by now for every answer that has texts.
        Language language = Language.accepted(Objects.toString(headers.getFirst(HttpHeaders.CONTENT_LANGUAGE)));
        mapper.writeValue(body, collect((Listing<?>) list, view, language));
    }

    private static <T> FeatureCollection collect(Listing<?> list, MapView<T> view, Language language) {
        return new FeatureCollection(
                view.notes(language),
                list.items().stream()
                        .map(item -> view.feature(view.item().cast(item)))
                        .toList());
    }
}
