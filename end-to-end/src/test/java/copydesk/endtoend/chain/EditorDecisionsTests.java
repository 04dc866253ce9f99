package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.Entity;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What editors decide stays decided, whatever comes through the chain. */
@ExtendWith(SharedChain.class)
class EditorDecisionsTests {

    private static final Instant FETCHED = Instant.parse("2026-04-09T09:00:00Z");

    private static final String HORVAT = """
            "command": "remove-tag", "tag": {"kind": "person", "name": "Ana Horvat"}""";

    @Test
    void keepsATagAwayThroughThreeRevisionsThatNameItAgain(Chain chain) {
        Outcome first = chain.run("quay-tag.txt", QuayArticle.at("quay-tag"), FETCHED);
        assertThat(people(chain, first)).contains("Ana Horvat");

        Outcome removed = chain.run("quay-tag.json", command("quay-tag", HORVAT), FETCHED.plusSeconds(1));
        assertThat(removed.state()).isEqualTo(EndState.APPLIED);
        assertThat(removed.version()).isEqualTo(2);
        assertThat(people(chain, removed)).doesNotContain("Ana Horvat");

        for (int revision = 1; revision <= 3; revision++) {
            Outcome next = chain.run("quay-tag.txt", revised("quay-tag", revision), FETCHED.plusSeconds(60 * revision));

            ArticleAnnotations annotations = annotations(chain, next);
            assertThat(next.version()).isEqualTo(2 + revision);
            assertThat(people(chain, next)).doesNotContain("Ana Horvat");
            assertThat(annotations.entities()).extracting(Entity::name).doesNotContain("Ana Horvat");
            assertThat(annotations.mentions()).noneMatch((mention) -> mention.selector().exact().contains("Horvat"));
            assertThat(annotations.decisions()).extracting(EditorDecision::who, EditorDecision::what)
                .containsExactly(tuple("duty editor", "person Ana Horvat"));
        }
    }

    @Test
    void keepsAHeadlineForAnArticleThatIsYetToCome(Chain chain) {
        Outcome given = chain.run("quay-headline.json",
                command("quay-headline", "\"command\": \"fix-headline\", \"headline\": \"Rijeka quay opens\""),
                FETCHED);
        Outcome first = chain.run("quay-headline.txt", QuayArticle.at("quay-headline"), FETCHED.plusSeconds(1));

        assertThat(given.state()).isEqualTo(EndState.APPLIED);
        assertThat(given.detail()).isEqualTo("It is kept for the article, of which nothing is out yet.");
        assertThat(first.version()).isEqualTo(1);
        assertThat(item(chain, first).title()).isEqualTo("Rijeka quay opens");
        assertThat(item(chain, first).firstCreated()).isEqualTo("2026-04-09T09:00:01Z");
    }

    @Test
    void refusesAnUnsafeTarget(Chain chain) {
        chain.run("quay-link.txt", QuayArticle.at("quay-link"), FETCHED);
        Outcome refused = chain.run("quay-link.json",
                command("quay-link",
                        "\"command\": \"set-link\", \"link\": {\"text\": \"cost\", \"href\": \"javascript:alert(1)\"}"),
                FETCHED.plusSeconds(1));

        assertThat(refused.state()).isEqualTo(EndState.REFUSED);
        assertThat(refused.reason()).isEqualTo(Reason.INVALID_COMMAND);
        assertThat(refused.detail()).startsWith("The target is no address of the web that may be published");
    }

    private static byte[] command(String slug, String parts) {
        return ("{\"url\": \"" + QuayArticle.url(slug) + "\", \"who\": \"duty editor\", \"why\": \"Checked.\", " + parts
                + "}")
            .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] revised(String slug, int revision) {
        return new String(QuayArticle.at(slug), StandardCharsets.UTF_8)
            .replace("12 million", (20 + revision) + " million")
            .getBytes(StandardCharsets.UTF_8);
    }

    private static NewsItem item(Chain chain, Outcome outcome) {
        return Json.read(chain.value(Topic.LATEST, outcome.item()), NewsItem.class);
    }

    private static List<String> people(Chain chain, Outcome outcome) {
        List<Concept> people = item(chain, outcome).people();
        return (people != null) ? people.stream().map(Concept::name).toList() : List.of();
    }

    private static ArticleAnnotations annotations(Chain chain, Outcome outcome) {
        return Json.read(chain.value(Topic.ANNOTATIONS, outcome.item()), ArticleAnnotations.class);
    }

}
