package copydesk.benchmarks.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.publish.version.ArticleState;
import org.jspecify.annotations.Nullable;

/**
 * Touches documents and asks the desk whether it would publish them again, which it must
 * not.
 */
final class TouchedPages {

    private final PublishedChain chain;

    private final List<String> published = new ArrayList<>();

    private final Map<String, Integer> byTouch = new TreeMap<>();

    private int asked;

    private int refused;

    TouchedPages(PublishedChain chain) {
        this.chain = chain;
    }

    /** The documents of a folder, and the first ones of labelled pairs. */
    static Map<String, String> documents(Path samples, Path pairs) throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".html") || name.endsWith(".txt")) {
                    documents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        for (ChangePair pair : PairFile.folder(pairs)) {
            String name = pair.id().replaceAll("-\\d+$", "");
            documents.putIfAbsent(name + (pair.page() ? ".html" : ""),
                    new String(pair.before().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
        return documents;
    }

    /** Touches a document, given byte for byte, in every way so many times. */
    void touch(String name, String document, int times) {
        boolean page = name.endsWith(".html");
        ArticleState state = state(document, page);
        if (state == null) {
            this.refused++;
            return;
        }
        for (Touch touch : Touch.values()) {
            Random random = new Random(name.hashCode() + touch.ordinal());
            for (int i = 0; i < times; i++) {
                String touched = touch.apply(document, page, random);
                if (!touched.equals(document)) {
                    ask(name + " " + touch + " " + i, state, touched, page);
                }
            }
        }
    }

    private @Nullable ArticleState state(String document, boolean page) {
        try {
            return this.chain.first(bytes(document), page);
        }
        catch (IllegalStateException ex) {
            return null;
        }
    }

    private void ask(String name, ArticleState state, String touched, boolean page) {
        this.asked++;
        this.byTouch.merge(name.split(" ")[1], 1, Integer::sum);
        Change change = this.chain.change(state, bytes(touched), page);
        if (change.kind() != ChangeKind.NONE) {
            this.published.add(name + ": " + change.kind().code() + " " + change.paragraphs() + " " + change.facts());
        }
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How many touched documents the desk was asked about. */
    int asked() {
        return this.asked;
    }

    /** How many of them were touched in which way. */
    Map<String, Integer> byTouch() {
        return this.byTouch;
    }

    /** How many documents are no articles, touched or not. */
    int refused() {
        return this.refused;
    }

    /** Those it would publish again. */
    List<String> published() {
        return this.published;
    }

}
