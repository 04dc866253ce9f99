package copydesk.publish.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.Subject;
import copydesk.contract.article.IssueCode;
import copydesk.contract.news.AltId;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedPlace;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Rendition;
import copydesk.contract.value.ValueKind;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a version that is neither its words nor its hyperlinks. Its dates and
 * what hangs on them are left out: feeds touch them without reason. So is the guid, by
 * which a source knows the article, and what it offers beside it.
 *
 * @param facts of the ninjs document
 * @param associations pictures and what is shown of other services
 * @param entities who and what is named
 * @param mentions where
 * @param quotes who says what, and where
 * @param issues kinds of doubt about the source
 * @param statements roles, dates, amounts and the dateline, and where
 * @param topics subjects and keywords
 */
record Metadata(List<@Nullable Object> facts, List<List<@Nullable Object>> associations, List<Entity> entities,
        List<List<@Nullable Object>> mentions, List<List<@Nullable Object>> quotes, Set<IssueCode> issues,
        List<List<@Nullable Object>> statements, List<String> topics) {

    static Metadata of(Documents documents, boolean sameTexts) {
        NewsItem item = documents.item();
        ArticleAnnotations annotations = documents.annotations();
        List<NewsItem> associations = (item.associations() != null) ? item.associations() : List.of();
        return new Metadata(facts(item),
                associations.stream()
                    .filter((association) -> !Profile.NEAR_DUPLICATE.equals(association.rel())
                            && !Profile.RELATED.equals(association.rel()))
                    .map(Metadata::association)
                    .toList(),
                annotations.entities().stream().map(Metadata::unweighed).toList(), mentions(annotations, sameTexts),
                quotes(annotations, sameTexts), issues(annotations), statements(annotations, sameTexts),
                topics(annotations));
    }

    private static List<@Nullable Object> facts(NewsItem item) {
        List<AltId> ids = (item.altIds() != null) ? item.altIds() : List.of();
        return Arrays.asList(item.representationType(), item.language(), item.by(), item.copyrightHolder(),
                item.people(), item.organisations(), item.places(), item.events(), item.objects(), item.infoSources(),
                ids.stream()
                    .filter((id) -> id.role().equals("canonicalUrl"))
                    .map((id) -> SameAddress.of(id.value()))
                    .toList());
    }

    // without its address, which counts as a hyperlink, as near duplicates do
    private static List<@Nullable Object> association(NewsItem item) {
        return Arrays.asList(item.name(), item.rel(), item.by(), item.copyrightHolder(), item.headlines(),
                item.descriptions(), addresses(item.renditions()));
    }

    // the size at which a page shows a picture changes with the page's looks
    private static List<String> addresses(@Nullable List<Rendition> renditions) {
        return (renditions != null) ? renditions.stream().map(Rendition::href).map(SameAddress::ofPicture).toList()
                : List.of();
    }

    // without how sure they are
    private static List<String> topics(ArticleAnnotations annotations) {
        return Stream
            .concat(annotations.subjects().stream().map(Subject::uri),
                    annotations.keywords().stream().map(Keyword::text))
            .toList();
    }

    private static Entity unweighed(Entity entity) {
        return new Entity(entity.id(), entity.kind(), entity.name(), entity.uri(), entity.rel(), 1);
    }

    private static List<List<@Nullable Object>> mentions(ArticleAnnotations annotations, boolean sameTexts) {
        return annotations.mentions()
            .stream()
            .map((mention) -> Arrays.<@Nullable Object>asList(mention.entity(),
                    Position.of(mention.selector(), sameTexts)))
            .toList();
    }

    private static List<List<@Nullable Object>> quotes(ArticleAnnotations annotations, boolean sameTexts) {
        return annotations.quotes()
            .stream()
            .map((quote) -> Arrays.<@Nullable Object>asList(quote.speaker(),
                    quote.selectors().stream().map((selector) -> Position.of(selector, sameTexts)).toList()))
            .toList();
    }

    private static List<List<@Nullable Object>> statements(ArticleAnnotations annotations, boolean sameTexts) {
        List<List<@Nullable Object>> statements = new ArrayList<>();
        annotations.roles()
            .forEach((role) -> statements.add(Arrays.asList(role.entity(), Position.of(role.selector(), sameTexts))));
        annotations.values()
            .forEach((value) -> statements.add(Arrays.asList(value.kind(), amount(value), value.precision(),
                    value.unit(), Position.of(value.selector(), sameTexts))));
        PublishedPlace located = annotations.located();
        if (located != null) {
            statements
                .add(Arrays.asList(located.entity(), located.agency(), Position.of(located.selector(), sameTexts)));
        }
        return statements;
    }

    // what "on Tuesday" means hangs on the date of the article
    private static @Nullable String amount(PublishedValue value) {
        return (value.kind() == ValueKind.TIME) ? null : value.value();
    }

    // lost hyperlinks count as hyperlinks already; how a page fits its rules is ours to
    // know
    private static Set<IssueCode> issues(ArticleAnnotations annotations) {
        Set<IssueCode> codes = new TreeSet<>();
        annotations.issues().stream().map(PublishedIssue::code).forEach(codes::add);
        codes.removeAll(Set.of(IssueCode.LINKS_WITHOUT_TARGET, IssueCode.NO_DATE, IssueCode.DATE_CONFLICT,
                IssueCode.SOURCE_RULES_DRIFTED));
        return codes;
    }

}
