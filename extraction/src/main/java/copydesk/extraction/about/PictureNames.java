package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a picture's address that stay the same in all its renditions, to find on a
 * page the picture that its head names.
 */
final class PictureNames {

    private static final Pattern TOKEN_BREAK = Pattern.compile("[^\\p{L}\\d]+");

    // sizes, forms and words that many pictures of a site share
    private static final Pattern RENDITION = Pattern
        .compile("w?\\d+[xcw]\\d+\\w*|default|original|content|uploads?|images?"
                + "|pictures?|article|articles|stories|resizer|(?:19|20)\\d{6}|gettyimages|photos|getty");

    private static final int MIN_TOKEN = 7;

    private static final int MIN_FILE = 6;

    private static final int MAX_STEMS = 8;

    private static final int MAX_VALUE = 500;

    private static final int MAX_NAMES = 4_000;

    private final List<String> numbers = new ArrayList<>();

    private final List<String> words = new ArrayList<>();

    PictureNames(@Nullable String address) {
        String path = (address != null) ? bare(address).toLowerCase(Locale.ROOT) : "";
        String[] parts = path.split("/", -1);
        for (int i = Math.max(parts.length - 2, 3); i < parts.length; i++) {
            TOKEN_BREAK.splitAsStream(parts[i]).forEach(this::add);
        }
        file(parts[parts.length - 1]);
    }

    // resizing services take the address of the original as a parameter or a part of
    // theirs
    private static String bare(String address) {
        String decoded = address.replace("%2F", "/").replace("%3A", ":").replace("%2f", "/");
        int inner = decoded.lastIndexOf("http");
        return ((inner > 0) ? decoded.substring(inner) : decoded).replaceFirst("[?#].*", "");
    }

    private void add(String token) {
        boolean telling = token.length() >= MIN_TOKEN && !RENDITION.matcher(token).matches();
        if (telling && this.numbers.size() + this.words.size() < MAX_STEMS) {
            (hasDigit(token) ? this.numbers : this.words).add(token);
        }
    }

    // the name of the file as a whole, where its parts are too short to tell
    private void file(String name) {
        String bare = name.replaceFirst("\\.\\w{2,5}$", "");
        if (bare.length() >= MIN_FILE && hasDigit(bare) && !RENDITION.matcher(bare).matches()) {
            this.numbers.add(bare);
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Whether there is nothing by which to know the picture. */
    boolean isEmpty() {
        return this.numbers.isEmpty() && this.words.isEmpty();
    }

    /**
     * How much of the name is in what an image is named after, 0 to 1; 0 if it is another
     * picture.
     */
    double share(String names) {
        long numbered = this.numbers.stream().filter(names::contains).count();
        long worded = this.words.stream().filter(names::contains).count();
        boolean same = numbered > 0 || (worded > 0 && worded * 2 > this.words.size());
        return same ? (double) (numbered + worded) / (this.numbers.size() + this.words.size()) : 0;
    }

    /** All that an image is named after: its addresses and its class. */
    static String of(Element image) {
        StringBuilder names = new StringBuilder();
        for (Attribute attribute : image.attributes()) {
            String value = attribute.getValue();
            boolean address = attribute.getKey().equals("class") || value.indexOf('/') >= 0;
            if (address && names.length() < MAX_NAMES) {
                names.append(value, 0, Math.min(value.length(), MAX_VALUE)).append(' ');
            }
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }

}
