package copydesk.extraction.jsonld;

import java.util.List;
import java.util.Map;

import copydesk.extraction.jsonld.Breadcrumbs.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The way to an article, and the section on it. */
class BreadcrumbsTests {

    @Test
    void readsStepsWhereverTheirNameAndAddressStand() {
        Breadcrumbs way = of(Map.of("name", "Home", "item", "https://a.example/"),
                Map.of("item", Map.of("name", "Bay &amp; Town", "@id", " https://a.example/bay ")),
                Map.of("name", "Boats", "item", Map.of("name", "Ships", "url", "https://a.example/boats")),
                Map.of("name", "Ferry", "url", "https://a.example/ferry"), Map.of("name", "Strike"));

        assertThat(way.steps()).containsExactly(new Step("Home", "https://a.example/"),
                new Step("Bay & Town", "https://a.example/bay"), new Step("Boats", "https://a.example/boats"),
                new Step("Ferry", "https://a.example/ferry"), new Step("Strike", ""));
    }

    @Test
    void passesOverStepsWithoutAName() {
        assertThat(of(Map.of("position", 1), "Bay", List.of(), Map.of("name", " "), Map.of("name", 7)).steps())
            .isEmpty();
        assertThat(Breadcrumbs.of(Map.of("itemListElement", "Bay")).steps()).isEmpty();
        assertThat(Breadcrumbs.of(Map.of()).section("Ferry")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Home > Bay > Ferry strike ends           | Bay
            STARTSEITE > Nachrichten > Hafen > Fähre | Hafen
            Bay > Boats > Ferry strike ends          | Bay
            Post=/ > Bay=/bay                        | Bay
            Post=https://a.example > Bay             | Bay
            Home > FERRY STRIKE ENDS                 | -
            Home > The strike of the ferries ends    | -
            Home > Arts and Books                    | Arts and Books
            Home > Food and Drink Today > Soup       | Food and Drink Today
            Home                                     | -
            """)
    void isInTheFirstSectionBelowTheHomePage(String steps, String section) {
        Object[] entries = List.of(steps.split(" > "))
            .stream()
            .map((step) -> Map.of("name", step.replaceFirst("=.*", ""), "item", step.replaceFirst("^[^=]*=?", "")))
            .toArray();

        assertThat(of(entries).section("Ferry strike ends").orElse(null)).isEqualTo(section);
    }

    private static Breadcrumbs of(Object... steps) {
        return Breadcrumbs.of(Map.of("@type", "BreadcrumbList", "itemListElement", List.of(steps)));
    }

}
