package copydesk.extraction.line;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that say who and when in one. */
class HeadLineTests {

    @ParameterizedTest
    @ValueSource(strings = { "By Jane Doe | May 15, 2025", "Von Eva Klein – 5. Mai 2026", "By Jane Doe",
            "5 May 2026 • By Jane Doe • Updated 6 May 2026", "| By Jane Doe |" })
    void sayNothingElse(String line) {
        assertThat(HeadLine.isOne(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " | ", "Jane Doe | May 15, 2025", "By Jane Doe | The ferry sails again",
            "By Jane Doe – on 15 May 2025 the harbour opened" })
    void areNoneWhereAnyPartSaysMore(String line) {
        assertThat(HeadLine.isOne(line)).isFalse();
    }

    @Test
    void areParted() {
        String line = "By Jane Doe | Published May 15, 2025 · Updated May 18, 2025";

        assertThat(HeadLine.byline(line)).contains(new Byline(List.of("Jane Doe"), List.of()));
        assertThat(HeadLine.dates(line)).containsExactly("Published May 15, 2025", "Updated May 18, 2025");
        assertThat(HeadLine.namesAuthors("May 15, 2025 | Kiel")).isFalse();
    }

    @Test
    void areShort() {
        String line = "By Jane Doe | May 15, 2025";

        assertThat(HeadLine.isOne(line + " ".repeat(201))).isFalse();
        assertThat(HeadLine.dates(line + " ".repeat(201))).isEmpty();
        assertThat(HeadLine.byline(line + " ".repeat(201))).isEmpty();
    }

}
