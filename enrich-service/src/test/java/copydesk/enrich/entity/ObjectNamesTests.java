package copydesk.enrich.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Things that have a name, as texts name them. */
class ObjectNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    A Boeing 737 MAX landed in the river.           | Boeing 737 MAX       | object:boeing-737-max
                    The regulator grounded the 737 MAX again.       | 737 MAX              | object:boeing-737-max
                    Two F-16 jets took off in the morning.          | F-16                 | object:f-16-fighting-falcon
                    Germany sends another Leopard 2 tank.           | Leopard 2 tank       | object:leopard-2
                    They asked for the Patriot missile system.      | Patriot missile system | object:mim-104-patriot
                    The USS Gerald R. Ford left the harbour.        | USS Gerald R. Ford   | object:uss-gerald-r-ford
                    The Ever Given was free after six days.         | Ever Given           | object:mv-ever-given
                    Soup was thrown at the Mona Lisa.               | Mona Lisa            | object:mona-lisa
                    The museum returned two Benin Bronzes.          | Benin Bronzes        | object:benin-bronzes
                    Images of the James Webb Space Telescope show it. | James Webb Space Telescope | object:james-webb-space-telescope
                    Sales of the Apple Watch fell.                  | Apple Watch          | object:apple-watch
                    Trials of the AstraZeneca vaccine went on.      | AstraZeneca vaccine  | object:vaxzevria
                    """)
    void findsAThingByItsNames(String text, String words, String id) {
        Tagged tagged = Tagged.of(text);

        assertThat(tagged.mentionsOf(id)).containsExactly(words);
        assertThat(tagged.mention(words).evidence()).isEqualTo("gazetteer");
    }

    @ParameterizedTest
    @ValueSource(strings = { "The patriot asked for an apple and a watch.", "He bought 16 jets for 737 workers.",
            "A leopard and 2 lions slept.", "The stinger of a wasp is small.", "The tomahawk hung on the wall." })
    void findsNoneInPlainWords(String text) {
        assertThat(Tagged.of(text).objects()).isEmpty();
    }

    @Test
    void leavesMakersAndPeopleWhatTheyAre() {
        Tagged tagged = Tagged.of("Boeing said that the Boeing 747 goes.", "Theodore Roosevelt was president.");

        assertThat(tagged.mentionsOf("object:boeing-747")).containsExactly("Boeing 747");
        assertThat(tagged.organisations()).containsExactly("Boeing");
        assertThat(tagged.objects()).containsExactly("Boeing 747");
    }

}
