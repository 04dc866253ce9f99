package copydesk.enrich.sentence;

import copydesk.enrich.sentence.QuoteWords.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteWordsTests {

    @ParameterizedTest
    @CsvSource({ "en,SAY,said,true", "en,SAY,sagte,false", "de,SAY,sagte,true", "'',SAY,said,true", "'',SAY,sagte,true",
            "en,AFTER,according to,true", "en,HE,he,true", "en,SHE,he,false", "en,DEFINITE,the,true",
            "en,DEFINITE,a,false", "fr,INDEFINITE,une,true", "en,SAY,'',false" })
    void eachLanguageHasItsWords(String language, WordClass wordClass, String word, boolean known) {
        assertThat(Read.words(language).is(wordClass, word)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({ "en", "de", "uk", "''" })
    void allLanguagesShareTheGivenNames(String language) {
        assertThat(Read.words(language).is(WordClass.FEMALE, "anna")).isTrue();
        assertThat(Read.words(language).is(WordClass.MALE, "anna")).isFalse();
    }

    @Test
    void noClassOfALanguageIsWithoutCapitalsOnly() {
        assertThat(Read.words("en").is(WordClass.SAY, "Said")).isFalse();
        assertThat(Read.words("en").is(WordClass.SAY, QuoteWords.lower("Said"))).isTrue();
    }

    @Test
    void knowsWhichLanguageItIsOf() {
        assertThat(Read.words("uk").isOf("ru uk pl")).isTrue();
        assertThat(Read.words("en").isOf("ru uk pl")).isFalse();
        assertThat(Read.words("").isOf("ru uk pl")).isFalse();
    }

    @Test
    void writesSmallLettersAndOneKindOfApostrophe() {
        assertThat(QuoteWords.lower("D\u2019\u00c9tat")).isEqualTo("d'\u00e9tat");
        assertThat(QuoteWords.lower("I")).isEqualTo("i");
    }

    @Test
    void unknownLanguageHasNoWords() {
        QuoteWords none = new QuoteWords("xx");

        assertThat(none.is(WordClass.SAY, "said")).isFalse();
        assertThat(none.isOf("xx yy")).isTrue();
    }

}
