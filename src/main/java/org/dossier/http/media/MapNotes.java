package org.dossier.http.media;

/**
 * What must be said of the geometries of a map, in the reader's language.
 *
 * @param mapAttribution whose they are, ready to print
 * @param caveat what they do not say
 */
public record MapNotes(String mapAttribution, String caveat) {}
