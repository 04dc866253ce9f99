package copydesk.extraction.article;

import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of its names an article is known by. */
class AddressesTests {

    private static final String URL = "https://www.courier.example/ferry/?utm_source=rss";

    private final Metadata.Builder said = new Metadata.Builder();

    @Test
    void theAddressInTheTextComesFirst() {
        this.said.address("https://courier.example/said");

        assertThat(addresses(Form.TEXT_EXPORT, null, "http://courier.example/printed/"))
            .isEqualTo(new Addresses("http://courier.example/printed/", "http://courier.example/printed/",
                    "https://courier.example/printed", List.of("https://courier.example/said")));
    }

    @Test
    void aPageIsKnownByWhereItWasFetchedIfItSaysNothing() {
        assertThat(addresses(Form.PAGE, URL, null)).isEqualTo(
                new Addresses(URL, "https://www.courier.example/ferry/", "https://courier.example/ferry", List.of()));
    }

    @Test
    void theFetchedAddressOfAPageIsAnAliasOfTheOneItNames() {
        this.said.address("https://courier.example/2025/ferry").guid("4711");

        assertThat(addresses(Form.PAGE, URL, null))
            .isEqualTo(new Addresses("https://courier.example/2025/ferry", "https://courier.example/2025/ferry",
                    "https://courier.example/2025/ferry", List.of("https://courier.example/ferry", "courier:4711")));
    }

    @Test
    void aHomePageIsPrintedButNamesNoArticle() {
        this.said.address("https://www.courier.example/");

        assertThat(addresses(Form.PAGE, URL, null)).isEqualTo(new Addresses("https://www.courier.example/",
                "https://www.courier.example/ferry/", "https://courier.example/ferry", List.of()));
    }

    @Test
    void aFileWithoutAnyAddressIsKnownByItself() {
        this.said.address("ferry.html").address("mailto:desk@courier.example");

        assertThat(addresses(Form.TEXT_EXPORT, null, null)).isEqualTo(new Addresses(null, null, "in/ferry", List.of()));
    }

    @Test
    void theAddressOfAFeedIsNoneOfItsEntries() {
        this.said.guid("tag:courier.example,2025:1");

        assertThat(addresses(Form.FEED_ENTRY, "https://courier.example/feed.xml", null))
            .isEqualTo(new Addresses(null, null, "tag:courier.example,2025:1", List.of()));
    }

    @Test
    void theGuidOfAnEntryIsAnAliasOfItsAddress() {
        this.said.guid("1").address(URL);

        assertThat(addresses(Form.FEED_ENTRY, "https://courier.example/feed.xml", null)).isEqualTo(new Addresses(URL,
                "https://www.courier.example/ferry/", "https://courier.example/ferry", List.of("courier:1")));
    }

    @Test
    void aWireItemKeepsItsGuidWhereverItIsPublished() {
        this.said.guid("urn:newsml:1").otherId("4711").address(URL);

        assertThat(addresses(Form.WIRE_ITEM, null, null))
            .isEqualTo(new Addresses(URL, "https://www.courier.example/ferry/", "urn:newsml:1",
                    List.of("courier:4711", "https://courier.example/ferry")));
    }

    @Test
    void aWireItemFromAWebSiteTakesNoAddressOfAnother() {
        this.said.guid("https://elsewhere.example/a")
            .address("https://elsewhere.example/a")
            .address("https://courier.example/b");

        assertThat(addresses(Form.WIRE_ITEM, "https://courier.example/items/1", null))
            .isEqualTo(new Addresses("https://courier.example/b", "https://courier.example/b",
                    "courier:https://elsewhere.example/a", List.of("https://courier.example/b")));
    }

    @ParameterizedTest
    @EnumSource
    void noNameStandsTwice(Form form) {
        this.said.guid("https://courier.example/a")
            .address("http://courier.example/a/")
            .address("https://www.courier.example/a?fbclid=1");

        Addresses addresses = addresses(form, null, "https://courier.example/a#top");

        assertThat(addresses.identity()).isEqualTo("https://courier.example/a");
        assertThat(addresses.aliases()).isEmpty();
    }

    private Addresses addresses(Form form, @Nullable String fetched, @Nullable String inText) {
        FetchFacts facts = new FetchFacts("courier", "in/ferry", "ferry", fetched, null, null, "00");
        return Addresses.of(RawDocument.of(facts, form, List.of(), this.said.build()), Optional.ofNullable(inText));
    }

}
