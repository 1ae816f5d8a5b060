package org.dossier.http.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import jakarta.ws.rs.Produces;
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
import org.dossier.text.Language;

/** Writes objects as Markdown. */
@Provider
@Produces(Format.MD_TYPE)
final class MarkdownWriter implements MessageBodyWriter<Object> {

    private final List<MarkdownView<?>> views;

    MarkdownWriter(@All List<MarkdownView<?>> views) {
        this.views = views;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return views.stream().anyMatch(view -> view.item().equals(type));
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
        MarkdownView<?> view = views.stream()
                .filter(known -> known.item().equals(type))
                .findFirst()
                .orElseThrow();
        // Set for every response that has facts.
        int edition = Integer.parseInt(Objects.toString(headers.getFirst("Dossier-Edition")));
        stream.write(text(view, body, edition, ListWriter.language(headers)).getBytes(UTF_8));
    }

    private static <T> String text(MarkdownView<T> view, Object body, int edition, Language language) {
        return view.text(view.item().cast(body), edition, language).toString();
    }
}
