package org.dossier.service;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Period;
import java.time.ZoneOffset;
import org.dossier.http.cache.CacheConfig;
import org.dossier.http.media.PublicUrl;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells whoever finds a vulnerability where to report it (RFC 9116); without a contact in the settings, there is no such route. */
@Path(SecurityTextResource.PATH)
public class SecurityTextResource {

    static final String PATH = "/.well-known/security.txt";

    private static final Period VALID_AFTER_RELEASE = Period.ofYears(1);

    private final ServiceConfig config;
    private final PublicUrl service;
    private final CacheConfig release;

    SecurityTextResource(ServiceConfig config, PublicUrl service, CacheConfig release) {
        this.config = config;
        this.service = service;
        this.release = release;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String get() {
        String contact = config.contact().map(Object::toString).orElseThrow(NotFoundException::new);
        return "Contact: " + contact + "\nExpires: "
                + release.released()
                        .atZone(ZoneOffset.UTC)
                        .plus(VALID_AFTER_RELEASE)
                        .toInstant()
                + "\nPreferred-Languages: en, es\nCanonical: " + service.of(PATH) + "\n";
    }
}
