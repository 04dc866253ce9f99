package copydesk.extraction.score;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordTableTests {

    @Test
    void findsAWordWithinATextInAnyCase() {
        WordTable table = new WordTable(Map.of("ferry", 1, "Überfahrt", 2));

        assertThat(table.bits("The FERRY sails", 4, 9)).isEqualTo(1);
        assertThat(table.bits("überfahrt", 0, 9)).isEqualTo(2);
        assertThat(table.bits("The ferry sails", 4, 8)).isZero();
        assertThat(table.bits("The ferry sails", 10, 15)).isZero();
    }

    @Test
    void joinsTheBitsOfOneWordInTwoSpellings() {
        assertThat(new WordTable(Map.of("Ferry", 1, "FERRY", 4)).bits("ferry", 0, 5)).isEqualTo(5);
    }

    @Test
    void tellsManyWordsApart() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 1; i < 2_000; i++) {
            words.put("boat" + i, i);
        }
        WordTable table = new WordTable(words);

        words.forEach((word, bits) -> assertThat(table.bits(word, 0, word.length())).isEqualTo(bits));
        assertThat(table.bits("boat2000", 0, 8)).isZero();
    }

    @Test
    void knowsNothingWithoutWords() {
        assertThat(new WordTable(Map.of()).bits("ferry", 0, 5)).isZero();
    }

}
