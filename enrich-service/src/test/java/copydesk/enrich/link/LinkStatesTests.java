package copydesk.enrich.link;

import java.time.Duration;
import java.util.List;

import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class LinkStatesTests {

    @Test
    void accountsForEveryLinkInOrder() {
        List<LinkState> states = LinkStates.of(Articles
            .linking("https://harbour.example/a", null, "javascript:alert(1)", "https://x.example/?utm_id=1")
            .links());

        assertThat(states).containsExactly(new LinkState("l1", LinkStatus.RESOLVED, "https://harbour.example/a"),
                new LinkState("l2", LinkStatus.LOST, null), new LinkState("l3", LinkStatus.UNSAFE, null),
                new LinkState("l4", LinkStatus.CLEANED, "https://x.example/"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "  ", "#", " #", "#paragraph-2" })
    void isLostWithoutTarget(@Nullable String href) {
        assertThat(state(href)).isEqualTo(new LinkState("l1", LinkStatus.LOST, null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://harbour.example", "http://harbour.example:8080/a/b?c=d&e=f#g",
            "HTTPS://Harbour.Example/A", "https://häfen.example/öl?q=Über", "https://[2001:db8::1]/x",
            "https://harbour.example/?sourceid=7&id=utm_source", "https://harbour.example/?", "https://a_b.example/~x",
            "https://harbour.example./a;b=c?d=e%20f", "https://harbour.example/a@b" })
    void keepsWebAddressAsGiven(String href) {
        assertThat(state(href)).isEqualTo(new LinkState("l1", LinkStatus.RESOLVED, href));
    }

    @ParameterizedTest
    @CsvSource({ "https://a.example/x?utm_source=rss&id=3&utm_medium=feed,https://a.example/x?id=3",
            "https://a.example/x?fbclid=Iw&gclid=7#top,https://a.example/x#top",
            "https://a.example/x?id=3&amp;UTM_Campaign=May,https://a.example/x?id=3",
            "https://a.example/?mc_cid=1&mc_eid=2&b=&a,https://a.example/?b=&a",
            "https://a.example/x?a=1&_hsenc=p&a=2&wt.mc_id=3,https://a.example/x?a=1&a=2" })
    void takesTrackingOffAndKeepsTheRest(String href, String clean) {
        assertThat(state(href)).isEqualTo(new LinkState("l1", LinkStatus.CLEANED, clean));
    }

    @Test
    void encodesWhatNoAddressMayHold() {
        assertThat(state("https://a.example/the port?q=\"a\"<b>"))
            .isEqualTo(new LinkState("l1", LinkStatus.RESOLVED, "https://a.example/the%20port?q=%22a%22%3Cb%3E"));
    }

    @Test
    void stripsWhiteSpaceAround() {
        assertThat(state(" https://a.example/x\n"))
            .isEqualTo(new LinkState("l1", LinkStatus.RESOLVED, "https://a.example/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
            "java\tscript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,hello",
            "vbscript:x", "file:///etc/hosts", "ftp://a.example/x", "mailto:desk@a.example", "tel:+123",
            "blob:https://a.example/1", "about:blank", "https:/a.example", "https:a.example", "//a.example/x",
            "/relative", "relative.html", "https://", "https:///x", "https://user@a.example/",
            "https://user:secret@a.example/", "https://a.example\\@b.example/", "https://a.exam\u200bple/",
            "https://a.example/\u202egnp.exe", "https://a.example/\u0000", "https://a b.example/",
            "https://a.example:port/", "https://%61.example/", "https://a..example/", "view-source:https://a.example/",
            "https://a.example/\uD800", "http\u017f://a.example/" })
    void passesNothingUnsafeOn(String href) {
        assertThat(state(href)).isEqualTo(new LinkState("l1", LinkStatus.UNSAFE, null));
    }

    @Test
    void passesNoEndlessAddressOn() {
        assertThat(state("https://a.example/" + "x".repeat(5_000)).status()).isEqualTo(LinkStatus.UNSAFE);
        assertThat(state("https://" + "a.".repeat(2_000) + "example/").status()).isEqualTo(LinkStatus.UNSAFE);
        assertThat(state("https://" + "a.".repeat(100) + "example/").status()).isEqualTo(LinkStatus.RESOLVED);
    }

    @Test
    void takesAnyTextInShortTime() {
        String[] hrefs = { "https://" + "a-".repeat(2_000_000), "https://a.example/?" + "&".repeat(4_000_000),
                "#".repeat(4_000_000), "\uD800".repeat(1_000_000), "https://a.example/?" + "utm_a=1&".repeat(500) };

        assertThatCode(() -> assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> LinkStates.of(Articles.linking(hrefs).links())))
            .doesNotThrowAnyException();
    }

    private static LinkState state(@Nullable String href) {
        return LinkStates.of(Articles.linking(href).links()).get(0);
    }

}
