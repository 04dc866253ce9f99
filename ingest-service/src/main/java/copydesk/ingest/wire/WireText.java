package copydesk.ingest.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;

/**
 * Words of an item as blocks, of whatever type they are. HTML is parsed as that of pages
 * is: nothing of it is trusted, only words, emphasis and hyperlinks are left.
 */
final class WireText {

    private static final int LONGEST_LINE = 10_000;

    private WireText() {
    }

    static boolean isHtml(String contentType, String words) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("html")
                || (type.isEmpty() && words.matches("(?is)\\s*<(?:p|div|h\\d|section|article)[\\s>].*"));
    }

    /** A line of words, without the tags that it may hold. */
    static RichText line(String words) {
        String line = words.substring(0, Math.min(words.length(), LONGEST_LINE));
        boolean marked = line.indexOf('<') >= 0 && line.matches("(?s).*</?[a-zA-Z][^<>]*>.*");
        return RichText.plain((marked || line.matches("(?s).*&(?:[a-z]{2,8}|#\\d{2,6});.*"))
                ? Jsoup.parseBodyFragment(line).text() : line);
    }

    /** The blocks of HTML. */
    static List<RawBlock> html(String html, String base) {
        return PageReader.fragment(html, base);
    }

    /**
     * The paragraphs of a plain text: parted by blank lines, or line by line where there
     * are none.
     */
    static List<RawBlock> plain(String text, int limit) {
        String words = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        boolean blankLines = words.indexOf("\n\n") >= 0 || words.matches("(?s).*\\n[ \\t]+\\n.*");
        List<RawBlock> blocks = new ArrayList<>();
        Arrays.stream(words.split(blankLines ? "\\n[ \\t]*\\n\\s*" : "\\n"))
            .map(RichText::plain)
            .filter((paragraph) -> !paragraph.isEmpty())
            .limit(limit + 1L)
            .forEach((paragraph) -> blocks.add(new RawBlock(RawKind.PARAGRAPH, paragraph)));
        return blocks;
    }

}
