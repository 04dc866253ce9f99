package copydesk.extraction.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a line begins with, as {@code ![A boat](boat.jpg "The bay")}, perhaps
 * inside a link.
 *
 * @param end where its mark-up ends in the line, white space before it taken off
 * @param source where the picture lies; null if the export lost it
 * @param alt its text alternative, perhaps empty
 * @param title its title, perhaps empty
 * @param href where a click on it leads; null if it is no link
 */
record PictureLine(int end, @Nullable String source, String alt, String title, @Nullable String href) {

    private static final int MAX = 8_000;

    private static final String SPAN = "\\(\\s*<?(?<%s>[^\\s()<>]{0,4000}+(?:\\([^\\s()]{0,200}\\)[^\\s()<>]{0,4000}+){0,5})>?";

    private static final Pattern FORM = Pattern.compile("!\\[(?<alt>[^\\]]{0,1500})]"
            + String.format(Locale.ROOT, SPAN, "src") + "(?:\\s+[\"'(](?<title>[^\"]{0,1000}?)[\"')])?\\s*\\)");

    private static final Pattern LINK = Pattern
        .compile("\\s*]" + String.format(Locale.ROOT, SPAN, "href") + "(?:\\s+\"[^\"]{0,500}\")?\\s*\\)");

    static Optional<PictureLine> at(String line) {
        String words = line.strip();
        boolean linked = words.startsWith("[![");
        if (!linked && !words.startsWith("![")) {
            return Optional.empty();
        }
        Matcher picture = FORM.matcher(words).region(linked ? 1 : 0, Math.min(words.length(), MAX));
        if (!picture.lookingAt()) {
            return Optional.empty();
        }
        Matcher link = LINK.matcher(words).region(picture.end(), Math.min(words.length(), picture.end() + MAX));
        if (linked && !link.lookingAt()) {
            return Optional.empty();
        }
        String title = picture.group("title");
        return Optional.of(new PictureLine(linked ? link.end() : picture.end(), InlineText.target(picture.group("src")),
                picture.group("alt").strip(), (title != null) ? title : "",
                linked ? InlineText.target(link.group("href")) : null));
    }

    /** Its text alternative without mark-up; null if it has none. */
    @Nullable String altText() {
        String words = RichText.plain(InlineText.parse(this.alt, 10).text()).text();
        return words.isEmpty() ? null : words;
    }

}
