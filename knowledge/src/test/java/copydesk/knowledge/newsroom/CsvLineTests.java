package copydesk.knowledge.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvLineTests {

    private static final List<String> PIECES = List.of("a", "Ö", "\"", ",", " ", "🚀", "ק", "ق", "\ud800", "#", "|");

    @Test
    void emptyLineIsOneEmptyField() throws BadLineException {
        assertThat(CsvLine.fields("")).containsExactly("");
        assertThat(CsvLine.fields("\"\"")).containsExactly("");
    }

    @Test
    void everyCommaPartsTwoFields() throws BadLineException {
        assertThat(CsvLine.fields(",")).containsExactly("", "");
        assertThat(CsvLine.fields("a,,b,")).containsExactly("a", "", "b", "");
        assertThat(CsvLine.fields("\"a\",")).containsExactly("a", "");
        assertThat(CsvLine.fields(",".repeat(100_000))).hasSize(100_001).containsOnly("");
    }

    @Test
    void spaceCountsOnlyBetweenQuotationMarks() throws BadLineException {
        assertThat(CsvLine.fields(" a\t, b c ,\" d \"")).containsExactly("a", "b c", " d ");
    }

    @Test
    void markInsideAPlainFieldIsText() throws BadLineException {
        assertThat(CsvLine.fields("5\" disk,a\"b\"")).containsExactly("5\" disk", "a\"b\"");
    }

    @Test
    void doubledMarkIsOne() throws BadLineException {
        assertThat(CsvLine.fields("\"\"\"\"")).containsExactly("\"");
        assertThat(CsvLine.fields("\"\"\"\"\"\",\"a\"\"b\"")).containsExactly("\"\"", "a\"b");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"", "\"a", "\"a\"\"", "a,\"", "\"a\",\"b", "\"\"\"" })
    void openQuotationMarkIsRefused(String line) {
        assertThatThrownBy(() -> CsvLine.fields(line)).isInstanceOf(BadLineException.class)
            .hasMessage("A quotation mark is not closed; write \"\" for a mark inside a field.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"a\"b", "\"a\" ,b", "\"\"a", "x,\"a\".,b" })
    void textBehindAQuotationMarkIsRefused(String line) {
        assertThatThrownBy(() -> CsvLine.fields(line)).isInstanceOf(BadLineException.class)
            .hasMessage("Text follows a closed quotation mark; a comma belongs there.");
    }

    @Test
    void quotedFieldsComeBackAsWritten() throws BadLineException {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            List<String> fields = new ArrayList<>();
            for (int j = random.nextInt(5); j >= 0; j--) {
                fields.add(field(random));
            }

            assertThat(CsvLine.fields(quoted(fields))).isEqualTo(fields);
        }
    }

    private static String field(Random random) {
        return random.ints(random.nextInt(8), 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    private static String quoted(List<String> fields) {
        return fields.stream().map((each) -> "\"" + each.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","));
    }

}
