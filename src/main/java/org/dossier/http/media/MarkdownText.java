package org.dossier.http.media;

import java.util.regex.Pattern;

/**
 * A text in Markdown (CommonMark, and what GitHub adds). Every text that comes from elsewhere is escaped by {@link #plain}, so that it
 * is shown as it is written, and never as markup, HTML or a link.
 */
public final class MarkdownText {

    /** Of what can be markup anywhere in a line, or would start a link without brackets. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*_\\[\\]<>&|~#!]|(?<=[A-Za-z]):(?=//)|(?<=(?i:www))\\.|@");

    /** What can start a block: a list, a heading underlined, a rule. */
    private static final Pattern BLOCK = Pattern.compile("^(\\d{1,9})(?=[.)])|^(?=[-+=])");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private final StringBuilder text = new StringBuilder();

    /** Text to be shown as it is, in one line. */
    public static String plain(String text) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        return BLOCK.matcher(MARKUP.matcher(line).replaceAll("\\\\$0")).replaceFirst("$1\\\\");
    }

    /** The same in bold. */
    public static String strong(String text) {
        return "**" + plain(text) + "**";
    }

    /** A name for machines, without backticks. */
    public static String code(String name) {
        return "`" + name + "`";
    }

    /** An address of the service itself. */
    public static String link(String url) {
        return "<" + url + ">";
    }

    public MarkdownText heading(String heading) {
        return line("# " + plain(heading)).line("");
    }

    /** @param written in Markdown */
    public MarkdownText paragraph(String written) {
        return line(written).line("");
    }

    /**
     * @param level how deep in the list, 0 at the top
     * @param written in Markdown
     */
    public MarkdownText item(int level, String written) {
        return line("  ".repeat(level) + "- " + written);
    }

    public MarkdownText line(String written) {
        text.append(written).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
