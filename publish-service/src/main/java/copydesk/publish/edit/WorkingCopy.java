package copydesk.publish.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.annotation.Subject;
import copydesk.contract.article.Article;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.value.Value;
import org.jspecify.annotations.Nullable;

/** An article while decisions are applied to it. For one thread and one article. */
final class WorkingCopy {

    private final Annotations annotations;

    Article article;

    final List<Entity> entities;

    final List<Mention> mentions;

    final List<LinkState> linkStates;

    final List<QualityIssue> issues;

    final List<Quote> quotes;

    final List<PersonRole> roles;

    final List<Value> values;

    final List<Subject> subjects;

    @Nullable Located located;

    WorkingCopy(EnrichedArticle enriched) {
        this.article = enriched.article();
        this.annotations = enriched.annotations();
        this.entities = new ArrayList<>(this.annotations.entities());
        this.mentions = new ArrayList<>(this.annotations.mentions());
        this.linkStates = new ArrayList<>(this.annotations.linkStates());
        this.issues = new ArrayList<>(this.annotations.issues());
        this.quotes = new ArrayList<>(this.annotations.quotes());
        this.roles = new ArrayList<>(this.annotations.roles());
        this.values = new ArrayList<>(this.annotations.values());
        this.subjects = new ArrayList<>(this.annotations.subjects());
        this.located = this.annotations.located();
    }

    EnrichedArticle finished() {
        return new EnrichedArticle(this.article,
                new Annotations(this.annotations.generation(), this.annotations.language(), this.entities,
                        this.mentions, this.linkStates, this.issues, this.quotes, this.roles, this.values, this.located,
                        this.subjects, this.annotations.keywords()));
    }

    /** Takes entities out, with all that names them; what they said stays. */
    void remove(Set<String> ids) {
        this.entities.removeIf((entity) -> ids.contains(entity.id()));
        this.mentions.removeIf((mention) -> ids.contains(mention.entity()));
        this.roles.removeIf((role) -> ids.contains(role.entity()));
        this.quotes.replaceAll((quote) -> isBy(quote, ids) ? by(quote, null, speaker(quote)) : quote);
        Located dateline = this.located;
        if (dateline != null && dateline.entity() != null && ids.contains(dateline.entity())) {
            this.located = new Located(dateline.block(), dateline.start(), dateline.end(), dateline.text(), null,
                    dateline.agency());
        }
    }

    /** Puts an entity in the place of the one with the same id, also where it speaks. */
    void replace(Entity entity) {
        this.entities.replaceAll((other) -> other.id().equals(entity.id()) ? entity : other);
        this.quotes
            .replaceAll((quote) -> isBy(quote, Set.of(entity.id())) ? by(quote, entity.id(), entity.name()) : quote);
    }

    private static boolean isBy(Quote quote, Set<String> ids) {
        Speaker speaker = quote.speaker();
        return speaker != null && speaker.entity() != null && ids.contains(speaker.entity());
    }

    private static String speaker(Quote quote) {
        Speaker speaker = quote.speaker();
        return (speaker != null) ? speaker.name() : "";
    }

    private static Quote by(Quote quote, @Nullable String entity, String name) {
        return new Quote(quote.spans(), new Speaker(entity, name), quote.cue(), quote.evidence(), quote.confidence());
    }

}
