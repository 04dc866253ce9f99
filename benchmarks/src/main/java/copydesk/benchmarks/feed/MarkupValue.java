package copydesk.benchmarks.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.text.Anchor;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Words of a feed that may be markup. They are the same as other words if they are
 * spelled alike, or if the pipeline reads the same words, links and pictures of both: our
 * reader keeps what a feed wrote and takes the text out of it later, where others rewrite
 * the markup.
 */
final class MarkupValue {

    private final String value;

    private final String base;

    private boolean read;

    /** Words, and the address that links in them are relative to. */
    MarkupValue(String value, String base) {
        this.value = value;
        this.base = base;
    }

    /** Whether it was found the same only by reading both. */
    boolean wasRead() {
        return this.read;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof String) && !(other instanceof MarkupValue)) {
            return false;
        }
        String text = other.toString();
        if (text.equals(this.value)) {
            return true;
        }
        boolean same = isMarkup(text + this.value) && content(this.value).equals(content(text));
        this.read |= same;
        return same;
    }

    @Override
    public int hashCode() {
        return Objects.hash(this.value);
    }

    @Override
    public String toString() {
        return this.value;
    }

    private static boolean isMarkup(String text) {
        return text.contains("<") || text.contains("&");
    }

    // words, links and pictures; where lines end is a matter of whoever shows them
    private List<String> content(String markup) {
        List<RawBlock> blocks = PageReader.fragment(markup, this.base);
        List<String> content = new ArrayList<>();
        content.add(blocks.stream().map((block) -> block.text().text()).collect(Collectors.joining(" ")));
        for (RawBlock block : blocks) {
            block.text()
                .anchors()
                .stream()
                .map(Anchor::href)
                .filter((href) -> href != null && !href.isEmpty())
                .forEach(content::add);
        }
        content.addAll(pictures(markup));
        return content;
    }

    // by the markup, since the pipeline leaves out pictures that stand alone
    private List<String> pictures(String markup) {
        return Parser.parseBodyFragment(markup, this.base)
            .select("img[src]")
            .stream()
            .map((picture) -> "picture " + picture.absUrl("src"))
            .toList();
    }

}
