package org.dossier.http.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.dossier.http.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/** Indents JSON by two spaces if {@code ?pretty=true} asks for it. */
@Provider
@Priority(PrettyJsonFilter.AFTER_ALL_OTHERS) // response filters run in descending order
final class PrettyJsonFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final int AFTER_ALL_OTHERS = 0;

    private final ObjectWriter writer;

    PrettyJsonFilter(ObjectMapper mapper) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.writer = mapper.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.ACCEPT);
        if (isPretty(request) && type != null && !type.equals(Format.JSON_TYPE)) {
            throw ProblemException.notOfFormat(
                    "pretty",
                    request.getUriInfo().getQueryParameters().containsKey("format"),
                    "'pretty' works with JSON only, not with " + type + ".");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isPretty(request) && response.getStatus() == RestResponse.StatusCode.OK) {
            try {
                response.setEntity(writer.writeValueAsString(response.getEntity()) + "\n");
            } catch (JsonProcessingException unwritable) {
                throw new IllegalStateException(unwritable);
            }
        }
    }

    private static boolean isPretty(ContainerRequestContext request) {
        return "true".equals(request.getUriInfo().getQueryParameters().getFirst("pretty"));
    }
}
