package copydesk.enrich.relate;

import java.time.Instant;

import copydesk.contract.Json;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShelfTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:30:00Z");

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:30:00Z");

    @Test
    void holdsWhatAnArticleOffersOnce() {
        Shelf shelf = Shelf.empty().with(offer("a", MONDAY)).with(offer("b", MONDAY)).with(offer("a", TUESDAY));

        assertThat(shelf.offers()).containsExactly(offer("b", MONDAY), offer("a", TUESDAY));
    }

    @Test
    void losesWhatIsWithdrawn() {
        Shelf shelf = Shelf.empty().with(offer("a", MONDAY)).with(want("b", MONDAY));

        assertThat(shelf.with(offer("a", MONDAY).withdraw()).offers()).isEmpty();
        assertThat(shelf.with(want("b", MONDAY).withdraw()).wants()).isEmpty();
        assertThat(shelf.with(want("c", MONDAY).withdraw())).isEqualTo(shelf);
    }

    @Test
    void takesNoMoreThanItHolds() {
        Shelf shelf = Shelf.empty();
        for (int i = 0; i < 70; i++) {
            shelf = shelf.with(offer("a" + i, MONDAY));
        }

        assertThat(shelf.offers()).hasSize(64).first().isEqualTo(offer("a0", MONDAY));
        assertThat(shelf.with(offer("a0", TUESDAY)).offers()).hasSize(64).last().isEqualTo(offer("a0", TUESDAY));
    }

    @Test
    void forgetsWhatIsOlder() {
        Shelf shelf = Shelf.empty().with(offer("a", MONDAY)).with(want("b", TUESDAY));

        assertThat(shelf.since(TUESDAY)).isEqualTo(Shelf.empty().with(want("b", TUESDAY)));
        assertThat(shelf.since(TUESDAY.plusSeconds(1)).isEmpty()).isTrue();
    }

    @Test
    void isKeptAsJson() {
        Shelf shelf = Shelf.empty().with(offer("a", MONDAY)).with(want("b", TUESDAY));

        assertThat(Json.read(Json.write(shelf), Shelf.class)).isEqualTo(shelf);
    }

    private static Posting offer(String uri, Instant at) {
        return new Posting("title a b c", uri, null,
                new Offer("A B C", "https://a.example/" + uri, "a.example", null, at), false);
    }

    private static Posting want(String uri, Instant at) {
        return new Posting("title a b c", uri, new Want("A B C", "a.example", at), null, false);
    }

}
