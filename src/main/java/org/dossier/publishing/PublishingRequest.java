package org.dossier.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import org.dossier.text.Language;

/**
 * One request to publish.
 *
 * @param editor the name of the editor
 * @param key the idempotency key
 * @param body the parsed body
 * @param language the language of the response
 */
record PublishingRequest(String editor, String key, JsonNode body, Language language) {

    PublicationEntity.Id id() {
        return new PublicationEntity.Id(editor, key);
    }

    /** SHA-256 of the body; equal for equal JSON, however it was formatted. */
    String digest() {
        return Hashing.sha256().hashString(body.toString(), UTF_8).toString();
    }
}
