package org.dossier.http.media;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dossier.http.paging.Listing;
import org.dossier.text.Language;

/** Writes lists as GeoJSON (RFC 7946). */
@Provider
@Produces(Format.GEOJSON_TYPE)
final class GeoJsonWriter extends ListWriter<MapView<?>> {

    private final ObjectMapper mapper;

    GeoJsonWriter(ObjectMapper mapper, @All List<MapView<?>> views) {
        super(views);
        this.mapper = mapper;
    }

    @Override
    void write(Listing<?> list, MapView<?> view, MultivaluedMap<String, Object> headers, OutputStream body)
            throws IOException {
        mapper.writeValue(body, collect(list, view, language(headers)));
    }

    private static <T> FeatureCollection collect(Listing<?> list, MapView<T> view, Language language) {
        return new FeatureCollection(
                view.notes(language),
                list.items().stream()
                        .map(item -> view.feature(view.item().cast(item), language))
                        .toList());
    }
}
