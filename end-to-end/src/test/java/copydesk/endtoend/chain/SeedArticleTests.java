package copydesk.endtoend.chain;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Precision;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import copydesk.endtoend.process.SharedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The first real input: every fact that is known of it. */
@ExtendWith(SharedChain.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedArticleTests {

    private static final Instant FETCHED = Instant.parse("2026-11-22T08:00:00Z");

    private byte[] clean;

    private NewsItem item;

    private ArticleAnnotations annotations;

    @BeforeAll
    void publish(Chain chain) {
        Outcome first = chain.run("seed.txt", SharedFiles.firstOf("seed"), FETCHED);
        assertThat(first.state()).isEqualTo(EndState.PUBLISHED);
        this.clean = chain.value(Topic.CLEAN, first.item());
        this.item = Json.read(this.clean, NewsItem.class);
        this.annotations = Json.read(chain.value(Topic.ANNOTATIONS, first.item()), ArticleAnnotations.class);
    }

    @Test
    void hasHeadlineAndBody() {
        String body = this.item.bodies().get(0).value();

        assertThat(this.item.headlines().get(0).value())
            .isEqualTo("Ukrainian Delegation En Route to Istanbul for First Direct Peace Talks With Russia Since 2022");
        assertThat(body.split("\n\n")).hasSize(24);
        assertThat(body.codePointCount(0, body.length())).isEqualTo(5990);
        assertThat(this.item.bodies().get(0).charCount()).isEqualTo(5990);
        assertThat(this.item.bodies().get(0).wordCount()).isEqualTo(961);
        assertThat(body).doesNotContain("**", "](", "Related article", "Original url", "contributed reporting",
                "Alexander Ryumin");
    }

    @Test
    void accountsForAllThirteenAnchors() {
        List<PublishedLink> inline = this.annotations.links()
            .stream()
            .filter((link) -> link.kind() == LinkKind.INLINE)
            .toList();
        List<PublishedLink> related = this.annotations.links()
            .stream()
            .filter((link) -> link.kind() == LinkKind.RELATED)
            .toList();

        assertThat(this.annotations.links()).hasSize(13)
            .allMatch((link) -> link.status() == LinkStatus.LOST && link.href() == null)
            .allMatch((link) -> link.linkClass() == LinkClass.LOST && link.amp() == null);
        assertThat(inline).extracting(PublishedLink::text)
            .containsExactly("tapping", "arrived", "dismissed", "showing", "told", "said", "met", "gathered", "said",
                    "told", "called");
        assertThat(inline).allMatch((link) -> link.text().equals(words(link)));
        assertThat(related).hasSize(2).allMatch((link) -> link.association() != null);
    }

    private String words(PublishedLink link) {
        String body = this.item.bodies().get(0).value();
        return body.substring(body.offsetByCodePoints(0, link.selector().start()),
                body.offsetByCodePoints(0, link.selector().end()));
    }

    @Test
    void keepsPhotoAndRelatedTitlesApart() {
        NewsItem photo = this.item.associations().get(0);

        assertThat(photo.type()).isEqualTo("picture");
        assertThat(photo.by()).isEqualTo("Alexander Ryumin");
        assertThat(photo.copyrightHolder()).isEqualTo("TASS");
        assertThat(photo.descriptions().get(0).value())
            .isEqualTo("Journalists in Istanbul waiting for the Russia-Ukraine peace talks to begin.");
        assertThat(this.item.associations().subList(1, 3)).extracting((related) -> related.headlines().get(0).value())
            .containsExactly("Behind the Diplomatic Curtain: Why Putin Refused to Meet Zelensky in Istanbul",
                    "Putin Won't Attend Istanbul Talks, Taps Kremlin Aide Medinsky to Lead Delegation");
        assertThat(this.item.associations()).hasSize(3);
    }

    @Test
    void knowsSourcesAddressAndDate() {
        assertThat(this.item.infoSources()).extracting((source) -> source.name() + " " + source.role())
            .containsExactly("The Moscow Times publisher", "AFP contributor", "Reuters contributor");
        assertThat(this.item.altIds()).filteredOn((id) -> id.role().equals("canonicalUrl"))
            .extracting((id) -> id.value())
            .singleElement()
            .asString()
            .contains("themoscowtimes.com/2025/05/15/ukrainian-delegation-en-route-to-istanbul");
        assertThat(this.annotations.published().value()).isEqualTo("2025-05-15");
        assertThat(this.annotations.published().precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void flagsTheDoubledWordsAndLeavesThemAsTheyAre() {
        String thirdParagraph = this.item.bodies().get(0).value().split("\n\n")[2];

        assertThat(thirdParagraph).contains("were ready for \"ready for serious work,\"");
        assertThat(this.annotations.issues()).filteredOn((issue) -> issue.code() == IssueCode.DOUBLED_WORDS)
            .singleElement()
            .satisfies((issue) -> assertThat(thirdParagraph).contains(issue.selector().exact()));
    }

    @Test
    void isValidUnderTheOfficialSchemas() {
        assertThat(SchemaCheck.of(Topic.CLEAN).errors(this.clean)).isEmpty();
        assertThat(SchemaCheck.ofNinjs("3.1").errors(this.clean)).isEmpty();
        assertThat(SchemaCheck.ofNinjs("3.0").errors(this.clean)).isEmpty();
    }

    @Test
    void isPublishedOnce(Chain chain) {
        Outcome again = chain.run("seed.txt", SharedFiles.firstOf("seed"), FETCHED.plusSeconds(60));

        assertThat(again.state()).isEqualTo(EndState.UNCHANGED);
        assertThat(chain.records(Topic.CLEAN, again.item())).isEmpty();
    }

}
