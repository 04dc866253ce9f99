package copydesk.publish.ninjs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.Digest;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Subject;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.contract.news.AltId;
import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.NewsSource;
import copydesk.contract.news.NewsSubject;
import copydesk.contract.news.Standard;
import copydesk.contract.news.Text;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.PlainBody;
import copydesk.publish.clean.PlainText;
import copydesk.publish.edit.Edited;
import copydesk.publish.clean.WebAddress;
import copydesk.publish.clean.XhtmlBody;
import org.jspecify.annotations.Nullable;

/** Writes the ninjs document of an article. */
final class ItemWriter {

    private static final String UNKNOWN_LANGUAGE = "und";

    /** Who says what an article is about. */
    private static final String CREATOR = "copydesk";

    // the middle of 1 to 9, as nobody says more
    private static final int USUAL_URGENCY = 4;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,10}");

    private final Edited edited;

    private final EnrichedArticle enriched;

    private final Article article;

    private final Edition edition;

    private final PlainBody body;

    private final LinkTargets targets;

    private final Associations associations;

    ItemWriter(Edited edited, Edition edition, PlainBody body, LinkTargets targets, Associations associations) {
        this.edited = edited;
        this.enriched = edited.article();
        this.article = this.enriched.article();
        this.edition = edition;
        this.body = body;
        this.targets = targets;
        this.associations = associations;
    }

    NewsItem write() {
        Concepts concepts = Concepts.of(this.enriched.annotations());
        return new NewsItem(this.article.uri(), null, null, Profile.TEXT, representation(), Profile.NAME,
                Integer.toString(this.edition.version()), this.edition.firstCreated().toString(),
                this.edition.versionCreated().toString(), SourceDates.dateTime(this.article.published()).orElse(null),
                Profile.USABLE, language(), this.article.headline(), by(), publisher(), note(), headlines(), summary(),
                bodies(), concepts.ofKind(EntityKind.PERSON), concepts.ofKind(EntityKind.ORGANISATION),
                concepts.ofKind(EntityKind.PLACE), subjects(), concepts.ofKind(EntityKind.EVENT), sources(), altIds(),
                null, this.associations.write(), Standard.NINJS, Slugline.of(this.article.canonicalUrl()).orElse(null),
                located(), urgency(), PlainText.of(this.article.particulars().copyrightNotice()).orElse(null),
                PlainText.of(this.article.particulars().usageTerms()).orElse(null), concepts.ofKind(EntityKind.OBJECT));
    }

    /** The texts and what language they are in. */
    NewsItem words() {
        return new NewsItem(this.article.uri(), null, null, null, null, null, null, null, null, null, null, language(),
                null, null, null, null, headlines(), summary(), List.of(plainBody()), null, null, null, null, null,
                null, null, null, null);
    }

    private @Nullable String located() {
        Located located = this.enriched.annotations().located();
        if (located == null) {
            WireFacts wire = this.article.particulars().wire();
            return (wire != null) ? PlainText.of(wire.located()).orElse(null) : null;
        }
        return this.enriched.annotations()
            .entities()
            .stream()
            .filter((entity) -> entity.id().equals(located.entity()))
            .map(Entity::name)
            .findFirst()
            .or(() -> PlainText.of(located.text()))
            .orElse(null);
    }

    private int urgency() {
        WireFacts wire = this.article.particulars().wire();
        Integer urgency = (wire != null) ? wire.urgency() : null;
        return (urgency != null) ? urgency : USUAL_URGENCY;
    }

    private String representation() {
        boolean summaryOnly = this.article.issues()
            .stream()
            .anyMatch((issue) -> issue.code() == IssueCode.SUMMARY_ONLY);
        return summaryOnly ? Profile.PARTIAL : Profile.FULL;
    }

    private String language() {
        String declared = this.article.language();
        return Stream.of(this.enriched.annotations().language(), (declared != null) ? declared : UNKNOWN_LANGUAGE)
            .map((tag) -> tag.replace('_', '-'))
            .filter((tag) -> !tag.equals(UNKNOWN_LANGUAGE) && LANGUAGE.matcher(tag).matches())
            .findFirst()
            .orElse(UNKNOWN_LANGUAGE);
    }

    private @Nullable String by() {
        String authors = this.article.by()
            .stream()
            .filter((author) -> !author.isBlank())
            .collect(Collectors.joining(", "));
        return authors.isEmpty() ? null : authors;
    }

    private @Nullable String publisher() {
        return this.article.infoSources()
            .stream()
            .filter((source) -> source.role().equals("publisher"))
            .map(InfoSource::name)
            .findFirst()
            .orElse(null);
    }

    private @Nullable String note() {
        String note = Stream.of(this.edited.note(), lostLinks())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
        return note.isEmpty() ? null : note;
    }

    private @Nullable String lostLinks() {
        long lost = this.article.links()
            .stream()
            .filter((link) -> this.targets.status(link) == LinkStatus.LOST)
            .count();
        if (lost == 0) {
            return null;
        }
        return lost + ((lost == 1) ? " hyperlink had" : " hyperlinks had") + " no target in the source.";
    }

    private List<Text> headlines() {
        return List.of(Text.plain(Profile.MAIN, this.article.headline()));
    }

    private List<Text> summary() {
        return first(BlockRole.STANDFIRST).isEmpty() ? first(BlockRole.PARAGRAPH) : first(BlockRole.STANDFIRST);
    }

    private List<Text> first(BlockRole role) {
        return this.article.blocks()
            .stream()
            .filter((block) -> block.role() == role && !block.text().isBlank())
            .limit(1)
            .map(Block::text)
            .map((text) -> Text.plain("summary", text))
            .toList();
    }

    private List<Body> bodies() {
        Body plain = plainBody();
        return List.of(plain, new Body("richtext", "application/xhtml+xml", plain.charCount(), plain.wordCount(),
                XhtmlBody.write(this.article, this.targets)));
    }

    private Body plainBody() {
        return new Body(Profile.MAIN, "text/plain", this.body.text().length(), this.body.words(),
                this.body.text().text());
    }

    private List<NewsSubject> subjects() {
        return this.enriched.annotations()
            .subjects()
            .stream()
            .map((subject) -> new NewsSubject(subject.name(), Relation.ABOUT.code(), subject.uri(), creator(subject),
                    (int) Math.round(subject.confidence() * 100)))
            .toList();
    }

    private static String creator(Subject subject) {
        String evidence = subject.evidence();
        return (evidence != null) ? evidence : CREATOR;
    }

    /** An agency that only the dateline names has contributed as well. */
    private List<NewsSource> sources() {
        List<NewsSource> sources = new ArrayList<>();
        this.article.infoSources()
            .forEach((source) -> sources
                .add(new NewsSource(source.name(), source.role(), WebAddress.of(source.uri()).orElse(null))));
        Located located = this.enriched.annotations().located();
        String agency = (located != null) ? located.agency() : null;
        if (agency != null && sources.stream().noneMatch((source) -> source.name().equalsIgnoreCase(agency))) {
            sources.add(new NewsSource(agency, "contributor", null));
        }
        return sources;
    }

    private List<AltId> altIds() {
        List<AltId> ids = new ArrayList<>();
        if (this.article.canonicalUrl() != null) {
            ids.add(new AltId("canonicalUrl", this.article.canonicalUrl()));
        }
        String guid = this.article.origin().guid();
        if (guid != null) {
            ids.add(new AltId("guid", guid));
        }
        ids.addAll(this.edition.otherNames());
        byte[] text = this.body.text().text().getBytes(StandardCharsets.UTF_8);
        ids.add(new AltId("contentDigest", Digest.text(text)));
        return ids;
    }

}
