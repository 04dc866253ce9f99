package copydesk.publish.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.article.Block;
import copydesk.contract.article.Link;
import copydesk.contract.article.QualityIssue;
import copydesk.publish.clean.CodePoints;

/** Whether every place an article names lies inside its block and reads as it says. */
final class ArticlePlaces {

    private final EnrichedArticle enriched;

    private final List<CodePoints> texts;

    private final Set<String> known = new HashSet<>();

    ArticlePlaces(EnrichedArticle enriched) {
        this.enriched = enriched;
        this.texts = enriched.article().blocks().stream().map((block) -> CodePoints.of(block.text())).toList();
        enriched.annotations().entities().forEach((entity) -> this.known.add(entity.id()));
    }

    /** The first fault as a sentence; empty if there is none. */
    Optional<String> fault() {
        return marks().or(this::links)
            .or(this::mentions)
            .or(this::quotes)
            .or(this::roles)
            .or(this::values)
            .or(this::located)
            .or(this::issues);
    }

    private Optional<String> marks() {
        List<Block> blocks = this.enriched.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            CodePoints text = this.texts.get(i);
            if (!blocks.get(i).marks().stream().allMatch((mark) -> text.holds(mark.start(), mark.end()))) {
                return Optional.of("A mark of block " + i + " lies outside its text.");
            }
        }
        return Optional.empty();
    }

    private Optional<String> links() {
        for (Link link : this.enriched.article().links()) {
            if (!holds(link.block(), link.start(), link.end())) {
                return Optional.of("A hyperlink lies outside block " + link.block() + ".");
            }
        }
        return Optional.empty();
    }

    private Optional<String> mentions() {
        for (Mention mention : this.enriched.annotations().mentions()) {
            if (!this.known.contains(mention.entity())) {
                return Optional.of("A mention in block " + mention.block() + " names an entity that is not listed.");
            }
            if (!holds(mention.block(), mention.start(), mention.end())) {
                return Optional.of("A mention lies outside block " + mention.block() + ".");
            }
        }
        return Optional.empty();
    }

    private Optional<String> quotes() {
        for (Quote quote : this.enriched.annotations().quotes()) {
            Speaker speaker = quote.speaker();
            if (speaker != null && speaker.entity() != null && !this.known.contains(speaker.entity())) {
                return Optional.of("A quote has a speaker that is no entity listed.");
            }
            for (QuoteSpan span : quote.spans()) {
                if (!holds(span.block(), span.start(), span.end())) {
                    return Optional.of("A quote lies outside block " + span.block() + ".");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> roles() {
        for (PersonRole role : this.enriched.annotations().roles()) {
            if (!this.known.contains(role.entity())) {
                return Optional.of("A role in block " + role.block() + " belongs to an entity that is not listed.");
            }
            if (!holds(role.block(), role.start(), role.end())) {
                return Optional.of("A role lies outside block " + role.block() + ".");
            }
        }
        return Optional.empty();
    }

    private Optional<String> values() {
        return this.enriched.annotations()
            .values()
            .stream()
            .filter((value) -> !holds(value.block(), value.start(), value.end()))
            .findFirst()
            .map((value) -> "A value lies outside block " + value.block() + ".");
    }

    private Optional<String> located() {
        Located located = this.enriched.annotations().located();
        if (located == null) {
            return Optional.empty();
        }
        if (located.entity() != null && !this.known.contains(located.entity())) {
            return Optional.of("The dateline names a place that is no entity listed.");
        }
        return holds(located.block(), located.start(), located.end()) ? Optional.empty()
                : Optional.of("The dateline lies outside block " + located.block() + ".");
    }

    private Optional<String> issues() {
        return Stream.concat(this.enriched.article().issues().stream(), this.enriched.annotations().issues().stream())
            .filter((issue) -> !holds(issue))
            .findFirst()
            .map((issue) -> "An issue of kind " + issue.code().code() + " lies outside its block.");
    }

    private boolean holds(QualityIssue issue) {
        Integer block = issue.block();
        Integer start = issue.start();
        Integer end = issue.end();
        return block == null || start == null || end == null || holds(block, start, end);
    }

    private boolean holds(int block, int start, int end) {
        return block >= 0 && block < this.texts.size() && this.texts.get(block).holds(start, end);
    }

}
