package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.contract.annotation.CandidateNote;
import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.KnownEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class MergerTests {

    private static final Identity NOBODY = nobody(-1);

    @Test
    void nothingStaysNothing() {
        assertThat(merged(List.of(), List.of(), "kb:x")).isEqualTo(new Identified(List.of(), List.of(mention("kb:x"))));
    }

    @Test
    void longestNameOfThreeIsKeptInThePlaceOfTheFirst() {
        List<Entity> entities = List.of(place("a", "Holland", "kb:nl"), place("x", "Oslo", "kb:oslo"),
                place("b", "The Netherlands", "kb:nl"), place("c", "Netherlands", "kb:nl"));
        Identified found = merged(entities, List.of(NOBODY, NOBODY, NOBODY, NOBODY), "a", "b", "c", "x");

        assertThat(found.entities()).extracting(Entity::name).containsExactly("The Netherlands", "Oslo");
        assertThat(found.mentions()).extracting(Mention::entity).containsExactly("b", "b", "b", "x");
    }

    @Test
    void firstIsKeptAmongNamesOfOneLength() {
        List<Entity> entities = List.of(place("a", "Kiev", "kb:kyiv"), place("b", "Kyiv", "kb:kyiv"));

        assertThat(merged(entities, List.of(NOBODY, NOBODY)).entities()).containsExactly(entities.get(0));
    }

    @Test
    void mostIsKeptOfWhatTwoSay() {
        Entity about = new Entity("a", EntityKind.PLACE, "Kyiv", "kb:kyiv", Relation.ABOUT, 0.4);
        Entity mentioned = new Entity("b", EntityKind.PLACE, "Kyiv city", "kb:kyiv", Relation.MENTIONS, 0.7);

        assertThat(merged(List.of(about, mentioned), List.of(NOBODY, NOBODY)).entities())
            .containsExactly(new Entity("b", EntityKind.PLACE, "Kyiv city", "kb:kyiv", Relation.ABOUT, 0.7));
    }

    @Test
    void twoKindsOfOneUriStayTwo() {
        List<Entity> entities = List.of(place("a", "Kyiv", "kb:kyiv"),
                new Entity("b", EntityKind.ORGANISATION, "Kyiv", "kb:kyiv", Relation.MENTIONS, 0.5));

        assertThat(merged(entities, List.of(NOBODY, NOBODY)).entities()).isEqualTo(entities);
        assertThat(merged(entities, List.of(nobody(1), NOBODY)).entities()).isEqualTo(entities);
    }

    @Test
    void shortFormsOfShortFormsEndAtTheFullName() {
        List<Entity> entities = List.of(place("a", "A", null), place("b", "A B", null), place("c", "A B C", null));
        Identified found = merged(entities, List.of(nobody(1), nobody(2), NOBODY), "a", "b", "c");

        assertThat(found.entities()).containsExactly(entities.get(2));
        assertThat(found.mentions()).extracting(Mention::entity).containsOnly("c");
    }

    @Test
    void circleOfShortFormsEndsToo() {
        List<Entity> entities = List.of(place("a", "Alpha", null), place("b", "Bravo", null));
        Identified found = merged(entities, List.of(nobody(1), nobody(0)), "a", "b");

        assertThat(found.entities()).containsExactly(entities.get(1));
        assertThat(found.mentions()).extracting(Mention::entity).containsOnly("b");
    }

    @ParameterizedTest
    @CsvSource({ "KYIV, Kyiv", "The Kyiv, Kyiv", "Kyjiw, Kyjiw" })
    void nameIsWrittenAsTheKnowledgeBaseWritesIt(String found, String written) {
        Identity kyiv = new Identity(Known.described("kb:kyiv", "Kyiv", ""), 0.9, List.of(), -1);

        assertThat(merged(List.of(place("a", found, null)), List.of(kyiv)).entities()).extracting(Entity::name)
            .containsExactly(written);
    }

    @Test
    void identityWinsOverTheUriOfTheTable() {
        KnownEntity kyiv = Known.described("kb:kyiv", "Kyiv", "");
        Identity sure = new Identity(kyiv, 0.9, List.of(new Considered(kyiv, 0.95, List.of("name:exact"))), -1);
        Entity entity = merged(List.of(place("a", "Kyiv", "table:kiev")), List.of(sure)).entities().get(0);

        assertThat(entity.uri()).isEqualTo("kb:kyiv");
        assertThat(entity.identification()).isNotNull();
        assertThat(entity.identification().candidates())
            .containsExactly(new CandidateNote("kb:kyiv", "Kyiv", null, 0.95, List.of("name:exact")));
    }

    @Test
    void placeIsWhereItsIdentitySays() {
        Coordinates point = new Coordinates(50.45, 30.52);
        KnownEntity kyiv = KnowledgeEntry.of(Kind.PLACE, "kb:kyiv", "Kyiv").coordinates(point).build().entity();
        Identity sure = new Identity(kyiv, 0.9, List.of(), -1);
        Entity government = new Entity("b", EntityKind.ORGANISATION, "Kyiv", null, Relation.MENTIONS, 0.5);

        assertThat(merged(List.of(place("a", "Kyiv", null), government, place("c", "Kyiv city", "table:kyiv")),
                List.of(sure, sure, sure))
            .entities()).extracting(Entity::id, Entity::coordinates)
            .containsExactly(tuple("c", point), tuple("b", null));
        assertThat(merged(List.of(place("a", "Kyiv", "kb:kyiv")), List.of(NOBODY)).entities().get(0).coordinates())
            .isNull();
    }

    @Test
    void descriptionIsCutAtAHundredCharacters() {
        assertThat(description("d".repeat(100))).isEqualTo("d".repeat(100));
        assertThat(description("d".repeat(101))).isEqualTo("d".repeat(100));
        assertThat(description("d".repeat(99) + "\ud83d\udea2")).isEqualTo("d".repeat(99));
        assertThat(description("d".repeat(98) + "\ud83d\udea2e")).isEqualTo("d".repeat(98) + "\ud83d\udea2");
    }

    @Test
    void anythingNamedStaysNamedOnce() {
        Random random = new Random(21);
        for (int round = 0; round < 200; round++) {
            List<Entity> entities = IntStream.range(0, 20)
                .mapToObj((i) -> place("p" + i, "n".repeat(random.nextInt(1, 9)), "kb:" + random.nextInt(6)))
                .toList();
            Identified found = merged(entities, entities.stream().map((entity) -> NOBODY).toList(),
                    entities.stream().map(Entity::id).toArray(String[]::new));

            assertThat(found.entities()).doesNotHaveDuplicates().extracting(Entity::uri).doesNotHaveDuplicates();
            for (int i = 0; i < entities.size(); i++) {
                assertThat(byId(found, found.mentions().get(i).entity())).isEqualTo(longest(entities, i));
            }
        }
    }

    @Test
    void listsCannotBeChangedAfterwards() {
        List<Entity> entities = new ArrayList<>(List.of(place("a", "Kyiv", null)));
        Identified found = new Identified(entities, List.of());
        entities.clear();

        assertThat(found.entities()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(found.entities()::clear);
    }

    private static Entity longest(List<Entity> entities, int index) {
        Comparator<Entity> byLength = Comparator.comparingInt((entity) -> -entity.name().length());
        return entities.stream()
            .filter((entity) -> String.valueOf(entity.uri()).equals(entities.get(index).uri()))
            .sorted(byLength)
            .findFirst()
            .orElseThrow();
    }

    private static Entity byId(Identified found, String id) {
        return found.entities().stream().filter((entity) -> entity.id().equals(id)).findFirst().orElseThrow();
    }

    private static @Nullable String description(String description) {
        Considered ship = new Considered(Known.described("kb:x", "X", description), 0.3, List.of());
        Identity nobody = new Identity(null, 0, List.of(ship), -1);
        Entity entity = merged(List.of(place("a", "X", null)), List.of(nobody)).entities().get(0);
        assertThat(entity.identification()).isNotNull();
        return entity.identification().candidates().get(0).description();
    }

    private static Identified merged(List<Entity> entities, List<Identity> identities, String... mentioned) {
        return new Merger(entities, identities).merged(Stream.of(mentioned).map(MergerTests::mention).toList());
    }

    private static Identity nobody(int fullName) {
        return new Identity(null, 0, List.of(), fullName);
    }

    private static Entity place(String id, String name, @Nullable String uri) {
        return new Entity(id, EntityKind.PLACE, name, uri, Relation.MENTIONS, 0.5);
    }

    private static Mention mention(String entity) {
        return new Mention(entity, 0, 0, 1, "x", "gazetteer", 0.9);
    }

}
