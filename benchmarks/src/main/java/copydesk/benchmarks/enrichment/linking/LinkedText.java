package copydesk.benchmarks.enrichment.linking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * A text with mentions.
 *
 * @param id its name in the set
 * @param genre what sort of text it is
 * @param words its words
 * @param mentions in the order in which they end
 */
record LinkedText(String id, String genre, List<String> words, List<LinkedMention> mentions) {

    LinkedText {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }

    /**
     * Whether it belongs to the half from which rules and weights may be learnt, and
     * whose errors are shown; a matter of its name alone, so that it stays there.
     */
    boolean isOpen() {
        CRC32 hash = new CRC32();
        hash.update(this.id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0;
    }

    /** The same text with some of its mentions. */
    LinkedText only(Predicate<LinkedMention> asked) {
        return new LinkedText(this.id, this.genre, this.words, this.mentions.stream().filter(asked).toList());
    }

}
