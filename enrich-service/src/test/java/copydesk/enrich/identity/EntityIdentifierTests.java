package copydesk.enrich.identity;

import java.util.List;

import copydesk.contract.annotation.CandidateNote;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Identification;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntityIdentifierTests {

    private final EntityIdentifier identifier = new EntityIdentifier(() -> World.BASE);

    @Test
    void givesTheUriTheCandidatesAndTheReasons() {
        Entity paris = entity("place:paris", EntityKind.PLACE, "Paris", null);

        Identified found = identify("Rain.", List.of(paris), List.of(mention("place:paris", "Paris")));

        assertThat(found.entities())
            .containsExactly(
                    new Entity("place:paris", EntityKind.PLACE, "Paris", World.PARIS, Relation.MENTIONS, 0.8,
                            new Identification(0.75, List.of(new CandidateNote(World.PARIS, "Paris",
                                    "capital of France", 0.75, List.of("name:exact", "prior:1.0", "kind:agrees")))),
                            null));
        assertThat(found.mentions()).containsExactly(mention("place:paris", "Paris"));
    }

    @Test
    void leavesAloneWhatNobodyKnows() {
        Entity anna = entity("person:anna-berg", EntityKind.PERSON, "Anna Berg", null);

        assertThat(identify("Rain.", List.of(anna), List.of(mention("person:anna-berg", "Berg"))).entities())
            .containsExactly(anna);
    }

    @Test
    void uriOfTheTableStaysWhereTheBaseDoesNotKnowBetter() {
        Entity oslo = entity("place:oslo", EntityKind.PLACE, "Oslo", "table:oslo");

        assertThat(identify("Rain.", List.of(oslo), List.of()).entities()).containsExactly(oslo);
    }

    @Test
    void uriOfTheTableGoesFirstAmongEqualsButNotAgainstTheArticle() {
        Entity georgia = entity("place:georgia", EntityKind.PLACE, "Georgia", World.GEORGIA);
        Entity atlanta = entity("place:atlanta", EntityKind.PLACE, "Atlanta", null);

        Entity alone = identify("Rain.", List.of(georgia), List.of()).entities().get(0);
        Entity beside = identify("The senator grows peach trees.", List.of(georgia, atlanta), List.of()).entities()
            .get(0);

        assertThat(alone.uri()).isEqualTo(World.GEORGIA);
        assertThat(alone.identification()).isNotNull();
        assertThat(alone.identification().candidates().get(0).reasons()).contains("table");
        assertThat(beside.uri()).isEqualTo(World.GEORGIA_STATE);
    }

    @Test
    void twoNamesOfOneThingBecomeTheFuller() {
        List<Entity> entities = List.of(entity("organisation:un", EntityKind.ORGANISATION, "UN", null),
                entity("place:paris", EntityKind.PLACE, "Paris", null), new Entity("organisation:united-nations",
                        EntityKind.ORGANISATION, "United Nations", null, Relation.ABOUT, 0.95));
        List<Mention> mentions = List.of(mention("organisation:un", "UN"), mention("place:paris", "Paris"),
                mention("organisation:united-nations", "United Nations"));

        Identified found = identify("Rain.", entities, mentions);

        assertThat(found.entities()).extracting(Entity::id)
            .containsExactly("organisation:united-nations", "place:paris");
        assertThat(found.entities().get(0).rel()).isEqualTo(Relation.ABOUT);
        assertThat(found.entities().get(0).confidence()).isEqualTo(0.95);
        assertThat(found.mentions()).extracting(Mention::entity)
            .containsExactly("organisation:united-nations", "place:paris", "organisation:united-nations");
    }

    @Test
    void surnameJoinsTheFullNameEvenOfAnUnknownPerson() {
        List<Entity> entities = List.of(entity("person:berg", EntityKind.PERSON, "Berg", null),
                entity("person:anna-berg", EntityKind.PERSON, "Anna Berg", null));

        Identified found = identify("Rain.", entities,
                List.of(mention("person:berg", "Berg"), mention("person:anna-berg", "Anna Berg")));

        assertThat(found.entities()).containsExactly(entities.get(1));
        assertThat(found.mentions()).extracting(Mention::entity).containsOnly("person:anna-berg");
    }

    @Test
    void personAndPlaceOfOneNameStayTwo() {
        List<Entity> entities = List.of(entity("place:jordan", EntityKind.PLACE, "Jordan", null),
                entity("person:michael-jordan", EntityKind.PERSON, "Michael Jordan", null));

        assertThat(identify("Rain.", entities, List.of()).entities()).extracting(Entity::uri)
            .containsExactly(World.JORDAN, World.MICHAEL_JORDAN);
    }

    @Test
    void descriptionIsCutBetweenCharacters() {
        String emoji = "\ud83d\udea2";
        KnowledgeBase base = KnowledgeBase
            .of(List.of(KnowledgeEntry.of(Kind.PLACE, "kb:x", "Xanten").description("a" + emoji.repeat(60)).build()));

        Entity found = new EntityIdentifier(() -> base)
            .identify(text("Rain."), List.of(entity("place:xanten", EntityKind.PLACE, "Xanten", null)), List.of())
            .entities()
            .get(0);

        assertThat(found.identification()).isNotNull();
        assertThat(found.identification().candidates().get(0).description()).isEqualTo("a" + emoji.repeat(49));
    }

    private Identified identify(String words, List<Entity> entities, List<Mention> mentions) {
        return this.identifier.identify(text(words), entities, mentions);
    }

    private static ArticleText text(String words) {
        return Articles.text(Articles.of(words));
    }

    private static Entity entity(String id, EntityKind kind, String name, @Nullable String uri) {
        return new Entity(id, kind, name, uri, Relation.MENTIONS, 0.8);
    }

    private static Mention mention(String entity, String text) {
        return new Mention(entity, 0, 0, text.length(), text, "gazetteer", 0.9);
    }

}
