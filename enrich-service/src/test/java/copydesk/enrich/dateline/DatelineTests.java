package copydesk.enrich.dateline;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import copydesk.enrich.text.Articles;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of a dateline, whether or not its place is known. */
class DatelineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            NEW YORK — Rain.                                | NEW YORK                     | -
            ST. JOHN'S, Newfoundland (CP) — Rain.           | ST. JOHN'S, Newfoundland     | CP
            RIO DE JANEIRO (AFP) — Rain.                    | RIO DE JANEIRO               | AFP
            Rio de Janeiro (AFP) — Rain.                    | Rio de Janeiro               | AFP
            KYIV, Ukraine, Sept. 3 (AP) -- Rain.            | KYIV, Ukraine                | AP
            LONDON, 3 May (PA) — Rain.                      | LONDON                       | PA
            PARIS, MAY 3 — Rain.                            | PARIS                        | -
            PARIS, March 3, 2024 (AP) — Rain.               | PARIS                        | AP
            McALLEN, Texas — Rain.                          | McALLEN, Texas               | -
            LOS ANGELES (Agence France Presse) — Rain.      | LOS ANGELES                  | Agence France Presse
            PARIS (One Two Three Four Five) — Rain.         | PARIS                        | One Two Three Four Five
            PARIS (AP)— Rain.                               | PARIS                        | AP
            PARIS ― Rain.                                   | PARIS                        | -
            STRATFORD-UPON-AVON, England — Rain.            | STRATFORD-UPON-AVON, England | -
            AA BB CC DD EE FF GG HH II — Rain.              | AA BB CC DD EE FF GG HH II   | -
            WASHINGTON/BEIJING (Reuters) - Rain.            | WASHINGTON/BEIJING           | Reuters
            WASHINGTON/BEIJING, May 3 (Reuters) - Rain.     | WASHINGTON/BEIJING           | Reuters
            КИЇВ (Укрінформ) — Дощ.                         | КИЇВ                         | Укрінформ
            МОСКВА — Дождь.                                 | МОСКВА                       | -
            """)
    void areAPlaceAndAnAgency(String text, String place, @Nullable String agency) {
        TextBlock block = block(text);
        Dateline line = Dateline.read(block);

        assertThat(line).isNotNull();
        assertThat(words(block, line)).isEqualTo(place);
        assertThat(line.agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = { "PARIS (One Two Three Four Five Six) — Rain.", "PARIS () — Rain.", "PARIS (AP — Rain.",
            "PARIS (AP)—Rain.", "PARIS—Rain.", "Paris — Rain.", "PARIS.", "paris (AP) — rain.", "A — B.",
            "AA BB CC DD EE FF GG HH II JJ — Rain.", "\ud83d\ude00 (AP) — Rain.", "\u200fPARIS — Rain.",
            "\u0627\u0644\u0642\u062f\u0633 (AFP) — Rain.", "\ud800 — Rain.", " ", "— — —", "((((", "12 — Rain.",
            "PARIS (AP) —", "PARIS (AP) Rain." })
    void areNotInOtherText(String text) {
        assertThat(Dateline.read(block(text))).isNull();
    }

    @Test
    void comeBackFromTheirParts() {
        List<String> cities = List.of("Ghent", "New Ross", "Winston-Salem", "Port-au-Prince", "Łódź", "Saint-Denis");
        List<String> agencies = List.of("AP", "Reuters", "dpa", "AFP", "Adria Press", "EFE");
        List<String> dashes = List.of(" — ", " – ", " - ", " -- ");
        Random random = new Random(1851);
        for (int i = 0; i < 300; i++) {
            String place = any(random, cities).toUpperCase(Locale.ROOT) + any(random, List.of("", ", Belgium"));
            String agency = any(random, agencies);
            String date = any(random, List.of("", ", March 3", ", 3 May 2024", ", Dec. 12"));

            TextBlock block = block(place + date + " (" + agency + ")" + any(random, dashes) + "A weir broke.");
            Dateline line = Dateline.read(block);

            assertThat(line).as(block.text()).isNotNull();
            assertThat(words(block, line)).isEqualTo(place);
            assertThat(line.agency()).isEqualTo(agency);
        }
    }

    @Test
    void areWithinTheTextThatIsRead() {
        List<String> pieces = List.of("GHENT", "(", ")", "AP", "—", "-", ",", " ", " ", "May", "3", "\ud83d", "de",
                ".");
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(14), 0, pieces.size()).forEach((piece) -> text.append(pieces.get(piece)));

            TextBlock block = block(text.toString());
            Dateline line = Dateline.read(block);

            if (line != null) {
                assertThat(line.from()).isZero();
                assertThat(line.to()).isBetween(1, block.tokens().size() - 2);
            }
        }
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static TextBlock block(String text) {
        return Articles.text(Articles.of(text)).blocks().get(0);
    }

    private static String words(TextBlock block, Dateline line) {
        Token last = block.tokens().get(line.to() - 1);
        int from = block.tokens().get(line.from()).utf16Start();
        return block.text().substring(from, last.utf16Start() + last.text().length());
    }

}
