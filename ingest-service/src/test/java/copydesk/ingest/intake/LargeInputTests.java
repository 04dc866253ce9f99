package copydesk.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents of the largest size allowed, built to be slow: each must be read in time in
 * proportion to its size.
 */
class LargeInputTests {

    private static final int SIZE = 10_000_000;

    // what is read faster than this needs no comparison, which would only measure noise
    private static final Duration SOON = Duration.ofSeconds(3);

    // half the size gives 2; time that grows with the square, 4
    private static final double GROWTH = 3;

    private final Intake intake = new Intake(IntakeSettings.defaults());

    @ParameterizedTest
    @MethodSource("documents")
    void readsInProportion(String type, String begin, String unit) {
        long whole = fastest(type, begin, unit, SIZE);

        if (whole > SOON.toNanos()) {
            assertThat((double) whole / fastest(type, begin, unit, SIZE / 2)).isLessThan(GROWTH);
        }
    }

    private long fastest(String type, String begin, String unit, int size) {
        String document = begin + unit.repeat((size - begin.length()) / unit.length());
        long fastest = Long.MAX_VALUE;
        for (int tries = 0; tries < 3 && fastest > SOON.toNanos(); tries++) {
            long start = CpuTime.now();
            assertThat(read(document, type)).isNotNull();
            fastest = Math.min(fastest, CpuTime.now() - start);
        }
        return fastest;
    }

    @Test
    void refusesWhatIsLargerThanTheLimit() {
        assertThat(read("x".repeat(10_485_761), "text/plain")).isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void refusesAnArticleThatIsTooLargeForTheTopic() {
        String text = "A title\n\n" + "A sentence of the article. ".repeat(150_000);

        assertThat(read(text, "text/plain")).isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    static Stream<Object[]> documents() {
        return Stream.of(page("<div>"), page("<a href=x>"), page("<b><i>"), page("<table><tr><td>"), page("<p>a b"),
                page("<ul><li>"), page("<figure><figcaption>x"), page("a "), page("<p><a href=x>y</a></p>"),
                page("&lt;"), page("<!--"), page("<x y=\""), page("<div class=caption><img>"), text("*a "),
                text("**a "), text("[a"), text("[a](b"), text("[a](b) "), text("_a_b"), text("<http://a"),
                text("a\n\n"), text("> a\n"), text("- a\n"), text("a\u0301"), text("\\"), text("Title\n"),
                feed("<item>"), feed("<item><title>a</title><description>b</description></item>"), feed("<a>"),
                feed("&amp;"), feed("<![CDATA[x]]>"), feed("<item><title>" + "&lt;b&gt;".repeat(1_000)),
                new Object[] { "application/json", "", "[" }, new Object[] { "application/json", "", "{\"command\":" },
                new Object[] { "text/html", "<html><script type='application/ld+json'>", "[{\"@graph\":" },
                new Object[] { "", "", "<!DOCTYPE " }, new Object[] { "", "<?xml version='1.0'?>", "<!-- x -->" });
    }

    private static Object[] page(String unit) {
        return new Object[] { "text/html", "<html><body><h1>Title</h1>", padded(unit, 29_500) };
    }

    // as many tags as are allowed, and as many words as fit
    private static String padded(String unit, int most) {
        int tags = (int) unit.chars().filter((sign) -> sign == '<').count();
        return unit + " ".repeat((tags > 0) ? Math.max(0, tags * SIZE / most - unit.length() + 1) : 0);
    }

    private static Object[] text(String unit) {
        return new Object[] { "text/plain", "A title\n\n", unit };
    }

    private static Object[] feed(String unit) {
        return new Object[] { "application/rss+xml", "<rss><channel>", padded(unit, 299_000) };
    }

    private Reading read(String document, String type) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        byte[] cut = (bytes.length > SIZE && bytes.length < 10_485_761) ? Arrays.copyOf(bytes, SIZE) : bytes;
        FetchFacts facts = new FetchFacts("large", "large:file", "file", null,
                type.isEmpty() ? null : type.toLowerCase(Locale.ROOT), null, Digest.text(cut));
        return this.intake.read((bytes.length > 11_000_000) ? Arrays.copyOf(bytes, SIZE) : cut, facts, Instant.EPOCH);
    }

}
