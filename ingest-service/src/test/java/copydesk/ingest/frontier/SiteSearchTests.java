package copydesk.ingest.frontier;

import java.time.Duration;

import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of a site of which only the address is known. */
class SiteSearchTests {

    private static final String SITE = "https://news.example/";

    private static final ListedLink RSS = new ListedLink("https://news.example/rss", null, SourceKind.FEED);

    private static final ListedLink FEED = new ListedLink("https://news.example/feed", null, SourceKind.FEED);

    private static final ListedLink ROBOTS = new ListedLink("https://news.example/robots.txt", null, SourceKind.SITE);

    private static final ListedLink NEWS = new ListedLink("https://news.example/news.xml", null,
            SourceKind.NEWS_SITEMAP);

    private static final ListedLink FRONT = new ListedLink(SITE, null, SourceKind.FRONT_PAGE);

    private static final ListedLink ARTICLE = new ListedLink("https://news.example/1", null);

    private final Steps steps = Steps.added(SourceDefinition.of("courier", SourceKind.SITE, SITE)).due();

    @Test
    void takesTheFirstFeedThatListsSomethingAndReadsItAtOnce() {
        answer(RSS, FEED, ROBOTS, FRONT);
        assertThat(this.steps.requested()).containsExactly(RSS.url());
        answer();
        assertThat(this.steps.requested()).containsExactly(FEED.url());
        answer(ARTICLE);

        assertThat(this.steps.state().reads()).isEqualTo(SourceKind.FEED);
        assertThat(this.steps.state().url()).isEqualTo(FEED.url());
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.untilNext()).isEqualTo(Duration.ZERO);
        assertThat(this.steps.due().requests.get(0).kind()).isEqualTo(SourceKind.FEED);
        assertThat(answer(ARTICLE).requested()).containsExactly(ARTICLE.url());
    }

    @Test
    void neverAsksForAnArticleWhileItLooks() {
        assertThat(answer(RSS, ARTICLE).requested()).containsExactly(RSS.url());
    }

    @Test
    void looksIntoTheSitemapsOfTheRobotsTxtAndAtLastAtThePageItself() {
        answer(RSS, ROBOTS, FRONT);
        this.steps.answersNothing(this.steps.requests.get(0), FetchOutcome.GONE);
        assertThat(this.steps.requested()).containsExactly(ROBOTS.url());
        answer(NEWS);
        assertThat(this.steps.requested()).containsExactly(NEWS.url());
        answer();
        assertThat(this.steps.requested()).containsExactly(SITE);
        answer(ARTICLE);

        assertThat(this.steps.state().reads()).isEqualTo(SourceKind.FRONT_PAGE);
    }

    @Test
    void goesOnWhereThereIsNoRobotsTxt() {
        answer(ROBOTS, FRONT);

        this.steps.answersNothing(this.steps.requests.get(0), FetchOutcome.GONE);

        assertThat(this.steps.requested()).containsExactly(SITE);
        assertThat(this.steps.requests.get(0).kind()).isEqualTo(SourceKind.FRONT_PAGE);
    }

    @Test
    void takesAnIndexOfSitemapsForAList() {
        answer(ROBOTS);
        answer(NEWS);
        answer(new ListedLink("https://news.example/2026.xml", null, SourceKind.SITEMAP));

        assertThat(this.steps.state().reads()).isEqualTo(SourceKind.NEWS_SITEMAP);
    }

    @Test
    void saysWhereNothingWasFoundAndLooksAgainLater() {
        answer(RSS, FRONT);
        answer();
        answer();

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.BROKEN);
        assertThat(this.steps.state().detail()).isEqualTo("No feed, sitemap or articles were found there.");
        assertThat(this.steps.untilNext()).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(66));
        assertThat(this.steps.due().requested()).containsExactly(SITE);
    }

    @Test
    void triesTheSameOnceMoreWhenTheHostWasBusy() {
        answer(RSS, FRONT);
        this.steps.busyFor(Duration.ofMinutes(10));
        assertThat(this.steps.untilNext()).isEqualTo(Duration.ofMinutes(10));

        assertThat(this.steps.due().requested()).containsExactly(RSS.url());
    }

    @Test
    void isFailingIfThePageOfTheSiteCannotBeHad() {
        this.steps.fails().due().fails();

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.FAILING);
        assertThat(this.steps.state().detail()).isEqualTo("The server answered 500.");
    }

    @Test
    void looksForAnotherWhenTheFeedIsGone() {
        answer(RSS, FEED, FRONT);
        answer(ARTICLE);
        this.steps.due().gone(410);

        assertThat(this.steps.state().health()).isNotEqualTo(SourceHealth.GONE);
        assertThat(this.steps.due().requested()).containsExactly(FEED.url());
    }

    @Test
    void takesTheEntriesAsTheyAreIfToldNotToFollow() {
        Steps entries = Steps
            .added(new SourceDefinition("courier", SourceKind.SITE, SITE, null, null, false, "gd", null, null, null))
            .due();
        entries.answers(entries.requests.get(0), RSS);
        entries.answers(entries.requests.get(0), ARTICLE);

        FetchRequest poll = entries.due().requests.get(0);
        assertThat(poll.offer()).isTrue();
        assertThat(poll.language()).isEqualTo("gd");
    }

    @Test
    void looksOnceMoreWhenAPersonAddsTheSameSiteButNotAtARestart() {
        answer(RSS);
        answer(ARTICLE);

        this.steps.orderBy("configuration", SourceCommandKind.ADD, this.steps.state().definition());
        assertThat(this.steps.state().reads()).isEqualTo(SourceKind.FEED);

        this.steps.order(SourceCommandKind.ADD, this.steps.state().definition());
        assertThat(this.steps.due().requested()).containsExactly(SITE);
    }

    @Test
    void forgetsWhatWasFoundWhenThePersonSaysWhatToRead() {
        answer(RSS);
        answer(ARTICLE);

        this.steps.order(SourceCommandKind.ADD, SourceDefinition.of("courier", SourceKind.FRONT_PAGE, SITE));

        assertThat(this.steps.state().reads()).isEqualTo(SourceKind.FRONT_PAGE);
        assertThat(this.steps.state().url()).isEqualTo(SITE);
    }

    private Steps answer(ListedLink... links) {
        return this.steps.answers(this.steps.requests.get(0), links);
    }

}
