package copydesk.publish.clean;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Relation;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.value.TimePrecision;
import copydesk.contract.value.Value;
import copydesk.contract.value.ValueKind;
import copydesk.contract.annotation.Subject;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Form;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Picture;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.Related;
import copydesk.contract.article.SourceTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles for tests: a test states only what matters to it. Places are found by
 * their words.
 */
public final class ArticleDraft {

    /** The uri of every draft that says nothing else. */
    public static final String URI = "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f";

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    private int revision = 1;

    private int generation = 1;

    private String uri = URI;

    private @Nullable Instant embargo;

    private @Nullable String canonicalUrl;

    private @Nullable String guid;

    private @Nullable String declared;

    private String language = "en";

    private String headline = "Harbour bridge reopens";

    private List<String> by = List.of();

    private final List<Block> blocks = new ArrayList<>();

    private final List<Link> links = new ArrayList<>();

    private final List<LinkState> states = new ArrayList<>();

    private final List<Picture> pictures = new ArrayList<>();

    private final List<Related> related = new ArrayList<>();

    private final List<InfoSource> sources = new ArrayList<>();

    private final List<QualityIssue> issues = new ArrayList<>();

    private final List<Entity> entities = new ArrayList<>();

    private final List<Mention> mentions = new ArrayList<>();

    private final List<Quote> quotes = new ArrayList<>();

    private final List<PersonRole> roles = new ArrayList<>();

    private final List<Value> values = new ArrayList<>();

    private @Nullable Located located;

    private final List<Subject> subjects = new ArrayList<>();

    private final List<Keyword> keywords = new ArrayList<>();

    private @Nullable SourceTime published;

    private @Nullable SourceTime updated;

    private final List<FieldSource> founded = new ArrayList<>();

    public ArticleDraft revision(int number) {
        this.revision = number;
        return this;
    }

    public ArticleDraft uri(String other) {
        this.uri = other;
        return this;
    }

    public ArticleDraft embargoedUntil(@Nullable Instant time) {
        this.embargo = time;
        return this;
    }

    public ArticleDraft generation(int number) {
        this.generation = number;
        return this;
    }

    public ArticleDraft canonicalUrl(String url) {
        this.canonicalUrl = url;
        return this;
    }

    public ArticleDraft guid(String id) {
        this.guid = id;
        return this;
    }

    public ArticleDraft language(String found, @Nullable String declaredTag) {
        this.language = found;
        this.declared = declaredTag;
        return this;
    }

    public ArticleDraft headline(String text) {
        this.headline = text;
        return this;
    }

    public ArticleDraft by(String... authors) {
        this.by = List.of(authors);
        return this;
    }

    public ArticleDraft block(BlockRole role, String text, Mark... marks) {
        this.blocks.add(new Block(role, text, List.of(marks)));
        return this;
    }

    public ArticleDraft paragraph(String text, Mark... marks) {
        return block(BlockRole.PARAGRAPH, text, marks);
    }

    /** Links words of the last block. */
    public ArticleDraft link(LinkKind kind, String words, LinkStatus status, @Nullable String href) {
        int start = place(words);
        return link(kind, start, start + words.codePointCount(0, words.length()), words, status, href);
    }

    /** Links a part of the last block. */
    public ArticleDraft link(LinkKind kind, int start, int end, String words, LinkStatus status,
            @Nullable String href) {
        String id = "l" + (this.links.size() + 1);
        this.links.add(new Link(id, kind, this.blocks.size() - 1, start, end, words, href));
        this.states.add(new LinkState(id, status, href));
        return this;
    }

    /** Says where the last link leads. */
    public ArticleDraft leadsTo(LinkClass linkClass, @Nullable Boolean amp) {
        LinkState last = this.states.remove(this.states.size() - 1);
        return state(new LinkState(last.link(), last.status(), last.href(), linkClass, amp));
    }

    public ArticleDraft state(LinkState state) {
        this.states.add(state);
        return this;
    }

    public ArticleDraft picture(@Nullable String url, String caption, String photographer, String agency) {
        this.pictures.add(new Picture("photo-" + (this.pictures.size() + 1), url, caption, photographer, agency, null));
        return this;
    }

    /** Adds a picture. */
    public ArticleDraft picture(Picture picture) {
        this.pictures.add(picture);
        return this;
    }

    public ArticleDraft related(String title, @Nullable String url, @Nullable String link) {
        this.related.add(new Related("related-" + (this.related.size() + 1), title, url, link));
        return this;
    }

    public ArticleDraft source(String name, String role, @Nullable String uri) {
        this.sources.add(new InfoSource(name, role, uri));
        return this;
    }

    public ArticleDraft published(@Nullable SourceTime time) {
        this.published = time;
        return this;
    }

    public ArticleDraft updated(SourceTime time) {
        this.updated = time;
        return this;
    }

    public ArticleDraft issue(QualityIssue issue) {
        this.issues.add(issue);
        return this;
    }

    public ArticleDraft entity(String id, EntityKind kind, String name, Relation rel, @Nullable String uri) {
        return entity(new Entity(id, kind, name, uri, rel, 0.9));
    }

    /** Adds an entity. */
    public ArticleDraft entity(Entity entity) {
        this.entities.add(entity);
        return this;
    }

    /** Mentions an entity in the last block. */
    public ArticleDraft mention(String entity, String words) {
        int start = place(words);
        return mention(entity, this.blocks.size() - 1, start, start + words.codePointCount(0, words.length()), words);
    }

