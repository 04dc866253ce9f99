package copydesk.enrich.relate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.enrich.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTests {

    private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

    private static final Want WANT = new Want("Why the Night Ferry Stopped Again", "a.example", AT);

    private static final Story UNSEEN = Story.unseen("u", AT);

    @Test
    void aWantIsPostedUnderAllItsKeys() {
        assertThat(Postings.between(UNSEEN, story(List.of(WANT), null))).containsExactly(
                new Posting("title why the night ferry stopped again", "u", WANT, null, false),
                new Posting("begin why the night ferry stopped", "u", WANT, null, false),
                new Posting("end the night ferry stopped again", "u", WANT, null, false));
    }

    @Test
    void anOfferWithAddressIsPostedUnderItsTitleWithoutItsText() {
        Offer offer = new Offer("Night Ferry Stopped", "https://a.example/x", "a.example", sketch(), AT);

        List<Posting> postings = Postings.between(UNSEEN, story(List.of(), offer));

        assertThat(postings).hasSize(9)
            .first()
            .isEqualTo(new Posting("title night ferry stopped", "u", null, offer.byTitle(), false));
        assertThat(postings.subList(1, 9)).extracting(Posting::key)
            .containsExactlyElementsOf(sketch().keys().stream().map((key) -> "words " + key).toList());
        assertThat(postings.subList(1, 9)).extracting(Posting::offer).containsOnly(offer.byWords());
    }

    @Test
    void anOfferWithoutAddressIsFoundByItsTextAlone() {
        Offer offer = new Offer("Night Ferry Stopped", null, null, sketch(), AT);

        assertThat(Postings.between(UNSEEN, story(List.of(), offer))).hasSize(8)
            .allMatch((posting) -> posting.key().startsWith("words "));
    }

    @Test
    void whatNothingTellsApartIsNotPosted() {
        assertThat(Postings.between(UNSEEN, story(List.of(), new Offer("Night Ferry Stopped", null, null, null, AT))))
            .isEmpty();
        assertThat(Postings.between(UNSEEN, story(List.of(new Want("Read more", null, AT)), null))).isEmpty();
    }

    @Test
    void theSameStoryChangesNothing() {
        Story story = story(List.of(WANT), new Offer("Night Ferry Stopped", "https://a.example/x", null, sketch(), AT));

        assertThat(Postings.between(story, story)).isEmpty();
        assertThat(Postings.between(UNSEEN, UNSEEN)).isEmpty();
    }

    @Test
    void whatIsGoneIsWithdrawnBeforeWhatIsNewIsPosted() {
        Want next = new Want("Quay Reopens Today", "a.example", AT);

        List<Posting> changes = Postings.between(story(List.of(WANT), null), story(List.of(next), null));

        assertThat(changes).extracting(Posting::withdrawn).containsExactly(true, true, true, false);
        assertThat(changes.get(3)).isEqualTo(new Posting("title quay reopens today", "u", next, null, false));
    }

    @Test
    void twoWantsWithOneKeyAreTwoPostings() {
        Want shouted = new Want("QUAY REOPENS TODAY", "a.example", AT);
        Want said = new Want("Quay reopens today", "a.example", AT);

        assertThat(Postings.between(UNSEEN, story(List.of(shouted, said), null))).extracting(Posting::key)
            .containsExactly("title quay reopens today", "title quay reopens today");
    }

    @Test
    void goingBackUndoesEveryPosting() {
        Story story = story(List.of(WANT), new Offer("Night Ferry Stopped", "https://a.example/x", null, sketch(), AT));

        List<Posting> there = Postings.between(UNSEEN, story);
        List<Posting> back = Postings.between(story, UNSEEN);

        assertThat(back).containsExactlyElementsOf(there.stream().map(Posting::withdraw).toList());
    }

    private static Story story(List<Want> wants, @Nullable Offer offer) {
        return new Story("u", AT, 1, 1, false, wants, offer);
    }

    private static Sketch sketch() {
        return Sketch.of(IntStream.range(0, 90).mapToObj((i) -> "word" + i).collect(Collectors.joining(" ")))
            .orElseThrow();
    }

}
