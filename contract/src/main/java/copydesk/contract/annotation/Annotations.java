package copydesk.contract.annotation;

import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the enrichment steps found. Steps add, they never edit the text.
 *
 * @param generation number of the rule and model release that made them, from 1; orders
 * re-enrichments
 * @param language BCP 47 tag of the body, {@code und} if unknown
 * @param entities who and what is named, each once
 * @param mentions where they are named
 * @param linkStates the state of every hyperlink of the article
 * @param issues doubts found while enriching
 * @param quotes who is quoted with which words
 * @param roles titles, offices and occupations of persons
 * @param values dates and amounts
 * @param located where the article was written; null if no dateline says so
 * @param subjects what the article is about, the main topic first
 * @param keywords what tells it from others, the weightiest first
 */
public record Annotations(int generation, String language, List<Entity> entities, List<Mention> mentions,
        List<LinkState> linkStates, List<QualityIssue> issues, @Nullable List<Quote> quotes,
        @Nullable List<PersonRole> roles, @Nullable List<Value> values, @Nullable Located located,
        @Nullable List<Subject> subjects, @Nullable List<Keyword> keywords) {

    public Annotations {
        Required.all(language, entities, mentions, linkStates, issues);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        linkStates = List.copyOf(linkStates);
        issues = List.copyOf(issues);
        quotes = (quotes != null) ? List.copyOf(quotes) : List.of();
        roles = (roles != null) ? List.copyOf(roles) : List.of();
        values = (values != null) ? List.copyOf(values) : List.of();
        subjects = (subjects != null) ? List.copyOf(subjects) : List.of();
        keywords = (keywords != null) ? List.copyOf(keywords) : List.of();
    }

    /** Annotations with nothing that came after the quotes. */
    public Annotations(int generation, String language, List<Entity> entities, List<Mention> mentions,
            List<LinkState> linkStates, List<QualityIssue> issues, @Nullable List<Quote> quotes) {
        this(generation, language, entities, mentions, linkStates, issues, quotes, null, null, null, null, null);
    }

    /** Never null: annotations from before there were quotes simply have none. */
    @Override
    public List<Quote> quotes() {
        return (this.quotes != null) ? this.quotes : List.of();
    }

    /** Never null: annotations from before there were roles simply have none. */
    @Override
    public List<PersonRole> roles() {
        return (this.roles != null) ? this.roles : List.of();
    }

    /** Never null: annotations from before there were values simply have none. */
    @Override
    public List<Value> values() {
        return (this.values != null) ? this.values : List.of();
    }

    /** Never null: annotations from before there were subjects simply have none. */
    @Override
    public List<Subject> subjects() {
        return (this.subjects != null) ? this.subjects : List.of();
    }

    /** Never null: annotations from before there were keywords simply have none. */
    @Override
    public List<Keyword> keywords() {
        return (this.keywords != null) ? this.keywords : List.of();
    }

}
