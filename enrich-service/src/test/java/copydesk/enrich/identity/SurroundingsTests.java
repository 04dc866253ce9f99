package copydesk.enrich.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.knowledge.KnownEntity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SurroundingsTests {

    private static final KnownEntity BERGEN = Known.of("kb:bergen", List.of("NO"), "kb:norway");

    private static final KnownEntity OSLO = Known.of("kb:oslo", List.of("NO", "NO"));

    private static final KnownEntity LUND = Known.of("kb:lund", List.of("SE"));

    private static final KnownEntity BORDER = Known.of("kb:border", List.of("SE", "NO", "FI"));

    @Test
    void wordsOfContextDescriptionAndLabelAreSharedOnceInThisOrder() {
        KnownEntity entity = Known.described("kb:x", "Harbour Museum", "museum of ships", "whales");

        assertThat(shared("Ships, MUSEUM harbour whales museum", entity, Set.of())).containsExactly("whales", "museum",
                "ships", "harbour");
    }

    @Test
    void wordsThatAreShortEmptyOrOfTheNameTellNothing() {
        KnownEntity entity = Known.described("kb:x", "Sea", "former member of the harbour");

        assertThat(shared("sea former member of the harbour", entity, Set.of())).containsExactly("harbour");
        assertThat(shared("sea former member of the harbour", entity, Set.of("harbour"))).isEmpty();
    }

    @Test
    void diacriticsDoNotKeepWordsApart() {
        assertThat(shared("Łódź Zürich", Known.described("kb:x", "", "Lodz and ZURICH"), Set.of()))
            .containsExactly("lodz", "zurich");
    }

    @Test
    void showsAsManyWordsAsThereAreUpToThree() {
        assertThat(Surroundings.shown(List.of())).isEmpty();
        assertThat(Surroundings.shown(List.of("one", "two"))).isEqualTo("one,two");
        assertThat(Surroundings.shown(List.of("one", "two", "three", "four"))).isEqualTo("one,two,three");
    }

    @Test
    void relationHoldsInBothDirections() {
        KnownEntity norway = Known.of("kb:norway", List.of());

        assertThat(among(BERGEN).related(norway)).isEqualTo("label of kb:bergen");
        assertThat(among(norway).related(BERGEN)).isEqualTo("label of kb:norway");
        assertThat(among(LUND).related(BERGEN)).isNull();
        assertThat(among().related(BERGEN)).isNull();
    }

    @Test
    void countryOfMostOthersCounts() {
        Surroundings north = among(BERGEN, OSLO, LUND);

        assertThat(north.country(BORDER)).isEqualTo("NO");
        assertThat(north.share("NO", BORDER)).isEqualTo(2 / 3.0);
        assertThat(north.share("FI", BORDER)).isZero();
    }

    @Test
    void firstCountryCountsAmongEquals() {
        assertThat(among(LUND, OSLO).country(BORDER)).isEqualTo("SE");
    }

    @Test
    void nobodySpeaksForOneself() {
        assertThat(among(OSLO).country(OSLO)).isNull();
        assertThat(among(OSLO, OSLO).country(OSLO)).isNull();
        assertThat(among(OSLO, BERGEN).country(OSLO)).isEqualTo("NO");
        assertThat(among(OSLO, BERGEN).share("NO", OSLO)).isEqualTo(1);
        assertThat(among(OSLO, LUND).country(OSLO)).isNull();
    }

    @Test
    void whoHasNoCountryBelongsToNone() {
        assertThat(among(OSLO, BERGEN).country(Known.of("kb:x", List.of()))).isNull();
    }

    private static List<String> shared(String article, KnownEntity entity, Set<String> nameWords) {
        ArticleWords words = ArticleWords.of(Stream.of(article.split("[ ,]+")));
        return new Surroundings(words, List.of()).sharedWords(entity, nameWords);
    }

    private static Surroundings among(KnownEntity... others) {
        return new Surroundings(ArticleWords.of(Stream.empty()), Arrays.asList(others));
    }

}
