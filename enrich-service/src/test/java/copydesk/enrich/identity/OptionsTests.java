package copydesk.enrich.identity;

import java.util.List;
import java.util.stream.IntStream;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OptionsTests {

    private final Options options = new Options(World.BASE);

    @Test
    void asksNoFurtherWhereTheNameItselfIsOfTheRightKind() {
        assertThat(found(Kind.PERSON, "Michael Jordan")).containsExactly("kb:michael-jordan by exact");
        assertThat(found(Kind.PLACE, "Georgia")).containsExactly("kb:georgia by exact", "kb:georgia-us by exact");
    }

    @Test
    void takesWordsAwayUntilSomebodyIsFound() {
        assertThat(found(Kind.PERSON, "President George Washington Jr."))
            .containsExactly("kb:george-washington by without-title");
        assertThat(found(Kind.PERSON, "Washington George")).containsExactly("kb:george-washington by inverted");
        assertThat(found(Kind.ORGANISATION, "US Census Bureau")).containsExactly("kb:us-census-bureau by spelled-out");
    }

    @Test
    void knowsTheSameUnderTwoNamesOnceWithTheBetter() {
        assertThat(found(Kind.ORGANISATION, "UN", "United Nations")).containsExactly("kb:un by exact");
        assertThat(found(Kind.PERSON, "Mr Michael Jordan", "Michael Jordan"))
            .containsExactly("kb:michael-jordan by exact");
    }

    @Test
    void fifthNameIsNotAsked() {
        assertThat(found(Kind.PLACE, "a1", "b2", "c3", "Atlanta", "Tbilisi")).containsExactly("kb:atlanta by exact");
        assertThat(found(Kind.PLACE, "a1", "b2", "c3", "d4", "Atlanta")).isEmpty();
    }

    @Test
    void nobodyIsFoundUnderNoName() {
        assertThat(found(null, "")).isEmpty();
        assertThat(found(Kind.PERSON, " \t")).isEmpty();
        assertThat(found(Kind.PLACE, "\ud800\udbff")).isEmpty();
        assertThat(found(Kind.EVENT, "\u202e\u200f")).isEmpty();
        assertThat(found(Kind.ORGANISATION, "UN".repeat(50_000))).isEmpty();
    }

    @Test
    void asksFartherOnlyWhereNobodyIsKnownByTheName() {
        KnowledgeBase base = KnowledgeBase
            .of(List.of(KnowledgeEntry.of(Kind.OTHER, "kb:awards", "Kalmar Awards").build(),
                    KnowledgeEntry.of(Kind.EVENT, "kb:race", "Race of Kalmar").build(),
                    KnowledgeEntry.of(Kind.ORGANISATION, "kb:nbp", "NBP").build(),
                    KnowledgeEntry.of(Kind.ORGANISATION, "kb:called", "Ferry").alias("=NBQ").build()));

        assertThat(found(base, Kind.EVENT, "Kalmar Awards")).containsExactly("kb:awards by exact");
        assertThat(found(base, Kind.EVENT, "Kalmar Race")).isEmpty();
        assertThat(found(base, Kind.ORGANISATION, "North Baltic Port")).containsExactly("kb:nbp by acronym");
        assertThat(found(base, Kind.ORGANISATION, "North Baltic Quay")).isEmpty();
    }

    @Test
    void capitalsOfAFilmMeanNoCompany() {
        KnowledgeBase base = KnowledgeBase
            .of(List.of(KnowledgeEntry.of(Kind.OTHER, "kb:film", "Cry Wolf").alias("=CW").build(),
                    KnowledgeEntry.of(Kind.PLACE, "kb:place", "Cape West").alias("=CW").build()));

        assertThat(found(base, Kind.ORGANISATION, "CW")).containsExactly("kb:place by exact");
        assertThat(found(base, null, "CW")).containsExactly("kb:film by exact", "kb:place by exact");
    }

    @Test
    void priorIsThatAmongTheThingsOfItsKind() {
        KnowledgeBase base = KnowledgeBase
            .of(List.of(KnowledgeEntry.of(Kind.ORGANISATION, "kb:school", "Lund").popularity(99).build(),
                    KnowledgeEntry.of(Kind.PLACE, "kb:town", "Lund").popularity(9).build()));

        assertThat(priors(base, Kind.PLACE)).containsExactly(0.99, 1.0);
        assertThat(priors(base, Kind.ORGANISATION)).containsExactly(0.99, 0.01);
        assertThat(priors(base, null)).containsExactly(0.99, 0.01);
    }

    @Test
    void twentyFourOfANameAreEnough() {
        KnowledgeBase springfields = KnowledgeBase.of(IntStream.range(0, 100)
            .mapToObj((i) -> KnowledgeEntry.of(Kind.PLACE, "kb:%02d".formatted(i), "Springfield")
                .popularity(200 - i)
                .build())
            .toList());

        assertThat(new Options(springfields).of(NamedThing.of(Kind.PLACE, "Springfield"))).hasSize(24)
            .extracting((option) -> option.entity().uri())
            .startsWith("kb:00", "kb:01")
            .endsWith("kb:23");
    }

    @Test
    void thingHasANameThatNobodyChanges() {
        NamedThing thing = NamedThing.of(null, "Oslo");

        assertThat(thing).isEqualTo(new NamedThing(null, List.of("Oslo"), null));
        assertThatExceptionOfType(UnsupportedOperationException.class)
            .isThrownBy(() -> thing.names().add("Kristiania"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NamedThing(Kind.PLACE, List.of(), null))
            .withMessage("A named thing needs a name");
    }

    private static List<Double> priors(KnowledgeBase base, @Nullable Kind kind) {
        return new Options(base).of(NamedThing.of(kind, "Lund"))
            .stream()
            .map((option) -> Math.round(option.prior() * 100) / 100.0)
            .toList();
    }

    private static List<String> found(KnowledgeBase base, @Nullable Kind kind, String name) {
        return new Options(base).of(NamedThing.of(kind, name))
            .stream()
            .map((option) -> option.entity().uri() + " by " + option.form().code())
            .toList();
    }

    private List<String> found(@Nullable Kind kind, String... names) {
        return this.options.of(new NamedThing(kind, List.of(names), null))
            .stream()
            .map((option) -> option.entity().uri() + " by " + option.form().code())
            .toList();
    }

}
