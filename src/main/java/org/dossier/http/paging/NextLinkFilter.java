package org.dossier.http.paging;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Adds a {@code Link} header with the next page of a list. */
@Provider
@Priority(Priorities.USER + 1) // before the filters that turn the list into a tree
final class NextLinkFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listing<?> list && list.links().next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + list.links().next() + ">; rel=\"next\"");
        }
    }
}
