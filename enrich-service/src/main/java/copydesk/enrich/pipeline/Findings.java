package copydesk.enrich.pipeline;

import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.value.Value;
import copydesk.contract.annotation.Subject;
import copydesk.contract.article.QualityIssue;
import org.jspecify.annotations.Nullable;

/**
 * What the steps have found so far; passed from step to step.
 *
 * @param language BCP 47 tag of the body, {@code und} if unknown
 * @param entities who and what is named, each once
 * @param mentions where they are named
 * @param linkStates the state of every hyperlink
 * @param issues doubts
 * @param quotes who is quoted with which words
 * @param roles titles, offices and occupations of persons
 * @param values dates and amounts
 * @param located where the article was written; null if no dateline says so
 * @param subjects what the article is about
 * @param keywords what tells it from others
 */
public record Findings(String language, List<Entity> entities, List<Mention> mentions, List<LinkState> linkStates,
        List<QualityIssue> issues, List<Quote> quotes, List<PersonRole> roles, List<Value> values,
        @Nullable Located located, List<Subject> subjects, List<Keyword> keywords) {

    /** Before the first step. */
    public static final Findings NONE = new Findings("und", List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), null, List.of(), List.of());

    /** With the language decided. */
    public Findings withLanguage(String tag) {
        return new Findings(tag, this.entities, this.mentions, this.linkStates, this.issues, this.quotes, this.roles,
                this.values, this.located, this.subjects, this.keywords);
    }

    /** With entities and their mentions. */
    public Findings withEntities(List<Entity> found, List<Mention> places) {
        return new Findings(this.language, found, places, this.linkStates, this.issues, this.quotes, this.roles,
                this.values, this.located, this.subjects, this.keywords);
    }

    /** With the states of the hyperlinks. */
    public Findings withLinkStates(List<LinkState> states) {
        return new Findings(this.language, this.entities, this.mentions, states, this.issues, this.quotes, this.roles,
                this.values, this.located, this.subjects, this.keywords);
    }

    /** With the quotes. */
    public Findings withQuotes(List<Quote> found) {
        return new Findings(this.language, this.entities, this.mentions, this.linkStates, this.issues, found,
                this.roles, this.values, this.located, this.subjects, this.keywords);
    }

    /** With the roles of persons. */
    public Findings withRoles(List<PersonRole> found) {
        return new Findings(this.language, this.entities, this.mentions, this.linkStates, this.issues, this.quotes,
                found, this.values, this.located, this.subjects, this.keywords);
    }

    /** With dates and amounts. */
    public Findings withValues(List<Value> found) {
        return new Findings(this.language, this.entities, this.mentions, this.linkStates, this.issues, this.quotes,
                this.roles, found, this.located, this.subjects, this.keywords);
    }

    /** With the dateline; null if there is none. */
    public Findings withLocated(@Nullable Located found) {
        return new Findings(this.language, this.entities, this.mentions, this.linkStates, this.issues, this.quotes,
                this.roles, this.values, found, this.subjects, this.keywords);
    }

    /** With what the article is about. */
    public Findings withSubjects(List<Subject> found) {
        return new Findings(this.language, this.entities, this.mentions, this.linkStates, this.issues, this.quotes,
                this.roles, this.values, this.located, found, this.keywords);
    }

    /** With key words. */
    public Findings withKeywords(List<Keyword> found) {
        return new Findings(this.language, this.entities, this.mentions, this.linkStates, this.issues, this.quotes,
                this.roles, this.values, this.located, this.subjects, found);
    }

    /** With more doubts. */
    public Findings plus(List<QualityIssue> more) {
        return new Findings(this.language, this.entities, this.mentions, this.linkStates,
                Stream.concat(this.issues.stream(), more.stream()).toList(), this.quotes, this.roles, this.values,
                this.located, this.subjects, this.keywords);
    }

    Annotations toAnnotations(int generation) {
        return new Annotations(generation, this.language, this.entities, this.mentions, this.linkStates, this.issues,
                this.quotes, this.roles, this.values, this.located, this.subjects, this.keywords);
    }

}
