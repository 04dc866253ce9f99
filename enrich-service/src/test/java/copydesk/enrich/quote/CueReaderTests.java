package copydesk.enrich.quote;

import java.util.stream.Collectors;

import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.speaker.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that attribute, each with what they are and their subject. */
class CueReaderTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Anna Berg said it rained. => said SAY Anna Berg
            “No,” said Anna Berg. => said SAY Anna Berg
            “No,” she said. => said SAY she
            “No,” Anna Berg said, adding “never”. => said SAY Anna Berg ; adding ADDING Anna Berg
            Anna Berg came and said “no”. => said SAY Anna Berg
            According to Anna Berg, “it rained”. => According to AFTER Anna Berg
            Asked about it, Anna Berg left. => ``
            Anna Berg left. => ``
            Anna Berg never said “no”. => ``
            Anna Berg did not say “no”. => ``
            Anna Berg didn’t say “no”. => ``
            Anna Berg won't say “no”. => ``
            Karl Berg was told by Anna Berg to go. => ``
            “No?” Karl Berg was asked. => ``
            The claims were false. => ``
            """)
    void findsCuesAndTheirSubjects(String text, String cues) {
        assertThat(cues("en", text)).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            de => „Nein“, sagte Anna Berg. => sagte SAY Anna Berg
            de => „Nein“, so Anna Berg. => so AFTER Anna Berg
            de => Es ist so, sagte Anna Berg. => sagte SAY Anna Berg
            fr => Pour Anna Berg, « c'est non ». => Pour AFTER Anna Berg
            fr => Il est venu pour Anna Berg. => ``
            de => Anna Berg hat nie gesagt, es sei „kalt“. => ``
            es => Anna Berg nunca dijo “no”. => ``
            uk => Вона не сказала «ні». => ``
            es => Dijo que “no”. => Dijo SAY -
            uk => «Ні», — сказала вона. => сказала SAY вона
            """)
    void languagesDiffer(String language, String text, String cues) {
        assertThat(cues(language, text)).isEqualTo(cues);
    }

    @Test
    void wordsInsideAPassageAttributeNothing() {
        assertThat(cues("en", "\u201cHe said no,\u201d Anna Berg claimed.")).isEqualTo("claimed SAY Anna Berg");
    }

    @Test
    void cueStartsWithItsSubject() {
        Phrase subject = Phrase.description(2, 4);

        assertThat(new Cue(5, 6, WordClass.SAY, subject).start()).isEqualTo(2);
        assertThat(new Cue(1, 2, WordClass.SAY, subject).start()).isEqualTo(1);
        assertThat(new Cue(5, 6, WordClass.SAY, null).start()).isEqualTo(5);
    }

    @Test
    void manyVerbsAreReadAtOnce() {
        Sentence sentence = Read.sentences("en", "and she said ".repeat(5_000)).get(0);

        assertThat(CueReader.read(sentence)).hasSize(5_000);
    }

    private static String cues(String language, String text) {
        return Read.sentences(language, text)
            .stream()
            .flatMap((sentence) -> CueReader.read(sentence).stream().map((cue) -> line(sentence, cue)))
            .collect(Collectors.joining(" ; "));
    }

    private static String line(Sentence sentence, Cue cue) {
        Phrase subject = cue.subject();
        String who = (subject == null) ? "?"
                : (subject.from() == subject.to()) ? "-" : sentence.text(subject.from(), subject.to());
        return sentence.text(cue.from(), cue.to()) + " " + cue.kind() + " " + who;
    }

}
