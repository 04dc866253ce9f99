package copydesk.benchmarks.duplicates;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HouseStyleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It ended 3.             | It ended three.
            a 3-year lease          | a three-year lease
            3.5 metres and 12 boats | 3.5 metres and 12 boats
            0 of 9                  | zero of nine
            4%                      | four per cent
            12,000 boats            | 12 000 boats
            1,200,000 in all        | 1 200 000 in all
            12,345,678,901          | 12 345 678 901
            1,2,300 or 1,2345       | 1,2 300 or 1,2345
            0,5 and 3,000.5         | 0,5 and 3 000.5
            in 2,026 and 2026       | in 2 026 and 2026
            Q4 and F1               | Q4 and F1
            ٣ boats                 | ٣ boats
            """)
    void writesOnlySingleDigitsAsWords(String text, String written) {
        assertThat(HouseStyle.numbers(text)).isEqualTo(written);
    }

    @Test
    void numbersInWordsStay() {
        String once = HouseStyle.numbers("3 boats, 4% of 1,200");

        assertThat(once).isEqualTo("three boats, four per cent of 1 200");
        assertThat(HouseStyle.numbers("")).isEmpty();
    }

    @Test
    void editsNoneOrAllOfTheWords() {
        String text = "Kalmar  sold 𐐀𐐨 boats";

        assertThat(HouseStyle.edited(text, new Random(1), 0)).isEqualTo(text);
        assertThat(HouseStyle.edited(text, new Random(1), 1).split(" ")).hasSize(5)
            .doesNotContain("Kalmar", "sold", "boats", "");
    }

    @Test
    void editsTheSameWordsByTheSameChance() {
        String text = IntStream.range(0, 300).mapToObj((i) -> "word" + i).collect(Collectors.joining(" "));

        assertThat(HouseStyle.edited(text, new Random(7), 0.5)).isEqualTo(HouseStyle.edited(text, new Random(7), 0.5))
            .isNotEqualTo(HouseStyle.edited(text, new Random(8), 0.5));
    }

    @Test
    void turnsEachParagraphAround() {
        List<String> text = List.of("one two three", "alone", "");

        assertThat(HouseStyle.unlike(text)).containsExactly("three two one", "alone", "");
        assertThat(HouseStyle.unlike(HouseStyle.unlike(text))).isEqualTo(text);
    }

}
