package copydesk.console.source;

import java.util.List;

import copydesk.console.fixture.Sources;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What to do about a source that is not well. */
class SourceAdviceTests {

    private static final ListedLink FEED = new ListedLink("https://herald.example/rss", null, SourceKind.FEED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SILENT  | Look whether its site has newer articles.
            FAILING | It is tried again by itself, less and less often.
            BROKEN  | Open its address: if the page has a new layout or the feed is none any more, add the source again
            DRIFTED | Open one of its newest articles: if the site has a new layout, mend its rules
            PAUSED  | Somebody paused it. Resume it when the reason is over: copydesk source resume herald
            GONE    | Add it again with its new address, or remove it: copydesk source remove herald
            """)
    void saysWhatToDo(SourceHealth health, String begin) {
        assertThat(SourceAdvice.on(Sources.being("herald", health, null))).startsWith(begin);
    }

    @Test
    void saysNothingOfASourceThatIsWell() {
        assertThat(SourceAdvice.on(Sources.healthy("courier"))).isNull();
    }

    @Test
    void namesTheFeedOfAPageThatWasTakenForAFeed() {
        assertThat(SourceAdvice
            .on(Sources.found("herald", SourceKind.FEED, SourceHealth.BROKEN, new SiteFinding(null, List.of(FEED)))))
            .isEqualTo("Take the feed: copydesk source add herald https://herald.example/rss --kind feed");
    }

    @Test
    void sendsAPersonToASiteWhereNothingWasFound() {
        assertThat(SourceAdvice
            .on(Sources.found("herald", SourceKind.SITE, SourceHealth.BROKEN, new SiteFinding(null, List.of()))))
            .isEqualTo("Look for the site's feed or sitemap by hand and add its address with --kind.");
    }

    @Test
    void namesWhatIsReadOfASite() {
        assertThat(SourceRow
            .of(Sources.found("herald", SourceKind.SITE, SourceHealth.HEALTHY,
                    new SiteFinding(SourceKind.FEED, List.of())))
            .kind()).isEqualTo("feed of a site");
        assertThat(SourceRow
            .of(Sources.found("herald", SourceKind.SITE, SourceHealth.HEALTHY, new SiteFinding(null, List.of())))
            .kind()).isEqualTo("site");
        assertThat(SourceRow.of(Sources.being("herald", SourceHealth.GONE, null)).trouble())
            .isEqualTo("The server says there is no such document any more.");
    }

}
