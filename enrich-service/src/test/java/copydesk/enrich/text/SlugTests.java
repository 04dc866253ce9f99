package copydesk.enrich.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTests {

    @ParameterizedTest
    @CsvSource({ "Recep Tayyip Erdoğan,recep-tayyip-erdogan", "Jean-Pierre O'Neill,jean-pierre-oneill",
            "U.S. Treasury,us-treasury", "Johnson & Johnson,johnson-johnson",
            "Radio Free Europe/Radio Liberty," + "radio-free-europe-radio-liberty", "9/11 attacks,9-11-attacks",
            "(Kalmar),kalmar" })
    void makesLowerCaseWordsWithHyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void writesCyrillicInLatin() {
        assertThat(Slug.of("Олена Гайдук")).isEqualTo("olena-haiduk");
        assertThat(Slug.of("Щастя на Об'єкті")).isEqualTo("shchastia-na-obiekti");
        assertThat(Slug.of("Объезд Юный Ў")).isEqualTo("obezd-iunyi-u");
    }

    @Test
    void keepsLettersOfOtherScripts() {
        assertThat(Slug.of("القاهرة")).isEqualTo("القاهرة");
    }

    @Test
    void isEmptyWithoutLetters() {
        assertThat(Slug.of("\u2014 !")).isEmpty();
    }

}
