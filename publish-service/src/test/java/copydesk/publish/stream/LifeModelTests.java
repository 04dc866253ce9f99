package copydesk.publish.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Particulars;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
import copydesk.publish.clean.ArticleDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Throws revisions, re-runs, kills, takedowns, holds, releases, embargoes and
 * reinstatements at the whole topology in random order, several articles at a time, lets
 * time go on and restarts it, and compares every line of the ledger, every version and
 * the latest documents with a model that knows nothing but the rules.
 */
class LifeModelTests {

    private static final Logger LOG = LoggerFactory.getLogger(LifeModelTests.class);

    private static final int LOOP_ROUNDS = Integer.getInteger("copydesk.life.rounds", 10_000);

    private static final int DRIVER_ROUNDS = 50;

    private static final int AT_ONCE = 50;

    private static final int STEPS = 6;

    private final long seed = Long.getLong("copydesk.life.seed", new Random().nextLong());

    private final Random random = new Random(this.seed);

    private final List<String> expected = new ArrayList<>();

    private final List<LifeModel> articles = new ArrayList<>();

    private final Map<String, Integer> versions = new HashMap<>();

    private final Map<String, NewsItem> latest = new HashMap<>();

    private Publishing publish = new PublishLoop(PublishDriver.FETCHED_AT);

    private Instant now = PublishDriver.FETCHED_AT;

    private int items;

    @AfterEach
    void close() {
        this.publish.close();
    }

    @Test
    void livesAsTheRulesSayInAnyOrder() {
        live(LOOP_ROUNDS);
    }

    @Test
    void livesSoInsideKafkaStreamsAsWell() {
        this.publish = new PublishDriver();
        live(DRIVER_ROUNDS);
    }

    private void live(int rounds) {
        LOG.info("{} articles live their lives by seed {}", rounds, this.seed);
        for (int round = 0; round < rounds; round += AT_ONCE) {
            for (int i = 0; i < AT_ONCE; i++) {
                this.articles.add(new LifeModel(Identity.articleUri(this.seed + "-" + round + "-" + i), this.expected));
            }
            List<LifeModel> alive = this.articles.subList(round, round + AT_ONCE);
            for (int step = 0; step < AT_ONCE * STEPS; step++) {
                step(alive, round + ", step " + step);
            }
            compareWhatIsOut(alive, round);
            restart();
        }
    }

    private void step(List<LifeModel> articles, String place) {
        this.expected.clear();
        LifeModel article = articles.get(this.random.nextInt(articles.size()));
        int kind = this.random.nextInt(100);
        if (kind < 2) {
            advance();
            assertThat(ends()).as("seed %d, round %s", this.seed, place)
                .containsExactlyInAnyOrderElementsOf(this.expected);
            return;
        }
        if (kind < 62) {
            offer(article);
        }
        else {
            command(article, kind);
        }
        assertThat(ends()).as("seed %d, round %s", this.seed, place).containsExactlyElementsOf(this.expected);
    }

    private void offer(LifeModel article) {
        LifeModel.Draft draft = new LifeModel.Draft("i" + (this.items++), 1 + this.random.nextInt(4),
                1 + this.random.nextInt(2), this.random.nextInt(3), embargo(), this.random.nextInt(8) == 0, false);
        article.article(draft, this.now);
        this.publish.take(draft.item(), written(article.uri(), draft));
    }

    private static EnrichedArticle written(String uri, LifeModel.Draft draft) {
        ArticleDraft article = new ArticleDraft().uri(uri)
            .revision(draft.revision())
            .generation(draft.generation())
            .embargoedUntil(draft.embargo())
            .paragraph("wording " + draft.wording());
        return (draft.doubtful() ? article.founded("body", 0.2) : article).build();
    }

    private @Nullable Instant embargo() {
        return switch (this.random.nextInt(10)) {
            case 0 -> Particulars.UNTIL_RELEASED;
            case 1, 2, 3 -> this.now.plusSeconds(this.random.nextInt(600) - 60L);
            default -> null;
        };
    }

    private void command(LifeModel article, int kind) {
        String item = "c" + (this.items++);
        // now and then one comes twice
        String id = "k" + this.random.nextInt(this.random.nextInt(10) == 0 ? 3 : 1_000_000);
        Instant until = this.random.nextBoolean() ? this.now.plusSeconds(this.random.nextInt(300) - 20L) : null;
        if (kind < 74) {
            article.hold(item, id, until, this.now);
            give(item, article, id, CommandKind.HOLD, until);
        }
        else if (kind < 86) {
            article.release(item, id, this.now);
            give(item, article, id, CommandKind.RELEASE, null);
        }
        else if (kind < 91) {
            article.withdraw(item, id, false);
            give(item, article, id, CommandKind.KILL, null);
        }
        else if (kind < 93) {
            article.withdraw(item, id, true);
            give(item, article, id, CommandKind.TAKEDOWN, null);
        }
        else {
            article.reinstate(item, id, this.now);
            give(item, article, id, CommandKind.REINSTATE, null);
        }
    }

    private void give(String item, LifeModel article, String id, CommandKind kind, @Nullable Instant until) {
        this.publish.take(item,
                new Command(id, kind, article.uri(), null, "Desk", "Why", until, null, null, null, null));
    }

    private void advance() {
        Duration time = Duration.ofSeconds(1 + this.random.nextInt(200));
        this.now = this.now.plus(time);
        this.articles.forEach((article) -> article.tick(this.now));
        this.publish.advance(time);
    }

    private void restart() {
        if (this.random.nextInt(5) == 0) {
            this.publish = this.publish.restarted(this.now);
        }
    }

    private void compareWhatIsOut(List<LifeModel> articles, int round) {
        this.publish.values(Topic.CLEAN)
            .forEach((value) -> this.versions.merge(Json.read(value, NewsItem.class).uri(), 1, Integer::sum));
        this.publish.values(Topic.LATEST).forEach((value) -> {
            NewsItem item = Json.read(value, NewsItem.class);
            this.latest.put(item.uri(), item);
        });
        this.publish.values(Topic.ANNOTATIONS);
        articles.stream().flatMap((article) -> article.all().stream()).forEach((article) -> {
            assertThat(this.versions.getOrDefault(article.uri(), 0)).as("seed %d, round %d", this.seed, round)
                .isEqualTo(article.version());
            assertThat(said(this.latest.get(article.uri()))).as("seed %d, round %d", this.seed, round)
                .isEqualTo(article.latest());
        });
    }

    private static String said(@Nullable NewsItem item) {
        if (item == null) {
            return "nothing";
        }
        return (item.bodies() == null) ? "canceled" : item.bodies().get(0).value();
    }

    private List<String> ends() {
        return this.publish.outcomes().stream().map(LifeModelTests::end).toList();
    }

    private static String end(Outcome outcome) {
        Reason reason = outcome.reason();
        String number = (outcome.version() != null) ? " " + outcome.version() : "";
        return outcome.item() + " " + outcome.state().code() + ((reason != null) ? " " + reason.code() : number);
    }

}
