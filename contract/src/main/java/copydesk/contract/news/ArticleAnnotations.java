package copydesk.contract.news;

import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.Subject;
import copydesk.contract.article.SourceTime;
import copydesk.contract.change.Change;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.relation.NearDuplicate;
import org.jspecify.annotations.Nullable;

/**
 * What ninjs cannot say about a published version, on
 * {@code newsroom.article.annotations.v1}. All positions are against texts of the very
 * ninjs document with the same uri and version.
 *
 * @param uri the article
 * @param version the published version these belong to
 * @param revision the source's revision it was made from
 * @param entities who and what is named
 * @param mentions where
 * @param links every hyperlink of the source
 * @param published the source's date with its precision; null if it gives none
 * @param updated the source's last change; null if it gives none
 * @param issues doubts about the source
 * @param provenance what it was made from and by
 * @param quotes who is quoted with which words
 * @param roles titles, offices and occupations of persons
 * @param values dates and amounts
 * @param located where the article was written; null if no dateline says so
 * @param nearDuplicates articles of other outlets with mostly the same words
 * @param subjects what the article is about, the main topic first
 * @param keywords what tells it from others, the weightiest first
 * @param change what the version changes; null on records from before that was told
 * @param decisions what people decided about the article, in the order given
 */
public record ArticleAnnotations(String uri, int version, int revision, List<Entity> entities,
        List<PublishedMention> mentions, List<PublishedLink> links, @Nullable SourceTime published,
        @Nullable SourceTime updated, List<PublishedIssue> issues, Provenance provenance,
        @Nullable List<PublishedQuote> quotes, @Nullable List<PublishedRole> roles,
        @Nullable List<PublishedValue> values, @Nullable PublishedPlace located,
        @Nullable List<NearDuplicate> nearDuplicates, @Nullable List<Subject> subjects,
        @Nullable List<Keyword> keywords, @Nullable Change change, @Nullable List<EditorDecision> decisions) {

    public ArticleAnnotations {
        Required.all(uri, entities, mentions, links, issues, provenance);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        issues = List.copyOf(issues);
        quotes = (quotes != null) ? List.copyOf(quotes) : List.of();
        roles = (roles != null) ? List.copyOf(roles) : List.of();
        values = (values != null) ? List.copyOf(values) : List.of();
        nearDuplicates = (nearDuplicates != null) ? List.copyOf(nearDuplicates) : List.of();
        subjects = (subjects != null) ? List.copyOf(subjects) : List.of();
        keywords = (keywords != null) ? List.copyOf(keywords) : List.of();
        decisions = (decisions != null) ? List.copyOf(decisions) : List.of();
    }

    /** Annotations with nothing that came after the quotes. */
    public ArticleAnnotations(String uri, int version, int revision, List<Entity> entities,
            List<PublishedMention> mentions, List<PublishedLink> links, @Nullable SourceTime published,
            @Nullable SourceTime updated, List<PublishedIssue> issues, Provenance provenance,
            @Nullable List<PublishedQuote> quotes) {
        this(uri, version, revision, entities, mentions, links, published, updated, issues, provenance, quotes, null,
                null, null, null, null, null, null, null);
    }

    /** The same, telling what the version changes. */
    public ArticleAnnotations with(Change told) {
        return new ArticleAnnotations(this.uri, this.version, this.revision, this.entities, this.mentions, this.links,
                this.published, this.updated, this.issues, this.provenance, this.quotes, this.roles, this.values,
                this.located, this.nearDuplicates, this.subjects, this.keywords, told, this.decisions);
    }

    /** The same annotations with the trace of the item they were made from. */
    public ArticleAnnotations traced(String trace) {
        return new ArticleAnnotations(this.uri, this.version, this.revision, this.entities, this.mentions, this.links,
                this.published, this.updated, this.issues, this.provenance.traced(trace), this.quotes, this.roles,
                this.values, this.located, this.nearDuplicates, this.subjects, this.keywords, this.change,
                this.decisions);
    }

    /** Never null: annotations from before there were quotes simply have none. */
    @Override
    public List<PublishedQuote> quotes() {
        return (this.quotes != null) ? this.quotes : List.of();
    }

    /** Never null: annotations from before there were roles simply have none. */
    @Override
    public List<PublishedRole> roles() {
        return (this.roles != null) ? this.roles : List.of();
    }

    /** Never null: annotations from before there were values simply have none. */
    @Override
    public List<PublishedValue> values() {
        return (this.values != null) ? this.values : List.of();
    }

    /** Never null: annotations from before there were relations simply have none. */
    @Override
    public List<NearDuplicate> nearDuplicates() {
        return (this.nearDuplicates != null) ? this.nearDuplicates : List.of();
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

    /** Never null: annotations from before there were decisions simply have none. */
    @Override
    public List<EditorDecision> decisions() {
        return (this.decisions != null) ? this.decisions : List.of();
    }

}
