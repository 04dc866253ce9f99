package copydesk.enrich.quote;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.enrich.sentence.ParagraphReader;
import copydesk.enrich.sentence.Passage;
import copydesk.enrich.sentence.Passages;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** Reads what is said inside a quote, as sentences of their own. */
final class Inner {

    private final Map<String, Entity> entities;

    private final Map<Integer, List<Mention>> mentions;

    Inner(List<Entity> entities, List<Mention> mentions) {
        this.entities = entities.stream()
            .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one));
        this.mentions = mentions.stream().collect(Collectors.groupingBy(Mention::block));
    }

    /** The sentences inside a passage that hold a quote; most passages have none. */
    List<Sentence> sentences(Sentence outer, Passage passage) {
        TextBlock block = outer.block();
        List<Token> tokens = block.tokens().subList(passage.from(), passage.to());
        TextBlock words = new TextBlock(block.index(), block.role(), block.text(), tokens);
        List<Passage> passages = passage.from() == passage.start() ? List.of()
                : Passages.of(words, null, outer.words());
        if (passages.isEmpty()) {
            return List.of();
        }
        return new ParagraphReader(words, outer.words(), this.entities, mentions(block.index(), tokens), passages)
            .read()
            .sentences();
    }

    private List<Mention> mentions(int block, List<Token> tokens) {
        List<Mention> all = this.mentions.getOrDefault(block, List.of());
        return all.subList(first(all, tokens.get(0).start()), first(all, tokens.get(tokens.size() - 1).end()));
    }

    /** The index of the first mention that does not start before a place. */
    private static int first(List<Mention> mentions, int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < start) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

}
