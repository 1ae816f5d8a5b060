package org.dossier.download;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Reads the files of a download, describes and packs them. */
@Singleton
final class DownloadBuilder {

    private final Vertx vertx;
    private final DownloadFileFinder finder;
    private final FileContentReader reader;
    private final DescriptorWriter descriptor;
    private final ReadmeWriter readme;

    DownloadBuilder(
            Vertx vertx,
            DownloadFileFinder finder,
            FileContentReader reader,
            DescriptorWriter descriptor,
            ReadmeWriter readme) {
        this.vertx = vertx;
        this.finder = finder;
        this.reader = reader;
        this.descriptor = descriptor;
        this.readme = readme;
    }

    /** Packed on a worker thread, because compression would block the event loop for too long. */
    CompletionStage<byte[]> build(Dossier dossier, HttpServerRequest request) {
        return reader.read(finder.files(dossier), request)
                .thenCompose(contents -> vertx.executeBlocking(() -> pack(dossier, contents), false)
                        .toCompletionStage());
    }

    private byte[] pack(Dossier dossier, List<FileContent> contents) {
        DossierTitle title = DossierTitle.of(dossier, contents);
        ZipPacker zip = new ZipPacker(dossier.publishedAt());
        zip.add("README.md", readme.write(dossier, title, contents));
        zip.add("datapackage.json", descriptor.write(dossier, title, contents));
        contents.forEach(content -> zip.add(content.file().name(), content.bytes()));
        return zip.packed();
    }
}
