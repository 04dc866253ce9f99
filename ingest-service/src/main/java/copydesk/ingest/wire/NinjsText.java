package copydesk.ingest.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.text.RichText;

/**
 * Headline, summary and body of a ninjs item: of several bodies the one that keeps most
 * of what the agency wrote.
 */
final class NinjsText {

    private final JsonFields item;

    private final String base;

    private final int limit;

    private final List<RawBlock> body;

    /**
     * The text of an item.
     * @param base what relative hyperlinks are relative to; empty if that is not known
     * @param limit after how many paragraphs reading stops
     */
    NinjsText(JsonFields item, String base, int limit) {
        this.item = item;
        this.base = base;
        this.limit = limit;
        this.body = readBody();
    }

    Optional<RichText> headline() {
        return value(this.item.objects("headlines"), "main").or(() -> this.item.text("headline", "title"))
            .map(WireText::line)
            .filter((words) -> !words.isEmpty());
    }

    /** The summary, unless the story begins with it anyway. */
    Optional<RichText> standfirst() {
        if (this.body.isEmpty()) {
            return Optional.empty();
        }
        String beginning = this.body.get(0).text().text();
        return summary().map(WireText::line).filter((words) -> !words.isEmpty() && !beginning.startsWith(words.text()));
    }

    /** The body; the summary, if there is nothing else. */
    List<RawBlock> body() {
        return isSummary() ? summary().map((words) -> WireText.plain(words, this.limit)).orElse(List.of()) : this.body;
    }

    /** Whether there is no more than a summary. */
    boolean isSummary() {
        return this.body.isEmpty() && summary().isPresent();
    }

    private Optional<String> summary() {
        return value(this.item.objects("descriptions"), "summary")
            .or(() -> this.item.text("description_text", "description_html"));
    }

    private List<RawBlock> readBody() {
        List<RawBlock> marked = longest(NinjsText::isHtml).or(() -> this.item.text("body_xhtml", "body_html"))
            .map((html) -> WireText.html(html, this.base))
            .orElse(List.of());
        return !marked.isEmpty() ? marked
                : longest(NinjsText::isPlain).or(() -> this.item.text("body_text"))
                    .map((text) -> WireText.plain(text, this.limit))
                    .orElse(List.of());
    }

    private Optional<String> longest(Predicate<JsonFields> kind) {
        return this.item.objects("bodies")
            .stream()
            .filter(kind)
            .flatMap((found) -> found.text("value").stream())
            .max(Comparator.comparingInt(String::length));
    }

    private static boolean isHtml(JsonFields body) {
        return WireText.isHtml(body.text("contentType", "contenttype").orElse(""), body.text("value").orElse(""));
    }

    private static boolean isPlain(JsonFields body) {
        String type = body.text("contentType", "contenttype").orElse("text/plain");
        return type.startsWith("text/plain") && !isHtml(body);
    }

    /** The value of a role, or the first of all. */
    static Optional<String> value(List<JsonFields> values, String role) {
        return values.stream()
            .filter((found) -> found.text("role").filter(role::equals).isPresent())
            .flatMap((found) -> found.text("value").stream())
            .findFirst()
            .or(() -> values.stream().flatMap((found) -> found.text("value").stream()).findFirst());
    }

}
