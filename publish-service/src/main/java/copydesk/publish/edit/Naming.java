package copydesk.publish.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.article.Block;
import copydesk.publish.clean.CodePoints;
import copydesk.publish.clean.PlainBody;
import copydesk.publish.edit.NameSearch.Span;

/**
 * Mentions an entity in the published blocks wherever its name stands exactly so. A
 * mention of another that is no longer than the name gives way; a name inside a longer
 * one that is mentioned is not it.
 */
final class Naming {

    private final Entity entity;

    private final WorkingCopy copy;

    private final Map<Integer, List<Mention>> known;

    private final Set<Mention> dropped = new HashSet<>();

    private final List<Mention> added = new ArrayList<>();

    private Naming(Entity entity, WorkingCopy copy) {
        this.entity = entity;
        this.copy = copy;
        this.known = copy.mentions.stream().collect(Collectors.groupingBy(Mention::block));
    }

    /** Whether some published block mentions the entity then. */
    static boolean everywhere(Entity entity, WorkingCopy copy) {
        Naming naming = new Naming(entity, copy);
        String name = Tags.spelling(entity.name());
        List<Block> blocks = copy.article.blocks();
        int headline = HeadlineEdit.block(copy.article);
        for (int i = 0; i < blocks.size(); i++) {
            if (PlainBody.isPart(blocks.get(i)) || i == headline) {
                naming.mention(i, blocks.get(i).text(), NameSearch.find(name, blocks.get(i).text()));
            }
        }
        copy.mentions.removeIf(naming.dropped::contains);
        copy.mentions.addAll(naming.added);
        return copy.mentions.stream().anyMatch((mention) -> mention.entity().equals(entity.id()));
    }

    private void mention(int block, String words, List<Span> places) {
        if (places.isEmpty()) {
            return;
        }
        List<Mention> mentions = this.known.getOrDefault(block, List.of());
        Set<Span> own = own(mentions);
        BitSet inner = inner(mentions);
        BitSet taken = new BitSet();
        CodePoints text = CodePoints.of(words);
        for (Span place : places) {
            if (!inner.get(place.start()) && !inner.get(place.end()) && !own.contains(place)) {
                taken.set(place.start(), place.end());
                this.added.add(new Mention(this.entity.id(), block, place.start(), place.end(),
                        text.slice(place.start(), place.end()), Edited.EVIDENCE, 1));
            }
        }
        mentions.stream().filter((mention) -> taken.get(mention.start())).forEach(this.dropped::add);
    }

    private Set<Span> own(List<Mention> mentions) {
        return mentions.stream()
            .filter((mention) -> mention.entity().equals(this.entity.id()))
            .map((mention) -> new Span(mention.start(), mention.end()))
            .collect(Collectors.toSet());
    }

    // the places that a mention reaches across
    private static BitSet inner(List<Mention> mentions) {
        BitSet inner = new BitSet();
        mentions.stream()
            .filter((mention) -> mention.end() > mention.start())
            .forEach((mention) -> inner.set(mention.start() + 1, mention.end()));
        return inner;
    }

}
