package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.PublishedLink;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles find each other through the whole chain, the later one the earlier. */
@ExtendWith(SharedChain.class)
class RelatedArticlesTests {

    private static final Instant FETCHED = Instant.parse("2026-05-11T07:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String TARGET = "https://tidetable.example/2026/05/lock-keepers";

    private static final String TITLE = "Lock Keepers of the Old Canal Count Their Last Barges";

    private static final String EXPORT = """
            %s

            May 10, 2026

            %s

            Related article: [%s](#)

            The canal was dug by hand in eleven summers, and the water in it has not been still for a day since then.

            Original url:

            <%s>
            """;

    @Test
    void healsALostLinkOnceItsTargetIsPublishedAndBreaksItAtAKill(Chain chain) {
        String url = "https://tidetable.example/2026/05/canal-museum";
        publish(chain, "canal-museum.txt", export("Canal Museum Opens Its Doors at the Third Lock",
                "The museum at the third lock opened on Sunday, and the first visitors came by barge, said its director.",
                TITLE, url), FETCHED);

        Outcome target = publish(chain, "lock-keepers.txt",
                export(TITLE,
                        "Four men still work the locks of the old canal, and in a good week they count eleven barges.",
                        "Canal Ice Breaks Early", TARGET),
                FETCHED.plusSeconds(60));

        ConsumerRecord<byte[], byte[]> healed = version(chain, url, 2);
        assertThat(header(healed, Headers.CHANGE_KIND)).isEqualTo("links");
        assertThat(header(healed, Headers.CAUSATION)).isEqualTo(target.item());
        assertThat(Json.read(healed.value(), NewsItem.class).associations()).singleElement()
            .satisfies((related) -> assertThat(related.altIds()).singleElement()
                .satisfies((id) -> assertThat(id.value()).isEqualTo(TARGET)));
        assertThat(link(chain, url, 2)).isEqualTo(new PublishedLink("l1", LinkKind.RELATED, LinkStatus.HEALED, TITLE,
                TARGET, null, Identity.articleUri(url) + "#related-1", LinkClass.RELATED, null,
                Identity.articleUri(TARGET), 0.98));

        Outcome kill = chain.run("kill-lock-keepers.json", ("""
                {"command": "kill", "url": "%s", "who": "duty editor", "why": "The barges were not counted."}"""
            .formatted(TARGET)).getBytes(StandardCharsets.UTF_8), FETCHED.plusSeconds(120));

        assertThat(kill.state()).isEqualTo(EndState.APPLIED);
        assertThat(header(version(chain, url, 3), Headers.CHANGE_KIND)).isEqualTo("links");
        assertThat(link(chain, url, 3)).extracting(PublishedLink::status, PublishedLink::href)
            .containsExactly(LinkStatus.LOST, null);
    }

    @Test
    void relatesAgencyCopyOfTwoOutlets(Chain chain) {
        String first = "https://tidetable.example/2026/05/night-train";
        String second = "https://valleynews.example/night-train-returns";
        publish(chain, "night-train.txt",
                export("Night Train Returns", NightTrain.TEXT, "Sleeper Berths Sold Out", first), FETCHED);
        publish(chain, "night-train-returns.txt", export("After Nine Years, a Sleeper Leaves for the Coast",
                NightTrain.TEXT + " Our reporter was on board.", "A Timetable for Owls", second), FETCHED);

        for (String url : List.of(first, second)) {
            String other = url.equals(first) ? second : first;
            Await.until("the duplicate of " + url + " is published", PATIENCE,
                    () -> annotations(chain, url).stream()
                        .anyMatch((found) -> found.nearDuplicates()
                            .stream()
                            .anyMatch((duplicate) -> duplicate.uri().equals(Identity.articleUri(other)))));
        }
    }

    private static Outcome publish(Chain chain, String file, byte[] content, Instant at) {
        Outcome outcome = chain.run(file, content, at);
        assertThat(outcome.state()).as(file).isEqualTo(EndState.PUBLISHED);
        return outcome;
    }

    private static byte[] export(String headline, String text, String related, String url) {
        return EXPORT.formatted(headline, text, related, url).getBytes(StandardCharsets.UTF_8);
    }

    private static ConsumerRecord<byte[], byte[]> version(Chain chain, String url, int version) {
        String number = Integer.toString(version);
        Await.until("version " + version + " of " + url + " is there", PATIENCE, () -> versions(chain, url).stream()
            .anyMatch((record) -> header(record, Headers.ARTICLE_VERSION).equals(number)));
        return versions(chain, url).stream()
            .filter((record) -> header(record, Headers.ARTICLE_VERSION).equals(number))
            .findFirst()
            .orElseThrow();
    }

    private static List<ConsumerRecord<byte[], byte[]>> versions(Chain chain, String url) {
        return of(chain, Topic.CLEAN, url);
    }

    private static PublishedLink link(Chain chain, String url, int version) {
        return annotations(chain, url).stream()
            .filter((found) -> found.version() == version)
            .findFirst()
            .orElseThrow()
            .links()
            .get(0);
    }

    private static List<ArticleAnnotations> annotations(Chain chain, String url) {
        return of(chain, Topic.ANNOTATIONS, url).stream()
            .map((record) -> Json.read(record.value(), ArticleAnnotations.class))
            .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> of(Chain chain, Topic topic, String url) {
        String uri = Identity.articleUri(url);
        return chain.records(topic)
            .stream()
            .filter((record) -> uri.equals(new String(record.key(), StandardCharsets.UTF_8)))
            .toList();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return String.valueOf(EnvelopeHeaders.text(record.headers(), name));
    }

    /** What an agency sent to both. */
    private static final class NightTrain {

        private static final String TEXT = "The night train left the capital at ten on Friday with every berth taken,"
                + " the railway said, nine years after the last one had been sent to the breakers. Its sleeping cars were"
                + " bought second hand from three countries and smell of new paint, and the dining car serves soup until"
                + " one in the morning. The minister of transport waved from the platform but did not board, since she had"
                + " a vote in parliament the next day. Passengers who had waited for the service to return said they would"
                + " rather lose an hour in a siding than a day in an airport, and a couple from the coast had named their"
                + " dog after the locomotive.";

    }

}
