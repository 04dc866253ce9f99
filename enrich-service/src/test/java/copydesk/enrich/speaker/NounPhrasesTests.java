package copydesk.enrich.speaker;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NounPhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            en => a spokesman for the ministry VERB => a spokesman for the ministry
            en => On Monday, the mayor VERB => the mayor
            en => yesterday the mayor of Lviv VERB => the mayor of Lviv
            en => a spokesman for Anna Berg VERB no. => a spokesman for Anna Berg
            en => the mayor Anna Berg VERB no. => Anna Berg
            en => the woman who met Karl Berg VERB => the woman
            en => the mayor’s son VERB => the mayor’s son
            en => and VERB => ``
            en => said VERB => ``
            de => ein Sprecher der Polizei VERB => ein Sprecher der Polizei
            de => die Sprecherin des Ministeriums VERB => die Sprecherin des Ministeriums
            fr => le porte-parole du ministère VERB => le porte-parole du ministère
            """)
    void endsBeforeTheVerb(String language, String text, String phrase) {
        Sentence sentence = Read.sentences(language, text).get(0);
        Phrase found = new NounPhrases(sentence).endingAt(verb(sentence) - 1, 0);

        assertThat((found != null) ? sentence.text(found.from(), found.to()) : "").isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            en => VERB the mayor on Monday => the mayor
            en => VERB the mayor of Lviv in Kyiv => the mayor of Lviv
            en => VERB an analyst at Nordbank => an analyst at Nordbank
            en => VERB an analyst at noon => an analyst
            en => VERB the head of the union and others => the head of the union
            en => VERB the => ``
            en => VERB => ``
            de => VERB ein Sprecher der Polizei am Montag => ein Sprecher der Polizei
            """)
    void startsAfterTheVerb(String language, String text, String phrase) {
        Sentence sentence = Read.sentences(language, text).get(0);
        int from = verb(sentence) + 1;
        int to = new NounPhrases(sentence).end(from, sentence.size());

        assertThat((to > from) ? sentence.text(from, to) : "").isEqualTo(phrase);
    }

    @Test
    void looksNoFurtherThanItMay() {
        Sentence sentence = Read.sentences("en", "the old mayor of the city VERB").get(0);
        NounPhrases nouns = new NounPhrases(sentence);

        assertThat(nouns.endingAt(5, 4)).isEqualTo(Phrase.description(4, 6));
        assertThat(nouns.end(0, 2)).isEqualTo(2);
        assertThat(nouns.end(0, 5)).isEqualTo(3);
    }

    @Test
    void longPhraseIsCut() {
        Sentence sentence = Read.sentences("en", "the " + "grey ".repeat(100) + "mayor VERB").get(0);

        assertThat(new NounPhrases(sentence).endingAt(101, 0)).isEqualTo(Phrase.description(87, 102));
        assertThat(new NounPhrases(sentence).end(0, sentence.size())).isEqualTo(14);
    }

    @Test
    void followsThreeRelativesAndNoMore() {
        Sentence sentence = Read.sentences("en", "the man who saw ".repeat(20_000) + "the dog VERB").get(0);
        Sentence short3 = Read.sentences("en", "the man who saw ".repeat(3) + "the dog VERB").get(0);

        assertThat(new NounPhrases(sentence).endingAt(80_001, 0)).isEqualTo(Phrase.description(79_988, 79_990));
        assertThat(new NounPhrases(short3).endingAt(13, 0)).isEqualTo(Phrase.description(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "another", "some", "one" })
    void someWordsStandForSomebody(String word) {
        assertThat(new NounPhrases(Read.sentences("en", word + " left.").get(0)).isSomeone(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "an", "the", "he", "mayor" })
    void articlesAndNounsDoNot(String word) {
        assertThat(new NounPhrases(Read.sentences("en", word + " left.").get(0)).isSomeone(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "en,he", "en,she", "en,they", "de,sie", "fr,il", "uk,вона", "es,ella" })
    void knowsPronouns(String language, String word) {
        NounPhrases nouns = new NounPhrases(Read.sentences(language, word + " x.").get(0));

        assertThat(nouns.isPronoun(0)).isTrue();
        assertThat(nouns.isNoun(0)).isFalse();
    }

    private static int verb(Sentence sentence) {
        int at = 0;
        while (!sentence.at(at).text().equals("verb")) {
            at++;
        }
        return at;
    }

}
