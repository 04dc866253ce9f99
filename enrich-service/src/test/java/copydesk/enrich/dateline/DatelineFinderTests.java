package copydesk.enrich.dateline;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Article;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Places and agencies before the first sentence. */
class DatelineFinderTests {

    private static final List<Entity> PLACES = List.of(place("place:ghent", "Ghent"), place("place:belgium", "Belgium"),
            place("place:new-ross", "New Ross"), place("place:st-ives", "St. Ives"),
            place("place:winston-salem", "Winston-Salem"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            GHENT — A weir broke.                          | GHENT           | place:ghent         | -
            GHENT – A weir broke.                          | GHENT           | place:ghent         | -
            GHENT -- A weir broke.                         | GHENT           | place:ghent         | -
            GHENT - A weir broke.                          | GHENT           | place:ghent         | -
            GHENT, Belgium — A weir broke.                 | GHENT, Belgium  | place:ghent         | -
            GHENT, Belgium (AP) — A weir broke.            | GHENT, Belgium  | place:ghent         | AP
            GHENT (Reuters) - A weir broke.                | GHENT           | place:ghent         | Reuters
            GHENT, March 3 (Reuters) - A weir broke.       | GHENT           | place:ghent         | Reuters
            GHENT, Belgium, 3 May 2024 (AFP) — A weir.     | GHENT, Belgium  | place:ghent         | AFP
            Ghent (dpa) - A weir broke.                    | Ghent           | place:ghent         | dpa
            Ghent (Adria Press) — A weir broke.            | Ghent           | place:ghent         | Adria Press
            NEW ROSS — A weir broke.                       | NEW ROSS        | place:new-ross      | -
            ST. IVES — A weir broke.                       | ST. IVES        | place:st-ives       | -
            WINSTON-SALEM — A weir broke.                  | WINSTON-SALEM   | place:winston-salem | -
            GHENT/NEW ROSS (Reuters) - A weir broke.       | GHENT/NEW ROSS  | place:ghent         | Reuters
            NEW ROSS / GHENT — A weir broke.               | NEW ROSS / GHENT | place:new-ross     | -
            OUDEKERK/GHENT (AP) — A weir broke.            | OUDEKERK/GHENT  | -                   | AP
            OUDEKERK (AP) — A weir broke.                  | OUDEKERK        | -                   | AP
            """)
    void tellWhereItWasWritten(String text, String words, @Nullable String place, @Nullable String agency) {
        assertThat(find(text)).isEqualTo(new Located(0, 0, words.length(), words, place, agency));
    }

    @ParameterizedTest
    @ValueSource(strings = { "UPDATE — A weir broke.", "A weir broke in GHENT — again.", "Ghent — a weir broke.",
            "GHENT is wet.", "GHENT (a town) is wet — again.", "NATO said no — again.", "GHENT—A weir broke.",
            "GHENT —", "", "—", "GHENT (", "(AP) — A weir broke." })
    void areNotEverythingBeforeADash(String text) {
        assertThat(find(text)).isNull();
    }

    @Test
    void areLookedForInTheFirstParagraphOnly() {
        assertThat(DatelineFinder.find(Articles.text(Articles.of("Rain.", "GHENT — A weir broke.")), PLACES, List.of()))
            .isNull();
    }

    @Test
    void believesTheNameThatIsTagged() {
        Article article = Articles.of("GENT (AP) — A weir broke.");
        Mention mention = new Mention("place:ghent", 0, 0, 4, "GENT", "gazetteer", 0.9);

        assertThat(DatelineFinder.find(Articles.text(article), PLACES, List.of(mention)))
            .isEqualTo(new Located(0, 0, 4, "GENT", "place:ghent", "AP"));
    }

    @Test
    void readsLongCapitalsQuickly() {
        assertThat(find("A".repeat(1_000_000) + " — no")).isNull();
        assertThat(find("AB ".repeat(300_000) + "— no")).isNull();
    }

    private static @Nullable Located find(String text) {
        return DatelineFinder.find(Articles.text(Articles.of(text)), PLACES, List.of());
    }

    private static Entity place(String id, String name) {
        return new Entity(id, EntityKind.PLACE, name, null, Relation.MENTIONS, 0.9);
    }

}
