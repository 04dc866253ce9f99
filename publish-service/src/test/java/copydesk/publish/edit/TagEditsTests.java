package copydesk.publish.edit;

import java.util.List;

import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.article.BlockRole;
import copydesk.contract.command.Command;
import copydesk.contract.command.TagKind;
import copydesk.publish.clean.ArticleDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of tags: entities as id, name, uri, relation and who says so; mentions by
 * place.
 */
class TagEditsTests {

    private static final String TRANSPORT = "http://cv.iptc.org/newscodes/mediatopic/20000337";

    private static final String NORHAVN = "place:norhavn Norhavn https://example.org/id/norhavn mentions -";

    private static final String VOSS = "person:ida-voss Ida Voss null about -";

    @Test
    void leavesAnArticleAloneThatNobodyDecidedAbout() {
        EnrichedArticle article = ArticleDraft.bridge().build();

        assertThat(EditorDecisions.NONE.appliedTo(article)).isEqualTo(new Edited(article, List.of(), null));
    }

    @Test
    void removesAnEntityWithItsMentions() {
        Edited edited = new Decided().then(Decided.remove(TagKind.PERSON, "Ida Voss", null)).on(ArticleDraft.bridge());

        assertThat(entities(edited)).containsExactly(NORHAVN);
        assertThat(mentions(edited)).containsExactly("place:norhavn 3:16-23 Norhavn gazetteer 0.9");
    }

    @Test
    void keepsWhatARemovedSpeakerSaid() {
        ArticleDraft draft = ArticleDraft.bridge()
            .paragraph("NORHAVN — “It is safe,” mayor Ida Voss said.")
            .quote("It is safe,", "person:ida-voss")
            .role("person:ida-voss", "mayor")
            .located("NORHAVN", "place:norhavn", null);

        Edited edited = new Decided().then(Decided.remove(TagKind.PERSON, "Ida Voss", null))
            .then(Decided.remove(TagKind.PLACE, "Norhavn", null))
            .on(draft);

        assertThat(edited.article().annotations().quotes()).singleElement()
            .satisfies((quote) -> assertThat(quote.speaker()).isEqualTo(new Speaker(null, "Ida Voss")));
        assertThat(edited.article().annotations().roles()).isEmpty();
        assertThat(edited.article().annotations().located().entity()).isNull();
        assertThat(edited.article().annotations().located().text()).isEqualTo("NORHAVN");
    }

    @Test
    void tellsTagsApartByUriWhereBothHaveOneElseByKindAndName() {
        String uri = "https://example.org/id/norhavn";

        assertThat(entities(without(TagKind.PLACE, "Any name", uri))).containsExactly(VOSS);
        assertThat(entities(without(TagKind.PLACE, "Norhavn", "https://example.org/id/other"))).containsExactly(NORHAVN,
                VOSS);
        assertThat(entities(without(TagKind.PLACE, " NORHÁVN", null))).containsExactly(VOSS);
        assertThat(entities(without(TagKind.PERSON, "ida  voss", "https://example.org/id/voss")))
            .containsExactly(NORHAVN);
        assertThat(entities(without(TagKind.ORGANISATION, "Ida Voss", null))).containsExactly(NORHAVN, VOSS);
    }

    private static Edited without(TagKind kind, String name, String uri) {
        return new Decided().then(Decided.remove(kind, name, uri)).on(ArticleDraft.bridge());
    }

    @Test
    void removesAddsAndConfirmsSubjects() {
        ArticleDraft draft = ArticleDraft.bridge()
            .subject("20000337", "transport", 0.6)
            .subject("16000000", "war", 0.5);

        Edited edited = new Decided().then(Decided.remove(TagKind.SUBJECT, "anything", war()))
            .then(Decided.add(TagKind.SUBJECT, "transport", TRANSPORT))
            .then(Decided.add(TagKind.SUBJECT, "economy", "http://cv.iptc.org/newscodes/mediatopic/04000000"))
            .then(Decided.add(TagKind.SUBJECT, "bridges", "http://cv.iptc.org/newscodes/mediatopic/20000338"))
            .on(draft);

        assertThat(edited.article()
            .annotations()
            .subjects()
            .stream()
            .map((subject) -> subject.name() + " " + subject.level() + " " + subject.confidence() + " "
                    + subject.evidence()))
            .containsExactly("transport 1 1.0 editor", "economy 1 1.0 editor", "bridges 2 1.0 editor");
    }

    private static String war() {
        return "http://cv.iptc.org/newscodes/mediatopic/16000000";
    }

