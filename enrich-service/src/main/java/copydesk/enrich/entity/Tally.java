package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.text.Token;

/**
 * Turns the spans of an article into entities and mentions. What the article is about is
 * weighed later.
 */
final class Tally {

    private final int mentionLimit;

    private final List<Mention> mentions = new ArrayList<>();

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private boolean complete = true;

    Tally(int mentionLimit) {
        this.mentionLimit = mentionLimit;
    }

    void add(Scan scan) {
        for (Span span : scan.spans()) {
            if (this.mentions.size() == this.mentionLimit) {
                this.complete = false;
                return;
            }
            this.mentions.add(mention(scan, span));
            this.counts.computeIfAbsent(span.named().id(), (id) -> new Count(span.named())).add(span);
        }
    }

    private static Mention mention(Scan scan, Span span) {
        Token first = scan.token(span.from());
        Token last = scan.token(span.to() - 1);
        return new Mention(span.named().id(), scan.block().index(), first.start(), last.end(),
                scan.text(span.from(), span.to()), span.evidence().code(), span.confidence());
    }

    TaggedEntities result() {
        return new TaggedEntities(this.counts.values().stream().map(Count::entity).toList(), this.mentions,
                this.complete);
    }

    /** What is known of one entity. */
    private static final class Count {

        private final Named named;

        private int mentions;

        private double confidence;

        Count(Named named) {
            this.named = named;
        }

        void add(Span span) {
            this.mentions++;
            this.confidence = Math.max(this.confidence, span.confidence());
        }

        Entity entity() {
            // Each further mention is a little more evidence, but no rule is ever quite
            // sure.
            long percent = Math.min(99, Math.round(this.confidence * 100) + Math.min(this.mentions - 1, 5));
            return new Entity(this.named.id(), this.named.kind(), this.named.name(), this.named.uri(),
                    Relation.MENTIONS, percent / 100.0);
        }

    }

}
