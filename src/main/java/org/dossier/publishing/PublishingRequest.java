package org.dossier.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import org.dossier.text.Language;

/**
 * What one editor asks for.
 *
 * @param editor who asks
 * @param key makes it safe to ask again
 * @param body as it was read
 * @param language of the answer
 */
record PublishingRequest(String editor, String key, JsonNode body, Language language) {

    PublicationEntity.Id id() {
        return new PublicationEntity.Id(editor, key);
    }

    /** The same for the same values, however the body was written. */
    String digest() {
        return Hashing.sha256().hashString(body.toString(), UTF_8).toString();
    }
}
