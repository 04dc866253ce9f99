package copydesk.endtoend.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.publish.format.Format;
import copydesk.publish.format.FormatName;
import copydesk.publish.format.Formats;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.version.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every hostile text in every place of every kind of document, through extraction and
 * publishing, shown to a real Chromium as HTML and as XHTML: the body as it is published,
 * the JSON-LD in a script, the addresses in attributes. Only what we published is shown,
 * never the texts themselves.
 */
class BrowserTests {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserTests.class);

    private static final int DOCUMENTS_ON_A_PAGE = 250;

    // each Nth text unless told to take all of them, which takes minutes:
    // -Dcopydesk.tests.hostile.each=1
    static final int EACH = Integer.getInteger("copydesk.tests.hostile.each", 10);

    private static final List<String> TYPES = List.of("text/html", "application/xhtml+xml");

    private static final List<String> SETS = List.of("dompurify", "payloadbox-xss", "patt-xss", "bluemonday",
            "naughty-strings");

    private static final Format JSONLD = Formats.every()
        .all()
        .stream()
        .filter((format) -> format.name() == FormatName.JSONLD)
        .findFirst()
        .orElseThrow();

    private final PublishedArticles articles = new PublishedArticles();

    private final List<String> documents = new ArrayList<>();

    private int changedWhenPublishedAgain;

    static Stream<Place> places() {
        Stream<Place> dresses = Stream.of(Dress.TEXT_EXPORT, Dress.PAGE, Dress.FEED)
            .map((dress) -> new Place(dress.name(), dress::on));
        Stream<Place> fields = Stream
            .of(ArticleField.HEADLINE, ArticleField.CAPTION, ArticleField.ANCHOR, ArticleField.TARGET)
            .map((field) -> new Place("TEXT_EXPORT " + field, (name, text) -> field.with(text)));
        return Stream.concat(dresses, fields);
    }

    @ParameterizedTest
    @MethodSource("places")
    void runsNothingOfWhatIsPublished(Place place) {
        List<String> payloads = payloads();
        int offered = 0;
        for (int i = 0; i < payloads.size(); i += EACH) {
            offered++;
            take(place.dressing().on("text-" + i, payloads.get(i)));
        }
        LOG.info("{}: {} documents of {} texts, ends {}", place, this.documents.size(), offered, this.articles.ends());

        assertThat(this.articles.ends().keySet()).noneMatch((end) -> end.startsWith("quarantined"));
        assertThat(this.articles.ends().values().stream().mapToInt(Integer::intValue).sum())
            .isGreaterThanOrEqualTo(offered);
        assertThat(this.documents.size()).isGreaterThan(offered * 95 / 100);
        assertThat(this.changedWhenPublishedAgain).isZero();
        assertThat(show(TYPES, this.documents)).isEqualTo(new Sight(2 * this.documents.size(), List.of(), List.of()));
    }

    /** The counters count: texts of our own that no serialiser has touched. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>                                                  | alert
            <img src=x onerror=confirm(1)>                                             | confirm
            <p onmouseover=prompt(1)>x</p>                                             | prompt
            <svg onload=print()></svg>                                                 | print
            <a href='javascript:alert(1)'>x</a>                                        | a javascript:
            <iframe srcdoc='&lt;script&gt;parent.alert(2)&lt;/script&gt;'></iframe>    | alert
            <script type=application/ld+json>"</script><script>eval(1)</script>"</script> | eval
            <script>console.log(1)</script>                                            | console.log
            <img src=/elsewhere.png>                                                   | request
            <p style="color:red">x</p>                                                 | p style
            """)
    void countsWhatAnUnsafeSerialiserWouldLetThrough(String text, String counted) {
        Sight sight = show(List.of("text/html"), List.of("<p>Words.</p>", text));

        assertThat(Stream.concat(sight.executed().stream(), sight.strange().stream()))
            .anyMatch((one) -> one.startsWith(counted));
    }

    @Test
    void countsNothingWhereThereAreOnlyWords() {
        assertThat(show(TYPES, List.of("<p>Words.</p>", "<p>More <strong>words</strong>.</p>")))
            .isEqualTo(new Sight(4, List.of(), List.of()));
    }

    private void take(Document document) {
        for (Decision.Publish publish : this.articles.of(document)) {
            this.documents.add(shown(publish));
            boolean same = PublishedAgainTests.readsTheSame(this.articles, publish);
            this.changedWhenPublishedAgain += same ? 0 : 1;
        }
    }

    private static String shown(Decision.Publish publish) {
        NewsItem item = publish.item();
        StringBuilder shown = new StringBuilder(item.bodies().get(1).value());
        addresses(item).forEach((address) -> shown.append("<p><a href=\"")
            .append(address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
            .append("\">x</a></p>"));
        byte[] linked = JSONLD.published(new Documents(item, publish.annotations()));
        return shown.append("<script type=\"application/ld+json\">")
            .append(new String(linked, StandardCharsets.UTF_8))
            .append("</script>")
            .toString();
    }

    private static Stream<String> addresses(NewsItem item) {
        Stream<NewsItem> all = Stream.concat(Stream.of(item),
                Stream.ofNullable(item.associations()).flatMap(List::stream));
        return all.flatMap((one) -> Stream.concat(
                Stream.ofNullable(one.renditions()).flatMap(List::stream).map((rendition) -> rendition.href()),
                Stream.ofNullable(one.altIds())
                    .flatMap(List::stream)
                    .filter((id) -> id.role().equals("canonicalUrl"))
                    .map(AltId::value)));
    }

    private static Sight show(List<String> types, List<String> documents) {
        List<Chromium.Page> pages = new ArrayList<>();
        for (String type : types) {
            for (int from = 0; from < documents.size(); from += DOCUMENTS_ON_A_PAGE) {
                int to = Math.min(documents.size(), from + DOCUMENTS_ON_A_PAGE);
                pages.add(new Chromium.Page(type, page(type, documents.subList(from, to))));
            }
        }
        try (Chromium chromium = Chromium.show(pages, watch())) {
            List<JsonNode> reports = chromium.reports()
                .stream()
                .map((report) -> JsonMapper.shared().readTree(report))
                .toList();
            return total(reports, chromium.strayRequests());
        }
    }

    private static String page(String type, List<String> documents) {
        String doctype = type.equals("text/html") ? "<!DOCTYPE html>" : "";
        StringBuilder page = new StringBuilder(doctype).append("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>")
            .append("<script src=\"/watch.js\"></script><link rel=\"icon\" href=\"data:,\"/><title>x</title></head><body>");
        for (int i = 0; i < documents.size(); i++) {
            page.append("<section id=\"d").append(i).append("\">").append(documents.get(i)).append("</section>");
        }
        return page.append("</body></html>").toString();
    }

    private static String watch() {
        try (var stream = BrowserTests.class.getResourceAsStream("watch.js")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    private static List<String> payloads() {
        List<String> payloads = new ArrayList<>();
        SETS.forEach((set) -> payloads.addAll(HostileSets.payloads(set)));
        HostileSets.archived()
            .stream()
            .filter((file) -> file.file().contains("html"))
            .forEach((file) -> payloads.add(new String(file.content(), StandardCharsets.UTF_8)));
        List<String> distinct = payloads.stream().distinct().toList();
        assumeThat(distinct).hasSizeGreaterThan(4_000);
        return distinct;
    }

    private static Sight total(List<JsonNode> reports, List<String> strayRequests) {
        int documents = 0;
        List<String> executed = new ArrayList<>();
        List<String> strange = new ArrayList<>();
        strayRequests.forEach((path) -> executed.add("request " + path));
        for (JsonNode report : reports) {
            documents += report.get("documents").asInt();
            report.get("hits").forEach((hit) -> executed.add(hit.asString()));
            report.get("foreign").forEach((request) -> executed.add("request " + request.asString()));
            report.get("strange").forEach((element) -> strange.add(element.asString()));
            if (report.get("frames").asInt() > 0) {
                strange.add("frames");
            }
        }
        return new Sight(documents, executed, strange);
    }

    /**
     * What the browser saw.
     *
     * @param documents how many were whole
     * @param executed what ran or was asked for
     * @param strange elements, attributes and addresses that we never write
     */
    private record Sight(int documents, List<String> executed, List<String> strange) {

    }

    /**
     * Where a hostile text stands.
     *
     * @param name for people
     * @param dressing how it gets there
     */
    record Place(String name, Dressing dressing) {

        @Override
        public String toString() {
            return this.name;
        }

    }

    /** Puts a text into a document of this file name. */
    interface Dressing {

        Document on(String name, String text);

    }

}