    @Test
    void addsAnEntityWhereverItsNameStands() {
        ArticleDraft draft = ArticleDraft.bridge().paragraph("The 🌉 Harbour Board owns it. Harbour Boards do not.");

        Edited edited = new Decided().then(Decided.add(TagKind.ORGANISATION, "Harbour Board", null)).on(draft);

        assertThat(entities(edited)).containsExactly(NORHAVN, VOSS,
                "organisation:harbour-board Harbour Board null mentions editor");
        assertThat(mentions(edited)).contains("organisation:harbour-board 7:6-19 Harbour Board editor 1.0").hasSize(3);
    }

    @Test
    void placeIsWhereItWasUnlessAnEditorSaysThatItIsAnother() {
        Coordinates point = new Coordinates(57.25, 10.5);
        Entity skagen = new Entity("place:skagen", EntityKind.PLACE, "Skagen", "urn:example:skagen", Relation.MENTIONS,
                0.9)
            .at(point);

        assertThat(coordinates(Decided.add(TagKind.PLACE, "Skagen", null), skagen)).isEqualTo(point);
        assertThat(coordinates(Decided.add(TagKind.PLACE, "Skagen", "urn:example:other"), skagen)).isNull();
        assertThat(coordinates(Decided.add(TagKind.ORGANISATION, "Skagen", "urn:example:skagen"), skagen)).isNull();
    }

    @Test
    void pinnedPlaceStaysWhereItIs() {
        Coordinates point = new Coordinates(57.25, 10.5);
        Entity skagen = new Entity("place:skagen", EntityKind.PLACE, "Skagen", "urn:example:skagen", Relation.MENTIONS,
                0.9);
        Decided pinned = new Decided().then(Decided.pin(TagKind.PLACE, "Skagen", null))
            .publish(ArticleDraft.bridge().entity(skagen.at(point)).build());

        assertThat(pinned.on(ArticleDraft.bridge()).article().annotations().entities().get(2).coordinates())
            .isEqualTo(point);
        assertThat(
                pinned.on(ArticleDraft.bridge().entity(skagen)).article().annotations().entities().get(2).coordinates())
            .isEqualTo(point);
    }

    private static @Nullable Coordinates coordinates(Command decision, Entity last) {
        List<Entity> entities = new Decided().then(decision)
            .on(ArticleDraft.bridge().entity(last))
            .article()
            .annotations()
            .entities();
        return entities.get(entities.size() - 1).coordinates();
    }

    @Test
    void mentionsNothingInWhatIsNotPublished() {
        ArticleDraft draft = ArticleDraft.bridge().block(BlockRole.PROMOTION, "Read the Harbour Post.");

        Edited edited = new Decided().then(Decided.add(TagKind.ORGANISATION, "Harbour Post", null)).on(draft);

        assertThat(mentions(edited)).hasSize(2);
        assertThat(entities(edited)).last().isEqualTo("organisation:harbour-post Harbour Post null about editor");
    }

    @Test
    void mentionsInTheHeadline() {
        Edited edited = new Decided().then(Decided.add(TagKind.PLACE, "Harbour bridge", null))
            .on(ArticleDraft.bridge());

        assertThat(mentions(edited)).contains("place:harbour-bridge 0:0-14 Harbour bridge editor 1.0");
    }

    @Test
    void makesWhatIsThereTheEditors() {
        Edited edited = new Decided().then(Decided.add(TagKind.PERSON, "IDA VOSS", "https://example.org/id/voss"))
            .on(ArticleDraft.bridge().paragraph("“Yes,” she said.").quote("Yes,", "person:ida-voss"));

        assertThat(entities(edited)).containsExactly(NORHAVN,
                "person:ida-voss IDA VOSS https://example.org/id/voss about editor");
        assertThat(mentions(edited)).contains("person:ida-voss 3:44-52 Ida Voss gazetteer 0.9").hasSize(2);
        assertThat(edited.article().annotations().quotes().get(0).speaker().name()).isEqualTo("IDA VOSS");
    }

    @Test
    void givesTheWordsOfAShorterNameToTheLongerOne() {
        ArticleDraft draft = new ArticleDraft()
            .entity("person:kyiv", EntityKind.PERSON, "Kyiv", Relation.MENTIONS, null)
            .paragraph("At the Kyiv School of Economics in Kyiv")
            .mention("person:kyiv", "Kyiv")
            .mention("person:kyiv", 0, 35, 39, "Kyiv");

        Edited longer = new Decided().then(Decided.add(TagKind.ORGANISATION, "Kyiv School of Economics", null))
            .on(draft);

        assertThat(mentions(longer)).containsExactly("person:kyiv 0:35-39 Kyiv gazetteer 0.9",
                "organisation:kyiv-school-of-economics 0:7-31 Kyiv School of Economics editor 1.0");
    }

