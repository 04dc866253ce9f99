package copydesk.enrich.identity;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import copydesk.enrich.identity.form.NameForm;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnownEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScaleTests {

    private static final NameForm EXACT = new NameForm("Varde", 1, "exact");

    private static final KnownEntity VARDE = Known.described("kb:varde", "Varde", "town in Denmark", "harbour",
            "fishing", "lighthouse");

    @Test
    void nameKindAndPriorMakeThreeQuarters() {
        assertThat(weigh("", thing(Kind.PLACE, null), option(1, true)))
            .isEqualTo(considered(0.75, "name:exact", "prior:1.0", "kind:agrees"));
        assertThat(weigh("", thing(Kind.PLACE, null), option(0.126, false)))
            .isEqualTo(considered(0.55, "other-name:exact", "prior:0.13", "kind:agrees"));
    }

    @Test
    void anotherKindCountsLessAndNoKindHalf() {
        assertThat(weigh("", thing(Kind.ORGANISATION, null), option(1, true)))
            .isEqualTo(considered(0.54, "name:exact", "prior:1.0", "kind:differs"));
        assertThat(weigh("", thing(null, null), option(1, true))).isEqualTo(considered(0.6, "name:exact", "prior:1.0"));
    }

    @Test
    void eachSharedWordCountsHalfOfTheOneBefore() {
        assertThat(weigh("the harbour of Denmark", thing(Kind.PLACE, null), option(0.5, true)))
            .isEqualTo(considered(0.76, "name:exact", "prior:0.5", "kind:agrees", "context:harbour,denmark"));
    }

    @Test
    void showsThreeSharedWordsAtMost() {
        assertThat(weigh("lighthouse fishing harbour town Denmark", thing(Kind.PLACE, null), option(1, true)).reasons())
            .contains("context:harbour,fishing,lighthouse");
    }

    @Test
    void anyNameOfTheThingIsNoContextOfIt() {
        NamedThing thing = new NamedThing(Kind.PLACE, List.of("Varde", "Harbour Town"), null);

        assertThat(weigh("Varde harbour town", thing, option(1, true)).score()).isEqualTo(0.75);
    }

    @Test
    void uriOfTheTableIsTheLastReason() {
        assertThat(weigh("", thing(Kind.PLACE, "kb:varde"), option(1, true)))
            .isEqualTo(considered(0.85, "name:exact", "prior:1.0", "kind:agrees", "table"));
        assertThat(weigh("", thing(Kind.PLACE, "kb:oslo"), option(1, true)).score()).isEqualTo(0.75);
    }

    @Test
    void nothingIsSurerThanSure() {
        Surroundings all = new Surroundings(words("harbour fishing lighthouse Denmark"),
                List.of(Known.of("kb:denmark", List.of("DK"), "kb:varde")));
        Considered sure = new Scale(Weights.STANDARD, all).weigh(thing(Kind.PLACE, "kb:varde"), option(1, true));

        assertThat(sure.score()).isEqualTo(1);
        assertThat(sure.reasons()).endsWith("others:label of kb:denmark", "table");
    }

    @Test
    void scoreLiesBetweenNoneAndOneAndGrowsWithThePrior() {
        Random random = new Random(4);
        Kind[] kinds = Kind.values();
        for (int round = 0; round < 500; round++) {
            NamedThing thing = thing(kinds[random.nextInt(kinds.length)], random.nextBoolean() ? "kb:varde" : null);
            double prior = random.nextDouble();
            boolean label = random.nextBoolean();
            double less = weigh("fishing", thing, option(prior / 2, label)).score();
            double more = weigh("fishing", thing, option(prior, label)).score();

            assertThat(less).isBetween(0.0, 1.0);
            assertThat(more).isBetween(less, 1.0);
        }
    }

    private static Considered weigh(String article, NamedThing thing, Option option) {
        return new Scale(Weights.STANDARD, new Surroundings(words(article), List.of())).weigh(thing, option);
    }

    private static ArticleWords words(String article) {
        return ArticleWords.of(Stream.of(article.split(" ")));
    }

    private static NamedThing thing(@Nullable Kind kind, @Nullable String table) {
        return new NamedThing(kind, List.of("Varde"), table);
    }

    private static Option option(double prior, boolean label) {
        return new Option(VARDE, prior, label, EXACT);
    }

    private static Considered considered(double score, String... reasons) {
        return new Considered(VARDE, score, List.of(reasons));
    }

}
