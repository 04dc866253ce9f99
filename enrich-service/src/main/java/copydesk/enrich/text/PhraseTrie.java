package copydesk.enrich.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words. A look-up takes one step per word, whatever the number of
 * phrases; the longest phrase wins.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {

    private final Map<String, PhraseTrie<V>> next = new HashMap<>(4);

    private @Nullable V value;

    /** Adds a phrase; the first to claim its words keeps them. */
    public void add(List<String> words, V meaning) {
        PhraseTrie<V> node = this;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, (key) -> new PhraseTrie<>());
        }
        if (node.value == null) {
            node.value = meaning;
        }
    }

    /** The longest phrase that starts at a word. */
    public @Nullable Match<V> longest(String[] words, int from) {
        Match<V> best = null;
        PhraseTrie<V> node = this.next.get(words[from]);
        int at = from + 1;
        while (node != null) {
            if (node.value != null) {
                best = new Match<>(node.value, at);
            }
            node = (at < words.length) ? node.next.get(words[at]) : null;
            at++;
        }
        return best;
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param end index one past its last word
     * @param <V> what a phrase stands for
     */
    public record Match<V>(V value, int end) {

    }

}
