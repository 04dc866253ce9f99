package copydesk.enrich.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.sentence.Paragraph;
import copydesk.enrich.sentence.ParagraphReader;
import copydesk.enrich.sentence.Read;
import copydesk.enrich.speaker.Cast;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Tokenizer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InterviewTests {

    private static final Entity BERG = new Entity("person:anna-berg", EntityKind.PERSON, "Anna Berg", null,
            Relation.MENTIONS, 0.9);

    private static final Entity EK = new Entity("person:lena-ek", EntityKind.PERSON, "Lena Ek", null, Relation.ABOUT,
            0.9);

    private static final Entity OSLO = new Entity("place:oslo", EntityKind.PLACE, "Oslo", null, Relation.ABOUT, 0.9);

    @Test
    void answersStandUnderASurnameOrAFullName() {
        assertThat(answers("Berg: We all went home.", "Lena Ek: We never went home."))
            .containsExactly("Anna Berg: We all went home.", "Lena Ek: We never went home.");
    }

    @Test
    void whomTheArticleIsAboutAnswersUnderTheLetter() {
        assertThat(answers("Q: Where did you go?", "A: We all went home.", "Q. And then?", "A. We stayed there then."))
            .containsExactly("Lena Ek: We all went home.", "Lena Ek: We stayed there then.");
    }

    @Test
    void answerOfNobodyKnownHasNoSpeaker() {
        List<Paragraph> paragraphs = paragraphs("Q: Where did you go?", "A: We all went home.", "Q: And then?",
                "A: We stayed there then.");
        Interview interview = new Interview(paragraphs, List.of(OSLO), new Cast(Read.words("en")));

        Draft answer = interview.answer(paragraphs.get(3), 7, 4);

        assertThat(answer).isNotNull();
        assertThat(answer.lastSentence()).isEqualTo(7);
        assertThat(answer.quote()).isEqualTo(new Quote(List.of(new QuoteSpan(3, 3, 24, "We stayed there then.")), null,
                null, "rule:no-speaker", 0.3));
    }

    @Test
    void lettersAreLabelsUnderQuestionsOnly() {
        assertThat(answers("R. Kelly was convicted on Monday.", "R. Kelly was sentenced on Friday.")).isEmpty();
        assertThat(answers("Q: Where did you go?", "A: We all went home.", "A: We stayed there.")).isEmpty();
    }

    @Test
    void oneAnswerMakesNoInterview() {
        assertThat(answers("Berg: We all went home.", "It rained.")).isEmpty();
    }

    @Test
    void labelsOfNobodyAreNone() {
        assertThat(answers("Oslo: We all went home.", "Home: We stayed there then.")).isEmpty();
    }

    @Test
    void answersAreLongerThanTwoTokensAndInNoMarks() {
        assertThat(answers("Berg: No.", "Berg: \u201cWe all went home.\u201d", "Berg: We stayed there.")).isEmpty();
        assertThat(answers("Berg: Oh no.", "Berg: We stayed there.")).hasSize(2);
    }

    @Test
    void colonStandsAmongTheFirstWords() {
        assertThat(answers("The mayor Anna Berg: We all went home.", "There and then Berg: We all went home."))
            .isEmpty();
    }

    private static List<String> answers(String... texts) {
        List<Paragraph> paragraphs = paragraphs(texts);
        Interview interview = new Interview(paragraphs, List.of(BERG, OSLO, EK), new Cast(Read.words("en")));
        return paragraphs.stream()
            .flatMap((paragraph) -> Stream.ofNullable(interview.answer(paragraph, 1, 1)))
            .flatMap((draft) -> Quoted.lines(List.of(draft.quote())).stream())
            .toList();
    }

    private static List<Paragraph> paragraphs(String... texts) {
        return Arrays.stream(texts)
            .map((text) -> new TextBlock(Arrays.asList(texts).indexOf(text), BlockRole.PARAGRAPH, text,
                    Tokenizer.tokens(text)))
            .map((block) -> new ParagraphReader(block, Read.words("en"), Map.of(), List.of(), List.of()).read())
            .toList();
    }

}
