package copydesk.benchmarks.feed;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.FetchFacts;
import org.jspecify.annotations.Nullable;

/**
 * A feed of the corpus.
 *
 * @param name its path
 * @param bytes the feed
 * @param headers what the server says with it, by name in lower case
 * @param expectation what its reader should give, as an expression
 */
record FeedCase(String name, byte[] bytes, Map<String, String> headers, String expectation) {

    /** Where the corpus believes that its feeds lie. */
    private static final String ADDRESS = "http://127.0.0.1:8097/";

    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE",
            "IBM037");

    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*Header:\\s*([\\w-]+):[ \\t]*(.*?)\\s*$");

    private static final Pattern EXPECTATION = Pattern.compile("Expect:\\s*(.*?)\\s*-->", Pattern.DOTALL);

    /** A case; empty if the file says nothing of what it expects. */
    static Optional<FeedCase> of(String name, byte[] bytes) {
        for (String charset : CHARSETS) {
            String text = new String(bytes, Charset.forName(charset));
            Matcher match = EXPECTATION.matcher(text);
            if (match.find()) {
                return Optional.of(new FeedCase(name, bytes, headers(text), match.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        Matcher match = HEADER.matcher(text);
        while (match.find()) {
            headers.put(match.group(1).toLowerCase(Locale.ROOT), match.group(2));
        }
        return headers;
    }

    /** The folder of the corpus. */
    String folder() {
        List<String> steps = new ArrayList<>(List.of(this.name.split("/")));
        return (steps.size() < 2) ? "" : String.join("/", steps.subList(0, steps.size() - 1));
    }

    /**
     * How the feed was fetched. An address that the server gives for the content counts
     * as the one it came from.
     */
    FetchFacts facts() {
        String given = this.headers.getOrDefault("content-location", "");
        boolean web = given.startsWith("http");
        String address = web ? given : given.startsWith("/") ? ADDRESS + given.substring(1) : ADDRESS + this.name;
        return new FetchFacts("corpus", address, this.name, address, contentType(), 200, "sha256:0",
                this.headers.get("content-language"));
    }

    private @Nullable String contentType() {
        return this.headers.get("content-type");
    }

}
