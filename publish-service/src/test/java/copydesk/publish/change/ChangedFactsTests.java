package copydesk.publish.change;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedFactsTests {

    private static final Edition EDITION = new Edition(2, Instant.EPOCH, Instant.EPOCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    It cost 40 million euros.       | It cost 41 million euros.      | numbers 40 million euros > 41 million euros
                    It cost 3 million.              | It cost 3 billion.             | numbers 3 million > 3 billion
                    It took 300 people home.        | It took 310 people home.       | numbers 300 > 310 (people)
                    Three ships left the port.      | Four ships left the port.      | numbers Three > Four (ships)
                    It opens on Monday at nine.     | It opens on Tuesday at nine.   | numbers Monday > Tuesday (at)
                    It fell again last year.        | It fell again by 4% last year. | numbers null > 4% (last)
                    It fell by 4% last year, some say. | It fell last year, some say. | numbers 4% > null (last)
                    About 1200 people came to see.  | About 1,200 people came to see. |
                    It has 4 lanes and 2 ramps now. | It has 2 ramps and 4 lanes now. |
                    The harbour is wide and old.    | The harbour is deep and old.   |
                    """)
    void findsNumbers(String before, String after, String expected) {
        assertThat(facts(new ArticleDraft().paragraph(before), new ArticleDraft().paragraph(after)))
            .isEqualTo((expected != null) ? expected : "");
    }

    @Test
    void findsAnotherName() {
        assertThat(facts(mayor("Ida Voss"), mayor("Ida Foss"))).isEqualTo("names Ida Voss > Ida Foss");
    }

    @Test
    void findsNamesThatCameAndWent() {
        ArticleDraft none = new ArticleDraft().paragraph("The mayor opened it on a bright morning.");

        assertThat(facts(none, mayor("Ida Voss"))).isEqualTo("names null > Ida Voss");
        assertThat(facts(mayor("Ida Voss"), none)).isEqualTo("names Ida Voss > null");
    }

    @Test
    void findsNoNameInWhatOnlyTheTaggerSeesOtherwise() {
        ArticleDraft untagged = new ArticleDraft().paragraph("The mayor, Ida Voss, opened it on a bright morning.")
            .paragraph("More.");

        assertThat(facts(untagged, mayor("Ida Voss").paragraph("Much more."))).isEmpty();
    }

    @Test
    void findsWordsChangedInsideAQuote() {
        assertThat(facts(quoted("We will never sell the port", null), quoted("We will soon sell the port", null)))
            .isEqualTo("quotes We will never sell the port > We will soon sell the port");
    }

    @Test
    void findsQuotesThatCameAndWent() {
        ArticleDraft none = new ArticleDraft().paragraph("Start.");

        assertThat(facts(none, quoted("We will never sell the port", null)))
            .isEqualTo("quotes null > We will never sell the port");
        assertThat(facts(quoted("We will never sell the port", null), none))
            .isEqualTo("quotes We will never sell the port > null");
    }

    @Test
    void findsAnotherSpeaker() {
        ArticleDraft before = new ArticleDraft().entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .paragraph("Sell the port, Bo said.")
            .quote("Sell the port", "person:bo");
        ArticleDraft after = new ArticleDraft().paragraph("Sell the port, they said. Again.")
            .quote("Sell the port", null);

        assertThat(facts(before, after)).doesNotContain("speakers");
    }

    @Test
    void findsAnotherHeadline() {
        assertThat(facts(new ArticleDraft().headline("Bridge opens").paragraph("a"),
                new ArticleDraft().headline("Bridge opens late").paragraph("a")))
            .isEqualTo("headline Bridge opens > Bridge opens late");
    }

    @Test
    void tellsParagraphsByNumber() {
        Change change = between(new ArticleDraft().paragraph("One ship.").paragraph("It sails at nine every day."),
                new ArticleDraft().paragraph("One ship.")
                    .paragraph("It sails at ten every day.")
                    .paragraph("Nobody knows why."));

        assertThat(change.paragraphs()).extracting((paragraph) -> paragraph.fate().code() + paragraph.after())
            .containsExactly("changed2", "added3");
    }

    @Test
    void callsANoteACorrection() {
        ArticleDraft before = new ArticleDraft().paragraph("It cost 40 million.");
        ArticleDraft after = new ArticleDraft().paragraph("It cost 41 million.")
            .paragraph("Correction: An earlier version of this article gave a wrong sum.");

        assertThat(between(before, after).kind()).isEqualTo(ChangeKind.CORRECTION);
        assertThat(between(after, after.paragraph("More.")).kind()).isEqualTo(ChangeKind.NONE);
    }

    @Test
    void callsWhatComesAfterACorrectionSubstantive() {
        String note = "Correction: An earlier version of this article gave a wrong sum.";

        assertThat(between(new ArticleDraft().paragraph("It cost 41 million.").paragraph(note),
                new ArticleDraft().paragraph("It cost 41 million and more.").paragraph(note))
            .kind()).isEqualTo(ChangeKind.SUBSTANTIVE);
    }

    @Test
    void callsWhatAnEditorCorrectsACorrection() {
        NewsWriter writer = new NewsWriter();
        var before = writer.write(new ArticleDraft().paragraph("It cost 40 million.").build(), EDITION);
        var after = writer.write(new ArticleDraft().paragraph("It cost 41 million.").build(), EDITION);

        assertThat(new Changes().between(before, after, true).kind()).isEqualTo(ChangeKind.CORRECTION);
        assertThat(new Changes().between(after, after, true).kind()).isEqualTo(ChangeKind.NONE);
    }

    @Test
    void cutsLongLists() {
        Change change = between(numbered(0), numbered(1));

        assertThat(change.facts()).hasSize(200);
        assertThat(change.paragraphs()).hasSize(200);
        assertThat(change.omitted()).isEqualTo(600);
    }

    private static ArticleDraft numbered(int offset) {
        ArticleDraft draft = new ArticleDraft();
        IntStream.range(0, 500)
            .forEach((i) -> draft.paragraph("It cost " + (1000 * offset + 5000 + i) + " in all here."));
        return draft;
    }

    private static ArticleDraft mayor(String name) {
        return new ArticleDraft()
            .entity("person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), EntityKind.PERSON, name,
                    Relation.ABOUT, null)
            .paragraph("The mayor, " + name + ", opened it on a bright morning.")
            .mention("person:" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), name);
    }

    private static ArticleDraft quoted(String words, String speaker) {
        return new ArticleDraft().paragraph("Start.")
            .paragraph("\u201c" + words + ",\u201d she said at the town hall.")
            .quote(words, speaker);
    }

    private static Change between(ArticleDraft before, ArticleDraft after) {
        return Compared.between(before, after, EDITION);
    }

    private static String facts(ArticleDraft before, ArticleDraft after) {
        return between(before, after).facts()
            .stream()
            .map((fact) -> fact.kind().code() + " " + fact.before() + " > " + fact.after()
                    + ((fact.context() != null) ? " (" + fact.context() + ")" : ""))
            .collect(Collectors.joining("; "));
    }

}
