package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Token;

/**
 * Turns the spans of an article into entities and mentions. An article is about what its
 * headline names, and about what it names three times or more with one of them in the
 * first two blocks of its body or in its standfirst.
 */
final class Tally {

    private static final int MENTIONS_OF_A_TOPIC = 3;

    private static final int BLOCKS_OF_THE_LEAD = 2;

    private final int mentionLimit;

    private final List<Mention> mentions = new ArrayList<>();

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private int bodyBlocks;

    private boolean complete = true;

    Tally(int mentionLimit) {
        this.mentionLimit = mentionLimit;
    }

    void add(Scan scan) {
        BlockRole role = scan.block().role();
        this.bodyBlocks += role.isBody() ? 1 : 0;
        boolean lead = role == BlockRole.STANDFIRST || (role.isBody() && this.bodyBlocks <= BLOCKS_OF_THE_LEAD);
        for (Span span : scan.spans()) {
            if (this.mentions.size() == this.mentionLimit) {
                this.complete = false;
                return;
            }
            this.mentions.add(mention(scan, span));
            this.counts.computeIfAbsent(span.named().id(), (id) -> new Count(span.named()))
                .add(span, role == BlockRole.HEADLINE, lead);
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

        private boolean inHeadline;

        private boolean inLead;

        private double confidence;

        Count(Named named) {
            this.named = named;
        }

        void add(Span span, boolean headline, boolean lead) {
            this.mentions++;
            this.inHeadline |= headline;
            this.inLead |= lead;
            this.confidence = Math.max(this.confidence, span.confidence());
        }

        Entity entity() {
            boolean about = this.inHeadline || (this.mentions >= MENTIONS_OF_A_TOPIC && this.inLead);
            // Each further mention is a little more evidence, but no rule is ever quite
            // sure.
            long percent = Math.min(99, Math.round(this.confidence * 100) + Math.min(this.mentions - 1, 5));
            return new Entity(this.named.id(), this.named.kind(), this.named.name(), this.named.uri(),
                    about ? Relation.ABOUT : Relation.MENTIONS, percent / 100.0);
        }

    }

}
