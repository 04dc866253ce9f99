package copydesk.extraction.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Link;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.article.Extractor;
import org.jspecify.annotations.Nullable;

/** Sample exports beside the article that each of them is, written out as lines. */
final class Exports {

    private static final String MARK = "=== expected ===\n";

    private Exports() {
    }

    static String text(String name) {
        return part(name, 0);
    }

    static String expected(String name) {
        return part(name, 1);
    }

    static Article article(String text) {
        FetchFacts facts = new FetchFacts("files", "files:export.txt", "export", null, "text/plain", null, "sha256:0");
        return new Extractor().extract(new TextReader().read(text, facts, 1_000)).orElseThrow().article();
    }

    static String written(Article article) {
        List<String> lines = new ArrayList<>();
        if (!article.by().isEmpty()) {
            lines.add("by: " + String.join("; ", article.by()));
        }
        time(lines, "published", article.published());
        time(lines, "updated", article.updated());
        line(lines, "url", article.canonicalUrl());
        line(lines, "language", article.language());
        line(lines, "section", article.particulars().section());
        if (!article.particulars().keywords().isEmpty()) {
            lines.add("keywords: " + String.join("; ", article.particulars().keywords()));
        }
        article.infoSources().forEach((source) -> lines.add("source: " + source.role() + " " + source.name()));
        article.pictures()
            .forEach((picture) -> lines.add(picture.id() + ": "
                    + fields(picture.url(), picture.caption(), picture.by(), picture.agency(), picture.alt())));
        article.related()
            .forEach((other) -> lines.add(other.id() + ": " + fields(other.headline(), other.url(), other.link())));
        for (int i = 0; i < article.blocks().size(); i++) {
            lines.add(block(article, i));
        }
        return String.join("\n", lines) + "\n";
    }

    // each link is written around the words that its offsets cover
    private static String block(Article article, int index) {
        Block block = article.blocks().get(index);
        int[] words = block.text().codePoints().toArray();
        StringBuilder text = new StringBuilder("[" + block.role().code() + "] ");
        int done = 0;
        for (Link link : article.links()) {
            if (link.block() == index) {
                text.append(new String(words, done, link.start() - done)).append('⟦').append(link.kind().code());
                text.append(':').append(new String(words, link.start(), link.end() - link.start())).append('→');
                text.append(Objects.requireNonNullElse(link.href(), "-")).append('⟧');
                done = link.end();
            }
        }
        return text.append(new String(words, done, words.length - done)).toString();
    }

    private static void time(List<String> lines, String name, @Nullable SourceTime time) {
        line(lines, name, (time != null) ? time.value() + " " + time.precision().code() : null);
    }

    private static void line(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }

    private static String fields(@Nullable String... fields) {
        List<String> written = new ArrayList<>();
        for (String field : fields) {
            written.add(Objects.requireNonNullElse(field, "-"));
        }
        return String.join(" | ", written);
    }

    private static String part(String name, int part) {
        try (InputStream in = Exports.class.getResourceAsStream(name + ".txt")) {
            String whole = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return whole.split(MARK)[part];
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
