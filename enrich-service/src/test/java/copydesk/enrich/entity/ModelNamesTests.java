package copydesk.enrich.entity;

import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.enrich.tagger.NameType;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of the names that a model finds; the model is told what to find. */
class ModelNamesTests {

    private final Phrases model = new Phrases();

    @Test
    void modelsNameBecomesAnEntityWithItsConfidence() {
        this.model.with("Nnamdi Okwuosa", NameType.PERSON).sure(0.876);

        assertThat(tag("en", "Then Nnamdi Okwuosa left.").mentions())
            .containsExactly(new Mention("person:nnamdi-okwuosa", 0, 5, 19, "Nnamdi Okwuosa", "model", 0.88));
    }

    @Test
    void gazetteerSaysWhoIsMeant() {
        this.model.with("Kyjiw", NameType.PLACE).with("Zelenskyy", NameType.PERSON).with("Kyiv", NameType.PLACE);

        TaggedEntities found = tag("en", "Zelenskyy returned to Kyiv.");

        assertThat(found.entities()).extracting("id").containsExactly("person:volodymyr-zelensky", "place:kyiv");
    }

    @Test
    void kindIsTheModelsWhereTheyDiffer() {
        this.model.with("Kyiv", NameType.ORGANISATION);

        assertThat(tag("en", "Then Kyiv won the cup.").entities()).singleElement()
            .satisfies((entity) -> assertThat(entity.kind()).isEqualTo(EntityKind.ORGANISATION));
    }

    @Test
    void nameKnownInSeveralWordsGoesBeforeAShorterOne() {
        this.model.with("Europe", NameType.PLACE);

        assertThat(mentions("The Council of Europe met.")).containsExactly("Council of Europe");
    }

    @Test
    void otherThingsWithNamesAreNotTagged() {
        this.model.with("Kyiv Symphony", NameType.OTHER);

        assertThat(mentions("He wrote the Kyiv Symphony there.")).isEmpty();
    }

    @Test
    void eventsOfTheRulesStay() {
        assertThat(mentions("It began before World War II ended.")).containsExactly("World War II");
    }

    @Test
    void wordThatTheModelLeavesOutIsNoName() {
        assertThat(mentions("Then Trump cards were dealt.")).isEmpty();
    }

    @Test
    void surnameMeansThePersonOfTheArticle() {
        this.model.with("Ngozi Eze", NameType.PERSON).with("Eze", NameType.PERSON).with("Ngozi", NameType.PERSON);

        assertThat(tag("en", "Then Ngozi Eze left.", "Eze came back.", "Ngozi sat down.").mentions())
            .extracting(Mention::entity)
            .containsExactly("person:ngozi-eze", "person:ngozi-eze", "person:ngozi-eze");
    }

    @Test
    void surnameOfTwoMeansTheOneNamedLast() {
        this.model.with("Ngozi Eze", NameType.PERSON).with("Obi Eze", NameType.PERSON).with("Eze", NameType.PERSON);

        assertThat(tag("en", "Ngozi Eze spoke. Eze left. Obi Eze sang. Eze wept.").mentions())
            .extracting(Mention::entity)
            .containsExactly("person:ngozi-eze", "person:ngozi-eze", "person:obi-eze", "person:obi-eze");
    }

    @Test
    void givenNameOfTwoMeansNeither() {
        this.model.with("Ngozi Eze", NameType.PERSON).with("Ngozi Ude", NameType.PERSON).with("Ngozi", NameType.PERSON);

        assertThat(tag("en", "Ngozi Eze met Ngozi Ude.", "Ngozi left.").mentions()).extracting(Mention::entity)
            .containsExactly("person:ngozi-eze", "person:ngozi-ude", "person:ngozi");
    }

    @Test
    void surnameThatTheModelMissesIsFound() {
        this.model.with("Ngozi Eze", NameType.PERSON);

        assertThat(mentions("Then Ngozi Eze left.", "With Eze gone, it ended.")).containsExactly("Ngozi Eze", "Eze");
    }

    @Test
    void acronymMeansWhatItStandsBehind() {
        this.model.with("Fish Board of Lagos", NameType.ORGANISATION).with("FBL", NameType.ORGANISATION);

        assertThat(tag("en", "The Fish Board of Lagos (FBL) met.", "The FBL said no.").mentions())
            .extracting(Mention::entity)
            .containsOnly("organisation:fish-board-of-lagos");
    }

    @Test
    void headlineInCapitalsTakesTheNameFromTheBody() {
        this.model.with("NGOZI EZE", NameType.PERSON).with("Ngozi Eze", NameType.PERSON);

        TaggedEntities found = new EntityTagger(Gazetteer.standard(), Lexicon.standard(), 100, this.model).tag(
                Articles.text(Articles.withHeadline("LAWYER NGOZI EZE LEAVES COURT SMILING", "Then Ngozi Eze left.")),
                "en");

        assertThat(found.entities()).singleElement()
            .satisfies((entity) -> assertThat(entity.name()).isEqualTo("Ngozi Eze"));
    }

    @Test
    void headlineInTitleCaseIsReadAsTheBodyWritesItsWords() {
        this.model.with("Odd Hiker", NameType.PERSON).with("Ngozi Eze", NameType.PERSON);

        assertThat(headlined("Odd Hiker Meets Lawyer Ngozi Eze", "A rather odd hiker met Ngozi Eze."))
            .containsExactly("Ngozi Eze", "Ngozi Eze");
        assertThat(headlined("Odd Hiker Meets Lawyer Ngozi Eze")).containsExactly("Odd Hiker", "Ngozi Eze");
    }

