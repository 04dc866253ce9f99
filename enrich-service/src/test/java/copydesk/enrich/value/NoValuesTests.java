package copydesk.enrich.value;

import copydesk.contract.annotation.Mention;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What looks like a date or an amount and is none. */
class NoValuesTests {

    @ParameterizedTest
    @ValueSource(strings = { "Theresa May left the room.", "May resigned over it.", "Critics of May walked out.",
            "They may march in the rain.", "The March on Washington drew crowds.", "They joined a march on the palace.",
            "He reads The Sunday Times in bed.", "Shops open for Black Friday.", "It fell on Good Friday.",
            "Super Tuesday came and went.", "He is in Room 2019 upstairs.", "Flight 1990 landed.",
            "They won 3-1 after a 2-2 draw.", "The score was 11:9.", "Version 3.5.1 is out.", "Version 2024.1 is out.",
            "Call 555-2019 for help.", "Article 5 applies.", "He wore number 23.", "Some 3,000 troops came.",
            "About 2000 people came.", "A crowd of 2000 people came.", "They built it in 2000 homes.",
            "Chapter 7 was filed.", "It opens on a Sunday as a rule.", "It costs dollars.", "He paid a price.",
            "He weighs 200 pounds.", "Boeing 737 and Airbus A320 jets flew.", "USA Today reported.", "It is late.",
            "Psalm 23:4 was read.", "He lost 6-4, 7-5.", "The ratio is 3:2.", "The Fall of Rome was staged.",
            "No. 10 denied it.", "Nine people left.", "The first quarter ended level.", "Spring came late.",
            "He is 41.", "The May Fair opened.", "April Jones spoke.", "Sen. Tom March spoke." })
    void areLeftAlone(String text) {
        assertThat(Values.in("en", text)).isEmpty();
    }

    @Test
    void areWordsOfANameThatIsKnown() {
        String text = "In May the party lost, and by May it won in March.";
        Mention may = new Mention("person:theresa-may", 0, 3, 6, "May", "gazetteer", 0.9);
        Mention again = new Mention("person:theresa-may", 0, 31, 34, "May", "gazetteer", 0.9);

        assertThat(Values.lines(Values.find(Articles.published(Values.DAY, Articles.of(text)), "en", may, again)))
            .isEqualTo("March = 2024-03 month");
    }

}
