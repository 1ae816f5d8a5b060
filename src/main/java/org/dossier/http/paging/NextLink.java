package org.dossier.http.paging;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Announces the next page of a list in a {@code Link} header. */
@Provider
@Priority(Priorities.USER + 1) // while the response is still a list: later filters may leave a tree of it
final class NextLink implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing<?> list && list.links().next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + list.links().next() + ">; rel=\"next\"");
        }
    }
}
