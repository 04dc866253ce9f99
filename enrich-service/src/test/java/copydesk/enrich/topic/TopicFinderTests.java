package copydesk.enrich.topic;

import java.io.IOException;
import java.util.List;

import copydesk.contract.annotation.Subject;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TopicFinderTests {

    private static final TopicFinder FINDER = new TopicFinder(TopicModel.standard());

    @Test
    void givesTheMainTopicFirstAndItsNarrowerOneBehindIt() throws IOException {
        TopicFinder finder = new TopicFinder(TopicModelTests.read(TopicModelTests.SMALL));

        List<Subject> subjects = finder.find(text("Goal goal goal goal",
                "Goal goal goal. A goal, a goal in the storm. " + "A goal, a goal! " + "A goal, a goal! ".repeat(9)),
                "en-GB");

        assertThat(subjects).containsExactly(
                new Subject("http://cv.iptc.org/newscodes/mediatopic/15000000", "sport", 1, null, 0.9),
                new Subject("http://cv.iptc.org/newscodes/mediatopic/20000822", "competition discipline", 2,
                        "http://cv.iptc.org/newscodes/mediatopic/15000000", 0.9));
    }

    @Test
    void littleEvidenceGivesNoTopic() throws IOException {
        TopicFinder finder = new TopicFinder(TopicModelTests.read(TopicModelTests.SMALL));

        assertThat(finder.find(text("News", "It was a match of wits in the harbour."), "en")).isEmpty();
        assertThat(finder.find(text("", ""), "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "de", "und", "", "enm", "sv-SE" })
    void otherLanguagesGetNoneRatherThanWrongOnes(String language) {
        assertThat(FINDER.find(text("Election", "The election, the voters and the ballots. The minister."), language))
            .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    01000000 | Violinist returns    | The violinist played a concerto with the orchestra; critics praised the album and the singer.
                    02000000 | Two men charged      | Police arrested two suspects after the burglary. A court heard that the robbers stole jewellery.
                    03000000 | Ferry capsizes       | Rescuers searched for survivors after the ferry capsized; firefighters pulled many from the wreckage.
                    04000000 | Profits fall         | The retailer said quarterly earnings and revenue fell; its shares dropped and analysts cut forecasts.
                    05000000 | New school opens     | Pupils and teachers moved into the classrooms; the headteacher said the curriculum would grow.
                    06000000 | Reef recovers        | Conservationists said coral and other species returned as pollution fell and the habitat recovered.
                    07000000 | Measles spreads      | Doctors said the virus infected patients in two hospitals; the vaccine is safe, health officials said.
                    08000000 | Cat comes home       | The cat and its owner were reunited; the pet had a microchip, said the animal shelter.
                    09000000 | Drivers walk out     | Union members began a strike over wages; picket lines stood where workers and their employer met.
                    10000000 | Soup for winter      | The chef shares a recipe: bake the bread, chop the garlic, then add wine and butter to the dish.
                    11000000 | Coalition wins       | Voters gave the party a majority in the election; the prime minister thanked parliament.
                    12000000 | Bishop ordained      | The archbishop led the prayer in the cathedral; priests and nuns of the diocese came to worship.
                    13000000 | Telescope sees dust  | Astronomers used the telescope to study a galaxy; the researchers published in the journal.
                    14000000 | Asylum seekers wait  | Refugees and migrants asked for asylum; a charity helps homeless families and their children.
                    15000000 | Late goal wins cup   | The striker scored in the second half; the coach praised the goalkeeper and the team after the match.
                    16000000 | Shells hit village   | Artillery and missile strikes hit the front line; soldiers said the troops held despite drone attacks.
                    17000000 | Snow on the way      | Forecasters expect heavy snow, frost and strong winds; temperatures fall below freezing overnight.
                    """)
    void knowsEveryTopicAtTheTop(String code, String headline, String body) {
        assertThat(FINDER.find(text(headline, body), "en").get(0).uri()).endsWith(code);
    }

    @Test
    void sameTextGivesTheSame() {
        ArticleText text = text("Strike at the port",
                "Workers and their union began a strike. The company lost money.");

        assertThat(FINDER.find(text, "en")).isEqualTo(new TopicFinder(TopicModel.standard()).find(text, "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", "goal ", "\uD800", "\u202E", "ies ", "\u0301" })
    void hostileTextIsReadToTheLimitOnly(String piece) {
        assertThat(FINDER.find(text("", piece.repeat(500_000)), "en")).hasSizeLessThan(3);
    }

    private static ArticleText text(String headline, String body) {
        return Articles.text(Articles.withHeadline(headline, body));
    }

}
