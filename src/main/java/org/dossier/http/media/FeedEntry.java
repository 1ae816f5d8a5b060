package org.dossier.http.media;

import java.time.Instant;

/**
 * One entry of a feed.
 *
 * @param path the path of the resource; the absolute URL is also the id of the entry
 * @param html the content as HTML, with all data escaped
 */
public record FeedEntry(String path, Instant published, String title, String html) {}
