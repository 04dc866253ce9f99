package copydesk.enrich.relate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.enrich.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class MatcherTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:30:00Z");

    private static final String TITLE = "Why the Night Ferry Stopped";

    private static final Matcher MATCHER = new Matcher(RelateSettings.standard());

    private static final Finding LINK = new Finding("k", "w", "o", TITLE, "https://a.example/o", "title:exact", 0.98,
            false);

    @Test
    void aWantFindsTheOfferThatWasThere() {
        Shelf before = Shelf.empty().with(offer("o", TITLE));

        assertThat(added(want("w", MONDAY), before)).containsExactly(LINK);
    }

    @Test
    void anOfferFindsTheWantThatWasThere() {
        Shelf before = Shelf.empty().with(want("w", MONDAY));

        assertThat(added(offer("o", TITLE), before)).containsExactly(LINK);
    }

    @Test
    void whatIsWithdrawnTakesItsFindingsBack() {
        Shelf before = Shelf.empty().with(offer("o", TITLE)).with(want("w", MONDAY));

        assertThat(added(want("w", MONDAY).withdraw(), before)).containsExactly(LINK.withdraw());
        assertThat(added(offer("o", TITLE).withdraw(), before)).containsExactly(LINK.withdraw());
    }

    @Test
    void whatWasThereBeforeIsNoNews() {
        Shelf before = Shelf.empty().with(offer("o", TITLE)).with(want("w", MONDAY));

        assertThat(added(want("w", MONDAY), before)).isEmpty();
        assertThat(added(offer("o", TITLE), before)).isEmpty();
    }

    @Test
    void aBetterTitleTakesThePlaceOfAPart() {
        Shelf before = Shelf.empty().with(want("w", MONDAY)).with(offer("o", TITLE + " for Good"));

        assertThat(added(offer("o", TITLE), before)).containsExactly(LINK);
    }

    @Test
    void anotherTitleTakesTheFindingBack() {
        Shelf before = Shelf.empty().with(want("w", MONDAY)).with(offer("o", TITLE));

        assertThat(added(offer("o", "Why the Night Ferry Sails Again"), before)).containsExactly(LINK.withdraw());
    }

    @Test
    void anArticleIsNotItsOwnTarget() {
        Shelf before = Shelf.empty().with(offer("w", TITLE));

        assertThat(added(want("w", MONDAY), before)).isEmpty();
    }

    @Test
    void articlesAreNearUpToTheLastSecond() {
        Shelf before = Shelf.empty().with(offer("o", TITLE));
        Instant last = MONDAY.plus(Duration.ofDays(30));

        assertThat(added(want("w", last), before)).containsExactly(LINK);
        assertThat(added(want("w", last.plusSeconds(1)), before)).isEmpty();
        assertThat(added(want("w", MONDAY.minus(Duration.ofDays(30))), before)).containsExactly(LINK);
        assertThat(added(want("w", MONDAY.minus(Duration.ofDays(30)).minusSeconds(1)), before)).isEmpty();
    }

    @Test
    void aTitleMustBeAsSureAsTheSettingsAsk() {
        Shelf before = Shelf.empty().with(offer("o", TITLE + " for Good"));
        Posting want = want("w", MONDAY);
        Matcher strict = new Matcher(new RelateSettings(Duration.ofDays(30), 0.89, 0.5));
        Matcher mild = new Matcher(new RelateSettings(Duration.ofDays(30), 0.88, 0.5));

        assertThat(strict.findings(want, before, before.with(want))).isEmpty();
        assertThat(mild.findings(want, before, before.with(want))).extracting(Finding::confidence)
            .containsExactly(0.88);
    }

    @Test
    void twoOutletsWithOneTextAreDuplicatesBothWays() {
        Shelf before = Shelf.empty().with(text("b", "b.example", 0, 300));

        assertThat(added(text("a", "a.example", 0, 300), before)).containsExactly(
                new Finding("k", "a", "b", null, "https://a.example/b", "words:sketch", 1, false),
                new Finding("k", "b", "a", null, "https://a.example/a", "words:sketch", 1, false));
    }

    @Test
    void oneOutletOrTwoUnknownOnesHaveNoDuplicates() {
        assertThat(added(text("a", "a.example", 0, 300), Shelf.empty().with(text("b", "a.example", 0, 300)))).isEmpty();
        assertThat(added(text("a", null, 0, 300), Shelf.empty().with(text("b", null, 0, 300)))).isEmpty();
        assertThat(added(text("a", null, 0, 300), Shelf.empty().with(text("b", "a.example", 0, 300)))).hasSize(2);
    }

    @Test
    void aBriefInARoundUpIsNoDuplicate() {
        Shelf before = Shelf.empty().with(text("b", "b.example", 0, 600));

        assertThat(added(text("a", "a.example", 0, 60), before)).isEmpty();
        assertThat(added(text("a", "a.example", 0, 500), before)).hasSize(2);
    }

    @Test
    void textsTooShortToCompareAreNoDuplicates() {
        Shelf before = Shelf.empty().with(text("b", "b.example", 0, 5));

        assertThat(added(text("a", "a.example", 0, 5), before)).isEmpty();
        assertThat(added(text("a", "a.example", 0, 300), before)).isEmpty();
    }

    private static List<Finding> added(Posting posting, Shelf before) {
        return MATCHER.findings(posting, before, before.with(posting));
    }

    private static Posting want(String uri, Instant at) {
        return new Posting("k", uri, new Want(TITLE, "a.example", at), null, false);
    }

    private static Posting offer(String uri, String headline) {
        return new Posting("k", uri, null, new Offer(headline, "https://a.example/" + uri, "a.example", null, MONDAY),
                false);
    }

    private static Posting text(String uri, @Nullable String outlet, int from, int to) {
        String words = IntStream.range(from, to).mapToObj((i) -> "word" + i).collect(Collectors.joining(" "));
        return new Posting("k", uri, null, new Offer("Ferry", "https://a.example/" + uri, outlet,
                Sketch.of(words).map(Sketch::withoutKeys).orElse(null), MONDAY), false);
    }

}
