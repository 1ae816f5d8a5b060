package org.dossier.service;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the contract says of the service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dossier",
                        version = "1.0.0",
                        description =
                                "Sourced facts about organisations. Every value says who asserted it, who reported it, where in that source"
                                        + " it stands, and for when it holds; where sources disagree, the disagreement is served.\n\n"
                                        + "- **Time.** Facts are published in numbered editions. Every read sees one edition, named by the header"
                                        + " `Dossier-Edition`; `edition` or `knownAt` read an earlier one.\n"
                                        + "- **Null, empty, zero.** A property that does not apply is null; a list without entries is empty; zero is a number"
                                        + " that somebody counted.\n"
                                        + "- **Errors** are problem details (RFC 9457); `type` links to what each means.\n"
                                        + "- **Limits.** Each client has a quota, told by `RateLimit-Policy`; beyond it the answer is a 429, and `Retry-After`"
                                        + " says when to try again. Polls that are answered with 304 cost nothing.\n"
                                        + "- **Within /v1** nothing is removed or renamed. Expect new properties, and new values where a schema has `x-extensible-enum`.\n"
                                        + "- The data is under CC-BY-4.0: print the attribution line.",
                        contact = @Contact(name = "The editors of Dossier"),
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        tags = {
            // In the order of a reader's interest; each is described by its resource.
            @Tag(name = "Organisations"),
            @Tag(name = "Figures"),
            @Tag(name = "Statistics"),
            @Tag(name = "Presence"),
            @Tag(name = "Timeline"),
            @Tag(name = "Download"),
            @Tag(name = "Sources"),
            @Tag(name = "Claimants"),
            @Tag(name = "Search"),
            @Tag(name = "Editions"),
            @Tag(name = "Catalogue"),
            @Tag(name = "Vocabularies"),
            @Tag(name = "Index"),
            @Tag(name = "Problems")
        },
        servers = @Server(url = "/", description = "The service that you read this from."))
@SecurityScheme(
        securitySchemeName = "editor",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "The token of an editor, from the OpenID Connect issuer that the service trusts. It is checked as RFC8725"
                        + " asks: the service, not the token, says which algorithm, key and issuer it takes. Reads take none.")
public class ApiDefinition extends Application {}
