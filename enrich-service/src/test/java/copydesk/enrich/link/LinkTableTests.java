package copydesk.enrich.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import copydesk.contract.annotation.LinkState;
import copydesk.contract.article.LinkKind;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The shapes that hyperlinks have on news sites, each with what becomes of it. */
class LinkTableTests {

    static List<Row> rows() throws IOException {
        try (InputStream file = LinkTableTests.class.getResourceAsStream("links.tsv")) {
            String table = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter((line) -> !line.startsWith("# ")).map(Row::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void becomesWhatTheTableSays(Row row) {
        LinkState state = row.state();

        assertThat(Row.of(row.article, row.href, row.place, state)).isEqualTo(row);
    }

    @Test
    void holdsEveryClassAndStatus() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(400).doesNotHaveDuplicates();
        assertThat(rows()).extracting(Row::linkClass)
            .contains("internal", "external", "related", "social", "mailto", "fragment", "lost", "other");
        assertThat(rows()).extracting(Row::status).contains("resolved", "cleaned", "lost", "unsafe");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCanonicalAddressIsItsOwn(Row row) {
        String once = row.state().href();

        if (once != null) {
            LinkState again = new Row(row.article, once, row.place, "", "", "").state();
            assertThat(again.href()).isEqualTo(once);
            assertThat(again.linkClass()).isEqualTo(row.state().linkClass());
        }
    }

    /**
     * A line of the table, with Java's escapes; a hyphen stands for nothing.
     */
    record Row(String article, String href, String place, String linkClass, String status, String canonical) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], unescaped(cells[1]), cells[2], cells[3], cells[4], cells[5]);
        }

        private static String unescaped(String cell) {
            return Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})")
                .matcher(cell)
                .replaceAll((code) -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .translateEscapes();
        }

        static Row of(String article, String href, String place, LinkState state) {
            String canonical = state.href();
            return new Row(article, href, place, Objects.requireNonNull(state.linkClass()).code(),
                    state.status().code(), (canonical != null) ? canonical : "-");
        }

        LinkState state() {
            LinkKind kind = Stream.of(LinkKind.values())
                .filter((known) -> known.code().equals(this.place.equals("body") ? "inline" : this.place))
                .findFirst()
                .orElseThrow();
            return LinkStates.of(Articles.linking(orNull(this.article), kind, orNull(this.href))).get(0);
        }

        private static @Nullable String orNull(String cell) {
            return cell.equals("-") ? null : cell;
        }

    }

}
