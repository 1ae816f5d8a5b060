package org.dossier.http.media;

import com.fasterxml.jackson.databind.JavaType;
import org.dossier.http.paging.Listing;
import org.jboss.resteasy.reactive.RestResponse;

/** What a resource method returns. */
final class Returned {

    private Returned() {}

    /** The thing itself, or where it is a list what it is a list of. */
    static JavaType item(JavaType returned) {
        JavaType body = returned.hasRawClass(RestResponse.class) ? returned.containedType(0) : returned;
        return body.isTypeOrSubTypeOf(Listing.class)
                ? body.findSuperType(Listing.class).containedType(0)
                : body;
    }
}
