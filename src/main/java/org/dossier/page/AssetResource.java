package org.dossier.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The files that pages are made with. */
@Path("/assets/{digest}/{name}")
public class AssetResource {

    private final PageAssets assets;

    AssetResource(PageAssets assets) {
        this.assets = assets;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> get(@PathParam("digest") String digest, @PathParam("name") String name) {
        PageAssets.Asset asset = assets.find(digest, name);
        if (asset == null) {
            throw new NotFoundException();
        }
        return RestResponse.ResponseBuilder.ok((Object) asset.content())
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .build();
    }
}
