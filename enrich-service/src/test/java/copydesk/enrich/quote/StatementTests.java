package copydesk.enrich.quote;

import java.util.Objects;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first passage of a text is. */
class StatementTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            “We go.” => true
            “Never!” => true
            “Never” => false
            “We go” => true
            “we go” => false
            Then: “We all go.” => true
            Then: “We go.” => false
            Then “We all go.” => false
            Then: “We all go” tonight. => false
            Then: “We all go”, or so. => true
            “我们走了。” => true
            “我们走了” => false
            """)
    void sentenceStandsOnItsOwn(String text, boolean sentence) {
        assertThat(statement("en", text).isSentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            He said “No.” => true
            He said “no.” => false
            He said “No”. => false
            He said “No?” => true
            """)
    void endedAsASentence(String text, boolean ended) {
        assertThat(statement("en", text).isEnded()).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            en => The book “Quiet Sea” won. => true
            en => The book “quiet sea” won. => false
            en => A song called “Let it be” won. => true
            en => A banner read “Stop the war”. => true
            en => The so-called “experts” left. => true
            en => She joined “Quiet Sea” there. => true
            en => She joined “Quiet waters” there. => false
            en => She said “Quiet Sea” there. => false
            en => He noted that “Peter Loves Anna”. => false
            de => Die „Süddeutsche Zeitung“ schrieb es. => true
            de => Eine „Süddeutsche Zeitung“ schrieb es. => false
            de => Die „Süddeutsche Zeitung lügt“ ist falsch. => false
            ru => Корабль «Адмирал флота» ушёл. => true
            """)
    void nameIsNoStatement(String language, String text, boolean name) {
        assertThat(statement(language, text).isName()).isEqualTo(name);
    }

    private static Statement statement(String language, String text) {
        for (Sentence sentence : Read.sentences(language, text)) {
            for (int at = 0; at < sentence.size(); at++) {
                if (sentence.at(at).isPassage()) {
                    return new Statement(sentence, at, Objects.requireNonNull(sentence.at(at).passage()));
                }
            }
        }
        throw new AssertionError("no passage in " + text);
    }

}
