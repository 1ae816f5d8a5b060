package org.dossier.http.media;

import java.time.Instant;

/**
 * One entry of a feed.
 *
 * @param path where it is, relative to the service; as an absolute address also its id
 * @param html its content: HTML with all that is data escaped
 */
public record FeedEntry(String path, Instant published, String title, String html) {}
