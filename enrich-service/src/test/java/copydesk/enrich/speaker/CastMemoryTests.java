package copydesk.enrich.speaker;

import java.util.List;
import java.util.Objects;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a cast remembers, and for how long. */
class CastMemoryTests {

    @Test
    void isForgottenAfterTwelveSentencesAboutOthers() {
        assertThat(lastSubject("Karl Berg left. " + "Anna Berg cried. ".repeat(11) + "He slept."))
            .isEqualTo("Karl Berg");
        assertThat(lastSubject("Karl Berg left. " + "Anna Berg cried. ".repeat(12) + "He slept.")).isEmpty();
    }

    @Test
    void sentencesAboutNobodyDoNotCount() {
        assertThat(lastSubject("Karl Berg left. " + "It rained. ".repeat(40) + "He slept.")).isEqualTo("Karl Berg");
    }

    @ParameterizedTest
    @CsvSource({ "Karl Berg left. She cried.", "Anna Berg left. They cried.", "Kyiv woke. They cried.",
            "It rained. She cried." })
    void pronounMayMeanNobody(String text) {
        assertThat(lastSubject(text)).isEmpty();
    }

    @Test
    void surnameMeansWhoWasNamedInFull() {
        Cast cast = new Cast(Read.words("en"));
        Figure named = meant(cast, "neighbour Brumm Qvale");

        assertThat(meant(cast, "Qvale")).isEqualTo(named);
        assertThat(named)
            .isEqualTo(new Figure(new copydesk.contract.annotation.Speaker(null, "Brumm Qvale"), Gender.UNKNOWN));
    }

    @Test
    void anybodyElseOfThatSurnameIsSomebodyElse() {
        Cast cast = new Cast(Read.words("en"));
        meant(cast, "neighbour Brumm Qvale");

        assertThat(meant(cast, "a Qvale").speaker().name()).isEqualTo("a Qvale");
    }

    @Test
    void anotherArticleKnowsNobodyOfThisOne() {
        meant(new Cast(Read.words("en")), "neighbour Brumm Qvale");

        assertThat(meant(new Cast(Read.words("en")), "Qvale").speaker().name()).isEqualTo("Qvale");
    }

    @ParameterizedTest
    @CsvSource({ "MALE,0,-1,3,-1,0", "FEMALE,-1,0,0,-1,3", "PROBABLY_FEMALE,-1,0,0,-1,3", "GROUP,-1,-1,-1,0,-1",
            "UNKNOWN,0,0,0,2,0" })
    void pronounsFit(Gender pronoun, int male, int female, int probably, int group, int unknown) {
        assertThat(pronoun.misfit(Gender.MALE)).isEqualTo(male);
        assertThat(pronoun.misfit(Gender.FEMALE)).isEqualTo(female);
        assertThat(pronoun.misfit(Gender.PROBABLY_FEMALE)).isEqualTo(probably);
        assertThat(pronoun.misfit(Gender.GROUP)).isEqualTo(group);
        assertThat(pronoun.misfit(Gender.UNKNOWN)).isEqualTo(unknown);
    }

    private static Figure meant(Cast cast, String text) {
        Sentence sentence = Read.sentences("en", text).get(0);
        return Objects.requireNonNull(cast.meant(sentence, Phrase.description(0, sentence.size())));
    }

    private static String lastSubject(String text) {
        List<Sentence> sentences = Read.sentences("en", text);
        Cast cast = new Cast(Read.words("en"));
        sentences.subList(0, sentences.size() - 1).forEach((sentence) -> cast.appear(sentence, List.of()));
        Figure figure = cast.meant(sentences.get(sentences.size() - 1), Phrase.pronoun(0));
        return (figure != null) ? String.valueOf(figure.speaker().name()) : "";
    }

}
