package copydesk.ingest.push;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.ingest.wire.ArticleReader;
import copydesk.ingest.wire.NinjsReader;

/** Which bodies are taken. What is surely no article is told to the sender at once. */
final class PushedBody {

    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain", "text/markdown",
            "application/json", "application/ninjs+json", "application/vnd.iptc.ninjs+json", "application/xml",
            "text/xml", "application/nitf+xml", "application/vnd.iptc.nitf");

    private static final String JSON = "Send a ninjs item, or an object with title and text or html.";

    private PushedBody() {
    }

    /** Whether a reader knows a type. */
    static boolean isKnown(String contentType) {
        return TYPES.contains(contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT));
    }

    /** What is wrong with a body, as a sentence; empty if it may be an article. */
    static Optional<String> fault(byte[] body, String contentType) {
        if (body.length == 0) {
            return Optional.of("The body is empty; send the article in it.");
        }
        return contentType.toLowerCase(Locale.ROOT).contains("json") ? faultOfJson(body) : Optional.empty();
    }

    private static Optional<String> faultOfJson(byte[] body) {
        try {
            Map<?, ?> object = Json.read(body, Map.class);
            if (object.containsKey("command")) {
                return Optional.of("Commands are not taken by push; give them as a file or by copydesk kill.");
            }
            boolean known = NinjsReader.isItem(object) || ArticleReader.isArticle(object);
            return known ? Optional.empty() : Optional.of("The JSON is no article. " + JSON);
        }
        catch (InvalidRecord ex) {
            return Optional.of("The body is no JSON object. " + JSON);
        }
    }

}