    public ArticleDraft mention(String entity, int block, int start, int end, String words) {
        this.mentions.add(new Mention(entity, block, start, end, words, "gazetteer", 0.9));
        return this;
    }

    /** Quotes words of the last block. */
    public ArticleDraft quote(String words, @Nullable String entity) {
        int start = place(words);
        Speaker speaker = (entity != null) ? new Speaker(entity, "Ida Voss") : null;
        this.quotes.add(
                new Quote(List.of(span(this.blocks.size() - 1, start, words)), speaker, "said", "rule:cue-after", 0.9));
        return this;
    }

    public ArticleDraft quote(int block, int start, int end, String words) {
        this.quotes.add(new Quote(List.of(new QuoteSpan(block, start, end, words)), null, null, "rule:no-cue", 0.5));
        return this;
    }

    /** Says in the last block what somebody is. */
    public ArticleDraft role(String entity, String words) {
        int start = place(words);
        return role(entity, this.blocks.size() - 1, start, start + words.codePointCount(0, words.length()), words);
    }

    public ArticleDraft role(String entity, int block, int start, int end, String words) {
        this.roles.add(new PersonRole(entity, block, start, end, words, "rule:title", 0.9));
        return this;
    }

    /** States in the last block a time as exact as a day. */
    public ArticleDraft day(String words, String value) {
        int start = place(words);
        return day(this.blocks.size() - 1, start, start + words.codePointCount(0, words.length()), words, value);
    }

    public ArticleDraft day(int block, int start, int end, String words, String value) {
        this.values
            .add(new Value(ValueKind.TIME, block, start, end, words, value, TimePrecision.DAY, null, "rule:date", 0.9));
        return this;
    }

    /** Begins the last block with a dateline. */
    public ArticleDraft located(String words, @Nullable String entity, @Nullable String agency) {
        return located(this.blocks.size() - 1, 0, words.codePointCount(0, words.length()), words, entity, agency);
    }

    public ArticleDraft located(int block, int start, int end, String words, @Nullable String entity,
            @Nullable String agency) {
        this.located = new Located(block, start, end, words, entity, agency);
        return this;
    }

    private static QuoteSpan span(int block, int start, String words) {
        return new QuoteSpan(block, start, start + words.codePointCount(0, words.length()), words);
    }

    private int place(String words) {
        String text = this.blocks.get(this.blocks.size() - 1).text();
        return text.codePointCount(0, text.indexOf(words));
    }

    /** Is about a media topic. */
    public ArticleDraft subject(String code, String name, double confidence) {
        this.subjects.add(new Subject("http://cv.iptc.org/newscodes/mediatopic/" + code, name, 1, null, confidence));
        return this;
    }

    public ArticleDraft keyword(String text, double weight) {
        this.keywords.add(new Keyword(text, weight));
        return this;
    }

    public ArticleDraft founded(String field, double confidence) {
        this.founded.add(new FieldSource(field, "scorer", confidence));
        return this;
    }

    public EnrichedArticle build() {
        Origin origin = new Origin("files", "files:bridge.txt", "bridge", Form.TEXT_EXPORT, DIGEST, this.guid);
        Article article = new Article(this.uri, this.revision, origin, this.canonicalUrl, this.declared, this.headline,
                this.by, this.blocks, this.links, this.pictures, this.related, this.sources, this.published,
                this.updated, this.issues, Particulars.none().founded(this.founded).embargoed(this.embargo));
        return new EnrichedArticle(article,
                new Annotations(this.generation, this.language, this.entities, this.mentions, this.states, List.of(),
                        this.quotes, this.roles, this.values, this.located, this.subjects, this.keywords));
    }

    /** A whole small article with one of everything. */
    public static ArticleDraft bridge() {
        return new ArticleDraft().canonicalUrl("https://example.org/2026/bridge")
            .by("Mara Lind", "Tom Ek")
            .block(BlockRole.HEADLINE, "Harbour bridge reopens")
            .block(BlockRole.STANDFIRST, "Traffic returns after nine months.")
            .block(BlockRole.CAPTION, "The bridge on Monday.")
            .entity("place:norhavn", EntityKind.PLACE, "Norhavn", Relation.MENTIONS, "https://example.org/id/norhavn")
            .entity("person:ida-voss", EntityKind.PERSON, "Ida Voss", Relation.ABOUT, null)
            .paragraph("The \ud83c\udf09 bridge in Norhavn has reopened, mayor Ida Voss said.")
            .mention("place:norhavn", "Norhavn")
            .mention("person:ida-voss", "Ida Voss")
            .link(LinkKind.INLINE, "reopened", LinkStatus.RESOLVED, "https://example.org/opening?day=1&hour=9")
            .block(BlockRole.HEADING, "What it cost")
            .paragraph("It cost 40 million & took nine months.")
            .link(LinkKind.INLINE, "cost", LinkStatus.LOST, null)
            .block(BlockRole.RELATED, "Ferry line closes")
            .link(LinkKind.RELATED, "Ferry line closes", LinkStatus.LOST, null)
            .related("Ferry line closes", null, "l3")
            .picture("https://example.org/bridge.jpg", "The bridge on Monday.", "Ann Roe", "Kystfoto")
            .source("Example Post", "publisher", "https://example.org/")
            .published(new SourceTime("2026-03-02", copydesk.contract.article.Precision.DAY, List.of("text")));
    }

}
