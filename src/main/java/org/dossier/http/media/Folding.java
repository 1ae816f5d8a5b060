package org.dossier.http.media;

import java.util.stream.Collectors;

/**
 * Folds lines as RFC 5545 asks (3.1): at 75 octets, and never inside a character. Libraries count characters, and so make lines
 * that are too long where a text has accents.
 */
final class Folding {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n ";

    private Folding() {}

    /** @param content lines that end with CRLF and are not folded */
    static String fold(String content) {
        return content.lines().map(Folding::foldLine).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String foldLine(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int width = octets(character);
            if (octets + width > OCTETS) {
                folded.append(BREAK);
                octets = 1; // the space that the line begins with
            }
            folded.appendCodePoint(character);
            octets += width;
        }
        return folded.toString();
    }

    /** How many octets UTF-8 takes for a character. */
    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
