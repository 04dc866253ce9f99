package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * Makes the names of an article agree: the same words mean the same kind of thing unless
 * the model is sure that they do not. Looks at each name twice.
 */
public final class Agreement {

    /** A doubt is overruled by this many times its weight. */
    private static final double CLEARLY = 2;

    private static final double SURE = 0.95;

    private final Map<String, Map<NameType, Double>> votes = new HashMap<>();

    private Agreement() {
    }

    /**
     * The names in each block, as a tagger finds them and as the article agrees on.
     */
    public static List<List<TaggedName>> tag(List<TextBlock> blocks, NameTagger tagger) {
        List<List<TaggedName>> found = blocks.stream().map(tagger::tag).toList();
        Agreement agreement = new Agreement();
        for (int i = 0; i < found.size(); i++) {
            TextBlock block = blocks.get(i);
            found.get(i).forEach((name) -> agreement.vote(block, name));
        }
        List<List<TaggedName>> agreed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TextBlock block = blocks.get(i);
            agreed.add(found.get(i).stream().map((name) -> agreement.agreed(block, name)).toList());
        }
        return agreed;
    }

    private void vote(TextBlock block, TaggedName name) {
        this.votes.computeIfAbsent(words(block, name), (words) -> new EnumMap<>(NameType.class))
            .merge(name.type(), name.confidence(), Double::sum);
    }

    private TaggedName agreed(TextBlock block, TaggedName name) {
        Map<NameType, Double> types = this.votes.getOrDefault(words(block, name), Map.of());
        NameType best = name.type();
        double own = types.getOrDefault(best, 0.0);
        for (Map.Entry<NameType, Double> type : types.entrySet()) {
            boolean better = type.getValue() >= CLEARLY * own && type.getValue() > types.getOrDefault(best, 0.0);
            best = better ? type.getKey() : best;
        }
        return (name.confidence() > SURE) ? name : new TaggedName(name.from(), name.to(), best, name.confidence());
    }

    private static String words(TextBlock block, TaggedName name) {
        Token last = block.tokens().get(name.to() - 1);
        return block.text()
            .substring(block.tokens().get(name.from()).utf16Start(), last.utf16Start() + last.text().length());
    }

}
