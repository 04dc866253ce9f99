package copydesk.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.contract.article.Particulars;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain JSON that a newsroom's own system may send: {@code title}, {@code text}
 * or {@code html}, and if wanted {@code url}, {@code id}, {@code by}, {@code language},
 * {@code summary}, {@code published}, {@code updated}, {@code embargo}, {@code keywords},
 * {@code section}. Has no state and is thread-safe.
 */
public final class ArticleReader {

    /** Whether a JSON object is such an article. */
    public static boolean isArticle(Map<?, ?> object) {
        JsonFields article = new JsonFields(object);
        return article.text("title", "headline").isPresent() && article.text("text", "html").isPresent();
    }

    /**
     * What an article says.
     * @param limit after how many paragraphs reading stops, one above the limit
     */
    public RawDocument read(Map<?, ?> object, FetchFacts facts, int limit) {
        JsonFields article = new JsonFields(object);
        String url = article.text("url").orElse("");
        List<RawBlock> blocks = new ArrayList<>();
        article.text("title", "headline")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.TITLE, WireText.line(words))));
        article.text("summary")
            .ifPresent((words) -> blocks.add(new RawBlock(RawKind.STANDFIRST, WireText.line(words))));
        List<RawBlock> marked = article.text("html").map((html) -> WireText.html(html, url)).orElse(List.of());
        blocks.addAll(!marked.isEmpty() ? marked
                : article.text("text").map((text) -> WireText.plain(text, limit)).orElse(List.of()));
        return RawDocument.of(facts, Form.WIRE_ITEM, blocks, metadata(article));
    }

    private static Metadata metadata(JsonFields article) {
        Metadata.Builder found = new Metadata.Builder();
        // an article with an address is known by that, as if it had been fetched from
        // there
        Stream.of("url", "id").flatMap((name) -> article.text(name).stream()).limit(1).forEach(found::guid);
        article.text("url").ifPresent(found::address);
        article.text("url").flatMap((url) -> article.text("id")).ifPresent(found::otherId);
        article.texts("by").forEach(found::author);
        found.language(article.text("language").orElse(null)).siteName(article.text("publisher").orElse(null));
        found.published(article.text("published").orElse(null), "json:published");
        found.updated(article.text("updated").orElse(null), "json:updated");
        return found.particulars(particulars(article)).build();
    }

    private static Particulars particulars(JsonFields article) {
        List<String> keywords = article.texts("keywords")
            .stream()
            .map((word) -> RichText.plain(word).text())
            .filter((word) -> !word.isEmpty())
            .distinct()
            .limit(100)
            .toList();
        return new Particulars(line(article, "section"), keywords, line(article, "publisher"), null, List.of(),
                List.of(), article.text("embargo").map(WireTimes::embargo).orElse(null), line(article, "copyright"),
                line(article, "usageTerms"));
    }

    private static @Nullable String line(JsonFields article, String name) {
        return article.text(name)
            .map((words) -> WireText.line(words).text())
            .filter((words) -> !words.isEmpty())
            .orElse(null);
    }

}
