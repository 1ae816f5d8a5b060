package org.dossier.http.media;

/**
 * Notes on the geometries of a map, in the requested language.
 *
 * @param mapAttribution the author of the geometries, ready to print
 * @param caveat how the geometries must not be interpreted
 */
public record MapNotes(String mapAttribution, String caveat) {}
