package copydesk.enrich.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.enrich.text.TextBlock;

/** Reads blocks of an article into paragraphs, with their names and what is quoted. */
public final class Paragraphs {

    private Paragraphs() {
    }

    /**
     * The paragraphs in order.
     * @param blocks what is read, one after the other
     */
    public static List<Paragraph> of(List<TextBlock> blocks, QuoteWords words, List<Entity> entities,
            List<Mention> mentions) {
        Map<String, Entity> known = entities.stream()
            .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one));
        Map<Integer, List<Mention>> places = mentions.stream().collect(Collectors.groupingBy(Mention::block));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            List<Passage> passages = Passages.of(block, (i + 1 < blocks.size()) ? blocks.get(i + 1) : null, words);
            paragraphs
                .add(new ParagraphReader(block, words, known, places.getOrDefault(block.index(), List.of()), passages)
                    .read());
        }
        return paragraphs;
    }

}
