package copydesk.knowledge;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostileNameTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"',
            value = { "ﬁnance,finance", "½,1 2", "Ⅳ,iv", "①,1", "GROẞ,gross", "Ǆ,dz", "𝐏aris,paris", "עִבְרִית,עברית",
                    "한국,한국", "𠀀,𠀀", "C++,c++", "1.000,1000", "A&&B,a and and b", "&,and", "the-hague,hague",
                    "THE THE,the", "'s,s", "s's,s", "Æ's,ae", "１２,12" })
    void unusualLettersHaveAForm(String name, String normal) {
        assertThat(NormalName.of(name)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = { "''", "\ud800", "\udc00\ud800", "\u0301", "\u0301\u0302", "\u202e\u202c", "\u200d",
            "\ufeff", "\u3000", "\0", "🚀🚀", "=", "…" })
    void nothingIsLeftOfWhatIsNoLetter(String name) {
        assertThat(NormalName.of(name)).isEmpty();
    }

    @Test
    void whiteSpaceOfAnyKindPartsWords() {
        assertThat(NormalName.of("\u00a0New\tYork\r\nCity\u3000")).isEqualTo("new york city");
    }

    @Test
    void directionMarksDoNotHideAName() {
        assertThat(NormalName.of("\u202eParis\u202c")).isEqualTo("paris");
        assertThat(NormalName.of("\u2067القدس\u2069")).isEqualTo("القدس");
    }

    @Test
    void halfOfAPairPartsWords() {
        assertThat(NormalName.of("New\ud83dYork")).isEqualTo("new york");
    }

    @Test
    void composedAndDecomposedLettersAreOne() {
        assertThat(NormalName.of("A\u030angstro\u0308m")).isEqualTo(NormalName.of("Ångström")).isEqualTo("angstrom");
        assertThat(NormalName.exactly("O\u0308land")).isEqualTo(NormalName.exactly("Öland"));
    }

    @Test
    void pileOfMarksIsNotThere() {
        assertThat(NormalName.of("Z" + "\u0335".repeat(150) + "algo")).isEqualTo("zalgo");
    }

    @Test
    void formDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NormalName.of("IRIS")).isEqualTo("iris");
        }
        finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsOfARandomNameArePartedByOneSpace() {
        Random random = new Random(21);
        for (int i = 0; i < 20_000; i++) {
            String name = RandomNames.name(random);

            assertThat(NormalName.of(name)).as(name)
                .doesNotStartWith(" ")
                .doesNotStartWith("=")
                .doesNotEndWith(" ")
                .doesNotContain("  ");
            assertThat(NormalName.exactly(name)).as(name).startsWith("=").doesNotContain("  ");
        }
    }

    @Test
    void capitalsOfAsciiDoNotMatter() {
        Random random = new Random(22);
        for (int i = 0; i < 5_000; i++) {
            String name = random.ints(1 + random.nextInt(20), ' ', 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

            assertThat(NormalName.of(name.toUpperCase(Locale.ROOT))).isEqualTo(NormalName.of(name));
        }
    }

}
