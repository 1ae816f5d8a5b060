package org.dossier.source;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import org.dossier.http.body.Faults;
import org.dossier.revision.ContentRules;
import org.dossier.revision.Subject;

@Singleton
class SourceRules implements ContentRules<SourceContent> {

    @Override
    public Subject subject() {
        return Subject.SOURCE;
    }

    @Override
    public Class<SourceContent> content() {
        return SourceContent.class;
    }

    @Override
    public void check(SourceContent source, Faults faults) {
        faults.addIf(
                source.url() != null && !isAddress(source.url()),
                "/url",
                "Expected an absolute URI (RFC 3986), with other characters percent-encoded.");
        boolean elsewhere = source.read() == ReadMode.COPY || source.read() == ReadMode.TRANSLATION;
        faults.addIf(
                source.read() != null && elsewhere == (source.readAt() == null),
                "/readAt",
                "A copy or a translation says where it was read; other sources do not.");
    }

    private static boolean isAddress(String url) {
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