    @Test
    void nameThatTheModelCutsAtAHyphenIsWhole() {
        this.model.with("Ada Pizarro", NameType.PERSON).with("Velora", NameType.PLACE);

        assertThat(mentions("Then Ada Pizarro-Lagos met the team of Velora-Tirol."))
            .containsExactly("Ada Pizarro-Lagos", "Velora-Tirol");
    }

    @Test
    void hyphenBeforeAnotherNameOrASmallWordEndsAName() {
        this.model.with("Ada Pizarro", NameType.PERSON).with("Velora", NameType.PLACE).with("Eze", NameType.PERSON);

        assertThat(mentions("The Ada Pizarro-Eze pact, the Velora-based firm, the Velora-Kyiv line, a Velora- Tirol."))
            .containsExactly("Ada Pizarro", "Eze", "Velora", "Velora", "Velora");
        assertThat(headlined("Big New Velora-Based Firm Wins Everything")).containsExactly("Velora");
    }

    @Test
    void otherLanguagesAreReadByTheRules() {
        this.model.with("gestern", NameType.PERSON);

        assertThat(tag("de", "Er war gestern in Kyiv.").mentions()).extracting(Mention::text).containsExactly("Kyiv");
    }

    @Test
    void rulesReadWhatIsBeyondTheModelsLimit() {
        this.model.with("word", NameType.PERSON);

        List<String> found = mentions("A word.", "Some text. ".repeat(6_000), "A word in Kyiv.");

        assertThat(found).containsExactly("word", "Kyiv");
    }

    @Test
    void nameThatIsHardlyOneIsLeftOut() {
        this.model.with("Ferry Quay", NameType.PERSON).sure(0.39);

        assertThat(mentions("Ferry Quay reopened.")).isEmpty();
    }

    @Test
    void nationalityIsNoPlace() {
        this.model.with("Turkish", NameType.PLACE).with("Antalya", NameType.PLACE);

        assertThat(mentions("In the Turkish city of Antalya it rained.")).containsExactly("Antalya");
    }

    @Test
    void titleIsNoPartOfAName() {
        this.model.with("Gen. Obi Eze", NameType.PERSON)
            .with("Rev", NameType.PERSON)
            .with("Obi Eze KC", NameType.PERSON);

        assertThat(mentions("Gen. Obi Eze met the Rev. once.", "Obi Eze KC left.")).containsExactly("Obi Eze",
                "Obi Eze");
    }

    @Test
    void letterIsNoPersonAndNoPlace() {
        this.model.with("U", NameType.PLACE).with("X", NameType.ORGANISATION);

        assertThat(mentions("He wrote on X that U is a letter.")).containsExactly("X");
    }

    @Test
    void doubtfulOrganisationIsThePlaceThatIsKnown() {
        this.model.with("Kyiv", NameType.ORGANISATION).sure(0.69);

        assertThat(tag("en", "Then Kyiv shook.").entities()).extracting("id").containsExactly("place:kyiv");
    }

    @Test
    void doubtfulPlaceIsThePersonOfThatSurname() {
        this.model.with("Ngozi Eze", NameType.PERSON).with("Eze", NameType.PLACE).sure(0.8);

        assertThat(tag("en", "Ngozi Eze spoke.", "Later Eze left.").entities()).extracting("id")
            .containsExactly("person:ngozi-eze");
    }

    @Test
    void surePlaceStaysOne() {
        this.model.with("Ngozi Eze", NameType.PERSON).with("Eze", NameType.PLACE).sure(0.86);

        assertThat(tag("en", "Ngozi Eze spoke.", "Later they saw Eze.").entities()).extracting("id")
            .containsExactly("person:ngozi-eze", "place:eze");
    }

    @Test
    void knownPlaceIsNobodysSurname() {
        this.model.with("Ngozi London", NameType.PERSON).with("London", NameType.PLACE).sure(0.8);

        assertThat(tag("en", "Ngozi London spoke.", "Later they saw London.").entities()).extracting("id")
            .containsExactly("person:ngozi-london", "place:london");
    }

    @Test
    void placeOfADatelineIsWrittenAsInASentence() {
        this.model.with("PORT WELLAND", NameType.PLACE);

        assertThat(tag("en", "PORT WELLAND (Reuters) - It rained.").entities()).extracting("name")
            .containsExactly("Port Welland");
    }

    @Test
    void ministryThatTheModelMissesIsFound() {
        this.model.with("Russia", NameType.PLACE);

        assertThat(mentions("Then Russia's Foreign Ministry said so.")).containsExactly("Russia", "Foreign Ministry");
    }

    @Test
    void rulesReadATextOfTooManyTokens() {
        this.model.with("word", NameType.PERSON);

        assertThat(mentions("A word.", "(".repeat(12_000), "A word in Kyiv.")).containsExactly("word", "Kyiv");
    }

    private List<String> headlined(String headline, String... paragraphs) {
        return new EntityTagger(Gazetteer.standard(), Lexicon.standard(), 100, this.model)
            .tag(Articles.text(Articles.withHeadline(headline, paragraphs)), "en")
            .mentions()
            .stream()
            .map(Mention::text)
            .toList();
    }

    private List<String> mentions(String... paragraphs) {
        return tag("en", paragraphs).mentions().stream().map(Mention::text).toList();
    }

    private TaggedEntities tag(String language, String... paragraphs) {
        return new EntityTagger(Gazetteer.standard(), Lexicon.standard(), 100, this.model)
            .tag(Articles.text(Articles.of(paragraphs)), language);
    }

}
