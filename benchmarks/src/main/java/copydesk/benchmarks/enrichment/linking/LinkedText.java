package copydesk.benchmarks.enrichment.linking;

import java.util.List;
import java.util.function.Predicate;

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

    /** The same text with some of its mentions. */
    LinkedText only(Predicate<LinkedMention> asked) {
        return new LinkedText(this.id, this.genre, this.words, this.mentions.stream().filter(asked).toList());
    }

}
