package copydesk.enrich.value;

import java.util.List;
import java.util.Objects;
import java.util.Random;

import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

    private static final String[] PIECES = { "in ", "on ", "of ", "the ", "a ", "last ", "next ", "this ", "May ",
            "march ", "March ", "3 ", "3", "20", "1990", "2024 ", "s ", "million ", "Q3 ", "$", "€ ", "EUR ", "US$",
            "- ", "-", "'", "90s ", "summer ", "first ", "quarter ", "three ", "days ", "ago ", "Tuesday ", ", ", ". ",
            "noon ", "p.m. ", "at ", "today ", "yesterday ", "percent ", "km ", "mid-", "19th ", "century ", "Mai ",
            "Uhr ", "Jahre ", "hier ", "mayo ", "Minister ", "says ", "/", ":", "% " };

    @ParameterizedTest
    @CsvSource({ "three, true", "Tuesday, true", "EUR, true", "$, true", "2024, true", "20m, true", "Q3, true",
            "-, true", "minister, false", "in, false", "percent, false", "eur, false", "',', false", "Q, false" })
    void tellsWithWhatAValueMayBegin(String word, boolean may) {
        assertThat(Lines.of("en", word).mayBegin(0)).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de", "fr", "es", "uk" })
    void nothingBeginsWhereItMayNot(String language) {
        Reference day = Objects.requireNonNull(Reference.of(Articles.published("2026-05-14", Articles.of())));
        Random random = new Random(5);
        Reader reader = new Longest(List.of(new MoneyReader(), new MeasureReader(), new TimeReader(day)));

        int values = 0;
        for (int run = 0; run < 300; run++) {
            Line line = Lines.of(language, text(random));
            for (int at = 0; at < line.size(); at++) {
                Found found = reader.read(line, at);
                assertThat(found == null || line.mayBegin(at)).as("%s in %s", found, line.block().text()).isTrue();
                values += (found != null) ? 1 : 0;
            }
        }
        assertThat(values).isGreaterThan(100);
    }

    @Test
    void noPhraseStartsBeyondTheEnd() {
        assertThat(Lines.of("en", "three").phrase("number", 1)).isNull();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("So ");
        for (int i = 0; i < 30; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

}
