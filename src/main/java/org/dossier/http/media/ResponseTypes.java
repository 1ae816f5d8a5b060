package org.dossier.http.media;

import com.fasterxml.jackson.databind.JavaType;
import org.dossier.http.paging.Listing;
import org.jboss.resteasy.reactive.RestResponse;

/** Resolves the type of the items that a resource method returns. */
final class ResponseTypes {

    private ResponseTypes() {}

    /** The type of the body, or of its items if the body is a list. */
    static JavaType item(JavaType returned) {
        JavaType body = returned.hasRawClass(RestResponse.class) ? returned.containedType(0) : returned;
        return body.isTypeOrSubTypeOf(Listing.class)
                ? body.findSuperType(Listing.class).containedType(0)
                : body;
    }
}
