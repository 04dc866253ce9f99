package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.NewsItem;
import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Two known articles that turn out to be one, over several partitions at once. */
@ExtendWith(SharedChain.class)
class JoinedArticlesTests {

    private static final int PAIRS = 12;

    private static final Instant FETCHED = Instant.parse("2026-04-09T09:00:00Z");

    @Test
    void leaveConsumersOneOfTheTwoInWhateverOrderTheyMeet(Chain chain) {
        List<String> known = new ArrayList<>();
        IntStream.range(0, PAIRS).forEach((pair) -> {
            known.add(offer(chain, one(pair), one(pair), 0));
            known.add(offer(chain, other(pair), other(pair), 0));
        });
        assertThat(chain.ends().ofAll(known)).extracting(Outcome::state).containsOnly(EndState.PUBLISHED);

        // both at once for every second pair: each partition sees another one first
        List<String> moved = new ArrayList<>();
        IntStream.range(0, PAIRS).forEach((pair) -> {
            moved.add(offer(chain, one(pair), other(pair), 60));
            if (pair % 2 == 0) {
                moved.add(offer(chain, other(pair), one(pair), 60));
            }
        });
        chain.ends().ofAll(moved);

        Await.until("one of each pair is withdrawn", Duration.ofSeconds(60),
                () -> latest(chain).values().stream().filter(JoinedArticlesTests::isCanceled).count() == PAIRS);
        Map<String, NewsItem> latest = latest(chain);
        assertThat(latest).hasSize(2 * PAIRS);
        IntStream.range(0, PAIRS).forEach((pair) -> {
            List<String> uris = Stream.of(one(pair), other(pair)).map(Identity::articleUri).sorted().toList();
            assertThat(latest.get(uris.get(0)).pubStatus()).isEqualTo("usable");
            assertThat(latest.get(uris.get(1)).pubStatus()).isEqualTo("canceled");
            assertThat(latest.get(uris.get(1)).edNote()).contains(uris.get(0));
        });
    }

    private static boolean isCanceled(NewsItem item) {
        return "canceled".equals(item.pubStatus());
    }

    private static Map<String, NewsItem> latest(Chain chain) {
        List<String> uris = IntStream.range(0, PAIRS)
            .boxed()
            .flatMap((pair) -> Stream.of(one(pair), other(pair)))
            .map(Identity::articleUri)
            .toList();
        Map<String, NewsItem> latest = new LinkedHashMap<>();
        chain.records(Topic.LATEST)
            .stream()
            .map((record) -> Json.read(record.value(), NewsItem.class))
            .filter((item) -> uris.contains(item.uri()))
            .forEach((item) -> latest.put(item.uri(), item));
        return latest;
    }

    private static String offer(Chain chain, String asked, String lay, int after) {
        byte[] page = page(lay).getBytes(StandardCharsets.UTF_8);
        Answer.Document document = new Answer.Document(page, 200, "text/html", lay, null, null, List.of());
        return chain.wayIn().fetched(Offer.of("courier", asked, document, FETCHED.plusSeconds(after)));
    }

    private static String one(int pair) {
        return "https://harbour.example/ferry-" + pair;
    }

    private static String other(int pair) {
        return "https://harbour.example/2026/ferry-returns-" + pair;
    }

    private static String page(String canonical) {
        return """
                <html lang="en"><head><link rel="canonical" href="%1$s"><title>Ferry returns after a year</title></head>
                <body><article><h1>Ferry returns after a year</h1>
                <p>It had been away for a year and a day, and four hundred people came to the quay to see it land.</p>
                <p>The ferry is back at %1$s, said the harbour master on Monday morning, while her crew made fast.</p>
                <p>"We have waited for this since the storm," said Anna Berg, who runs the bakery behind the church.</p>
                </article></body></html>""".formatted(canonical);
    }

}
