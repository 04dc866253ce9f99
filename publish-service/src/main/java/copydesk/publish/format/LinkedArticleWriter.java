package copydesk.publish.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.annotation.Keyword;
import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import copydesk.contract.jsonld.LinkedArticle;
import copydesk.contract.jsonld.LinkedImage;
import copydesk.contract.jsonld.LinkedParty;
import copydesk.contract.news.AltId;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.NewsSource;
import copydesk.contract.news.Rendition;
import copydesk.contract.news.Text;
import copydesk.publish.clean.WebAddress;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.SourceDates;
import org.jspecify.annotations.Nullable;

/**
 * Says in the words of schema.org what ninjs and annotations say of a version, and
 * nothing more.
 */
final class LinkedArticleWriter {

    private static final int LONGEST_SUMMARY = 5000;

    private static final int DAY = "2026-11-22".length();

    private final NewsItem item;

    private final ArticleAnnotations annotations;

    LinkedArticleWriter(Documents documents) {
        this.item = documents.item();
        this.annotations = documents.annotations();
    }

    LinkedArticle write() {
        LinkedConcepts concepts = new LinkedConcepts(this.item, this.annotations);
        Body body = list(this.item.bodies()).get(0);
        String address = address(this.item);
        return new LinkedArticle(LinkedArticle.SCHEMA_ORG, LinkedArticle.NEWS_ARTICLE, this.item.uri(),
                this.annotations.version(), LinkedArticle.PUBLISHED, address, address, value(this.item.headlines()),
                summary(), this.item.language(), date(this.annotations.published()), date(this.annotations.updated()),
                String.valueOf(this.item.versionCreated()), authors(), party("publisher").findFirst().orElse(null),
                party("contributor").toList(), holder(), concepts.locationCreated(), concepts.about(),
                concepts.mentions(), this.annotations.keywords().stream().map(Keyword::text).toList(), images(),
                body.value(), body.wordCount(), this.item.copyrightNotice(),
                WebAddress.of(this.item.usageTerms()).orElse(null),
                LinkedCorrections.of(body.value(), this.annotations));
    }

    static LinkedArticle withdrawn(NewsItem canceled) {
        return LinkedArticle.withdrawn(canceled.uri(), Integer.parseInt(String.valueOf(canceled.version())),
                address(canceled), String.valueOf(canceled.versionCreated()));
    }

    private static @Nullable String address(NewsItem item) {
        return list(item.altIds()).stream()
            .filter((id) -> id.role().equals("canonicalUrl"))
            .map(AltId::value)
            .flatMap((url) -> WebAddress.of(url).stream())
            .findFirst()
            .orElse(null);
    }

    // a first paragraph may be as long as the body, which would make this document larger
    // than the ninjs one and too large where that is not
    private @Nullable String summary() {
        String summary = value(this.item.descriptions());
        return (summary == null || summary.length() > LONGEST_SUMMARY) ? null : summary;
    }

    private static @Nullable String value(@Nullable List<Text> texts) {
        return list(texts).stream().map(Text::value).findFirst().orElse(null);
    }

    // ninjs needs a time and so has midnight for a day; schema.org takes the day
    private static @Nullable String date(@Nullable SourceTime time) {
        return SourceDates.dateTime(time)
            .map((text) -> (time != null && time.precision() == Precision.DAY) ? text.substring(0, DAY) : text)
            .orElse(null);
    }

    private List<LinkedParty> authors() {
        return Optional.ofNullable(this.item.by())
            .map((by) -> by.split(", "))
            .stream()
            .flatMap(Arrays::stream)
            .map(String::strip)
            .filter((name) -> !name.isEmpty())
            .map((name) -> new LinkedParty(isSource(name) ? LinkedConcepts.ORGANIZATION : LinkedConcepts.PERSON, name,
                    null))
            .toList();
    }

    private boolean isSource(String name) {
        return list(this.item.infoSources()).stream().anyMatch((source) -> source.name().equalsIgnoreCase(name));
    }

    private Stream<LinkedParty> party(String role) {
        return list(this.item.infoSources()).stream()
            .filter((source) -> source.role().equals(role))
            .map(LinkedArticleWriter::organization);
    }

    private static LinkedParty organization(NewsSource source) {
        return new LinkedParty(LinkedConcepts.ORGANIZATION, source.name(), source.uri());
    }

    private @Nullable LinkedParty holder() {
        String holder = this.item.copyrightHolder();
        return (holder == null) ? null
                : party("publisher").filter((source) -> source.name().equals(holder))
                    .findFirst()
                    .orElseGet(() -> new LinkedParty(LinkedConcepts.ORGANIZATION, holder, null));
    }

    private List<LinkedImage> images() {
        return list(this.item.associations()).stream()
            .filter((association) -> "picture".equals(association.type()))
            .map(LinkedArticleWriter::image)
            .toList();
    }

    private static LinkedImage image(NewsItem picture) {
        Rendition file = list(picture.renditions()).stream().findFirst().orElse(null);
        String credit = Stream.of(Optional.ofNullable(picture.by()), Optional.ofNullable(picture.copyrightHolder()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" / "));
        String caption = value(picture.descriptions());
        return (file == null) ? new LinkedImage("ImageObject", picture.uri(), null, caption, credit, null, null, null)
                : new LinkedImage("ImageObject", picture.uri(), file.href(), caption, credit, file.contentType(),
                        file.width(), file.height());
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return (list != null) ? list : List.of();
    }

}
