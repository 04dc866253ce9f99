package copydesk.enrich.speaker;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who does what the verb in capitals says. */
class SubjectsTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Anna Berg VERB no. => Anna Berg
            Anna Berg has also repeatedly VERB no. => Anna Berg
            Anna Berg, the mayor, VERB no. => Anna Berg
            The mayor, Anna Berg, VERB no. => Anna Berg
            Anna Berg, who met Karl Berg on Monday, VERB no. => Anna Berg
            Anna Berg — long a critic — VERB no. => Anna Berg
            The woman who VERB no. => The woman
            In Kyiv, a senior official VERB no. => a senior official
            A spokesman for Anna Berg VERB no. => A spokesman for Anna Berg
            Anna Berg's lawyer VERB no. => Anna Berg's lawyer
            An official who was not allowed to speak VERB no. => An official
            On Monday, she VERB no. => she
            The royal family VERB no. => The royal family
            Another VERB no. => Another
            VERB no. => ``
            """)
    void standsBeforeTheVerb(String text, String subject) {
        Sentence sentence = Read.sentences("en", text).get(0);

        assertThat(text(sentence, new Subjects(sentence).before(verb(sentence), 0))).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            VERB Anna Berg on Monday. => Anna Berg
            VERB President Anna Berg. => Anna Berg
            VERB the mayor, Anna Berg. => Anna Berg
            VERB a spokesman for the ministry in Kyiv. => a spokesman for the ministry
            VERB an analyst at Nordbank in a note. => an analyst at Nordbank
            VERB Anna Berg's adviser Karl Berg. => Karl Berg
            VERB she. => she
            VERB another. => another
            VERB on Monday. => ``
            """)
    void standsAfterTheVerb(String text, String subject) {
        Sentence sentence = Read.sentences("en", text).get(0);

        assertThat(text(sentence, new Subjects(sentence).after(verb(sentence) + 1, sentence.size())))
            .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Speaking in Kyiv, Anna Berg left for Lviv. => Anna Berg
            In Kyiv, the mayor said Anna Berg left. => the mayor
            Yet she left Kyiv with Karl Berg. => she
            As we know, it rained. => ``
            """)
    void standsFirst(String text, String subject) {
        Sentence sentence = Read.sentences("en", text).get(0);

        assertThat(text(sentence, new Subjects(sentence).first(0, sentence.size()))).isEqualTo(subject);
    }

    private static int verb(Sentence sentence) {
        int at = 0;
        while (!sentence.at(at).text().equals("verb")) {
            at++;
        }
        return at;
    }

    private static String text(Sentence sentence, @Nullable Phrase phrase) {
        return (phrase != null) ? sentence.text(phrase.from(), phrase.to()) : "";
    }

}
