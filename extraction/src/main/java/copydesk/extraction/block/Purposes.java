package copydesk.extraction.block;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jsoup.nodes.Element;

/**
 * Reads the purposes of elements from their class and id, as a set of bits. Remembers
 * what it read, since the pages of a site use the same names; thread-safe.
 */
public final class Purposes {

    private static final int MAX_NAMES = 300;

    private static final int MIN_STEM = 5;

    private static final int MAX_REMEMBERED = 20_000;

    private static final Map<String, Integer> WORDS = words();

    private final Map<String, Integer> read = new ConcurrentHashMap<>();

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (Purpose purpose : Purpose.values()) {
            for (String word : purpose.words()) {
                words.merge(word, purpose.bit(), (one, other) -> one | other);
            }
        }
        return Map.copyOf(words);
    }

    /** The purposes that an element's class, id and kindred attributes name. */
    int of(Element element) {
        int purposes = names(element.className()) | names(element.id());
        String test = element.attr("data-testid");
        String component = element.attr("data-component");
        return purposes | (test.isEmpty() ? 0 : names(test)) | (component.isEmpty() ? 0 : names(component));
    }

    private int names(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        Integer known = this.read.get(names);
        return (known != null) ? known : learn(names);
    }

    // names that are different on every page must not fill the memory
    private int learn(String names) {
        if (this.read.size() >= MAX_REMEMBERED) {
            this.read.clear();
        }
        int purposes = split(names);
        if (names.length() <= MAX_NAMES) {
            this.read.put(names, purposes);
        }
        return purposes;
    }

    private static int split(String names) {
        int found = 0;
        int start = 0;
        int end = Math.min(names.length(), MAX_NAMES);
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(names.charAt(i));
            boolean hump = letter && i > start && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                found |= (i > start) ? word(names.substring(start, i).toLowerCase(Locale.ROOT)) : 0;
                start = hump ? i : i + 1;
            }
        }
        int all = found | stems(names.substring(0, end).toLowerCase(Locale.ROOT).replace("-", "").replace("_", ""));
        boolean post = (all & Purpose.EMBED.bit()) != 0;
        // a post of a network is named after the network, as its buttons are
        return post ? all & ~Purpose.SHARE.bit() : all;
    }

    private static int word(String word) {
        return WORDS.getOrDefault(word, 0);
    }

    private static int stems(String names) {
        int found = 0;
        for (Purpose purpose : Purpose.values()) {
            boolean named = names.length() >= MIN_STEM && purpose.stems().stream().anyMatch(names::contains);
            found |= named ? purpose.bit() : 0;
        }
        return found;
    }

}
