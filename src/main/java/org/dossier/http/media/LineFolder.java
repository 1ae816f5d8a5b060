package org.dossier.http.media;

import java.util.stream.Collectors;

/**
 * Folds lines at 75 octets, between characters (RFC 5545, section 3.1). Libraries count characters instead of octets,
 * which makes lines with accents too long.
 */
final class LineFolder {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n ";

    private LineFolder() {}

    /** @param content unfolded lines that end with CRLF */
    static String fold(String content) {
        return content.lines().map(LineFolder::foldLine).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int width = octets(character);
            if (octets + width > OCTETS) {
                folded.append(BREAK);
                octets = 1; // the leading space
            }
            folded.appendCodePoint(character);
            octets += width;
        }
        return folded.toString();
    }

    /** Octets of a character in UTF-8. */
    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
