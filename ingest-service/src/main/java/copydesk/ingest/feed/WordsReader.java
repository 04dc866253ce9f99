package copydesk.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import copydesk.ingest.feed.xml.Markup;
import copydesk.ingest.feed.xml.Place;
import org.jspecify.annotations.Nullable;

/** Reads an element that holds words: plain, escaped, as elements or in base64. */
final class WordsReader {

    private static final String PLAIN = "text/plain";

    private WordsReader() {
    }

    /**
     * The words of an element.
     * @param usual the media type where the element says none
     * @param guess whether feeds of this kind leave it to the reader what is markup
     */
    static Words read(Place place, String usual, boolean guess) {
        String type = type(place, usual);
        boolean nested = place.element().childrenSize() > 0;
        // some escape the markup although it stands within elements
        boolean escaped = nested && place.attribute("type").toLowerCase(Locale.ROOT).endsWith("html")
                && !type.endsWith("xhtml+xml");
        String words = nested ? Markup.inside(place.element(), escaped) : place.words();
        if (!nested && isBase64(place, type)) {
            words = decoded(words);
        }
        if (type.endsWith("xhtml+xml")) {
            words = withoutFrame(words);
        }
        String found = (nested || (guess && type.equals(PLAIN) && Words.looksLikeMarkup(words))) ? markup(type) : type;
        return new Words(words, found, place.language(), place.base(), source(place));
    }

    private static @Nullable String source(Place place) {
        String source = place.address("src");
        return source.isEmpty() ? null : source;
    }

    private static String markup(String type) {
        return type.equals(PLAIN) ? "text/html" : type;
    }

    private static String type(Place place, String usual) {
        String type = place.attribute("type").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "" -> usual;
            case "text", "plain" -> PLAIN;
            case "html" -> "text/html";
            case "xhtml" -> "application/xhtml+xml";
            default -> type.replaceFirst(";.*", "");
        };
    }

    private static boolean isBase64(Place place, String type) {
        String mode = place.attribute("mode").toLowerCase(Locale.ROOT);
        if (!mode.isEmpty()) {
            return mode.equals("base64");
        }
        boolean text = type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("/xml");
        return place.has("type") && type.contains("/") && !text;
    }

    private static String decoded(String words) {
        try {
            return new String(Base64.getDecoder().decode(words.replaceAll("\\s", "")), StandardCharsets.UTF_8).strip();
        }
        catch (IllegalArgumentException ex) {
            return words;
        }
    }

    // the one div that Atom wants around XHTML is no part of the text
    private static String withoutFrame(String words) {
        int start = words.indexOf('>') + 1;
        boolean framed = words.startsWith("<div") && words.endsWith("</div>") && start < words.length() - 6
                && words.indexOf("<div", start) < 0;
        return framed ? words.substring(start, words.length() - 6).strip() : words;
    }

}