    @Test
    void takesNoWordsOutOfALongerName() {
        ArticleDraft draft = new ArticleDraft()
            .entity("organisation:kse", EntityKind.ORGANISATION, "Kyiv School", Relation.MENTIONS, null)
            .paragraph("The Kyiv School in Kyiv")
            .mention("organisation:kse", "Kyiv School");

        Edited edited = new Decided().then(Decided.add(TagKind.PLACE, "Kyiv", null)).on(draft);

        assertThat(mentions(edited)).containsExactly("organisation:kse 0:4-15 Kyiv School gazetteer 0.9",
                "place:kyiv 0:19-23 Kyiv editor 1.0");
    }

    @Test
    void givesTheWordsOfTheSameNameToTheEditorsTag() {
        Edited edited = new Decided().then(Decided.add(TagKind.PLACE, "Norhavn", "https://example.org/id/other"))
            .on(ArticleDraft.bridge());

        assertThat(entities(edited)).containsExactly(NORHAVN, VOSS,
                "place:norhavn-2 Norhavn https://example.org/id/other mentions editor");
        assertThat(mentions(edited)).containsExactly("person:ida-voss 3:44-52 Ida Voss gazetteer 0.9",
                "place:norhavn-2 3:16-23 Norhavn editor 1.0");
    }

    @Test
    void letsTheLastDecisionAboutATagCount() {
        Decided decided = new Decided().then(Decided.add(TagKind.PLACE, "Harbour", null))
            .then(Decided.remove(TagKind.PLACE, "harbour", null));

        assertThat(entities(decided.on(ArticleDraft.bridge()))).containsExactly(NORHAVN, VOSS);
        assertThat(decided.on(ArticleDraft.bridge()).decisions()).singleElement()
            .satisfies((one) -> assertThat(one.what()).isEqualTo("place harbour"));
        assertThat(entities(decided.then(Decided.add(TagKind.PLACE, "Harbour", null)).on(ArticleDraft.bridge()))).last()
            .isEqualTo("place:harbour Harbour null mentions editor");
    }

    @Test
    void pinsATagAsItWentOut() {
        Decided decided = new Decided().then(Decided.pin(TagKind.PLACE, "Norhavn", null))
            .publish(ArticleDraft.bridge().build());
        ArticleDraft unfound = new ArticleDraft().paragraph("The bridge in Norhavn has reopened.");
        ArticleDraft mistaken = new ArticleDraft()
            .entity("place:norhavn-us", EntityKind.PLACE, "Norhavn", Relation.ABOUT, "https://example.org/id/other")
            .paragraph("The bridge in Norhavn has reopened.")
            .mention("place:norhavn-us", "Norhavn");

        assertThat(entities(decided.on(unfound)))
            .containsExactly("place:norhavn Norhavn https://example.org/id/norhavn mentions editor");
        assertThat(mentions(decided.on(unfound))).containsExactly("place:norhavn 0:14-21 Norhavn editor 1.0");
        assertThat(entities(decided.on(mistaken)))
            .containsExactly("place:norhavn-us Norhavn https://example.org/id/norhavn about editor");
        assertThat(mentions(decided.on(mistaken))).containsExactly("place:norhavn-us 0:14-21 Norhavn gazetteer 0.9");
    }

    @Test
    void letsAPinWaitUntilItsTagIsFound() {
        Decided decided = new Decided().then(Decided.pin(TagKind.PLACE, "Norhavn", null));
        ArticleDraft unfound = new ArticleDraft().paragraph("The bridge in Norhavn has reopened.");

        assertThat(entities(decided.on(unfound))).isEmpty();
        decided.publish(unfound.build()).publish(ArticleDraft.bridge().build());
        assertThat(entities(decided.on(unfound)))
            .containsExactly("place:norhavn Norhavn https://example.org/id/norhavn mentions editor");
    }

    @Test
    void pinsASubject() {
        Decided decided = new Decided().then(Decided.pin(TagKind.SUBJECT, "any", TRANSPORT))
            .publish(ArticleDraft.bridge().subject("20000337", "transport", 0.6).build());

        assertThat(decided.on(ArticleDraft.bridge()).article().annotations().subjects()).singleElement()
            .satisfies((subject) -> assertThat(subject.name() + " " + subject.confidence() + " " + subject.evidence())
                .isEqualTo("transport 1.0 editor"));
    }

    private static List<String> entities(Edited edited) {
        return edited.article()
            .annotations()
            .entities()
            .stream()
            .map((entity) -> entity.id() + " " + entity.name() + " " + entity.uri() + " " + entity.rel().code() + " "
                    + ((entity.evidence() != null) ? entity.evidence() : "-"))
            .toList();
    }

    private static List<String> mentions(Edited edited) {
        return edited.article()
            .annotations()
            .mentions()
            .stream()
            .map((mention) -> mention.entity() + " " + mention.block() + ":" + mention.start() + "-" + mention.end()
                    + " " + mention.text() + " " + mention.evidence() + " " + mention.confidence())
            .toList();
    }

}
