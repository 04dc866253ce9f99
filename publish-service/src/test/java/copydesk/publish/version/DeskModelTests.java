package copydesk.publish.version;

import java.time.Instant;
import java.util.Objects;
import java.util.Random;

import copydesk.contract.Json;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import copydesk.contract.change.ChangeKind;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Throws articles and kills at the desk in random order and compares every decision with
 * a model that knows nothing but the rules.
 */
class DeskModelTests {

    private static final int ROUNDS = 150;

    private static final int STEPS = 25;

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    @Test
    void decidesAsTheRulesSayInAnyOrder() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);

        for (int round = 0; round < ROUNDS; round++) {
            Model model = new Model();
            ArticleState state = null;
            for (int step = 0; step < STEPS; step++) {
                Decision decision = (random.nextInt(20) == 0) ? kill(model, state, random, step)
                        : article(model, state, random, step);
                assertThat(describe(decision)).as("seed %d, round %d, step %d", seed, round, step)
                    .isEqualTo(model.expected);
                state = restored(next(decision, state));
            }
        }
    }

    private Decision article(Model model, @Nullable ArticleState state, Random random, int step) {
        int revision = 1 + random.nextInt(6);
        int generation = 1 + random.nextInt(3);
        int wording = random.nextInt(3);
        model.article(revision, generation, wording);
        return this.desk.consider(state,
                new ArticleDraft().revision(revision).generation(generation).paragraph("Wording " + wording).build(),
                Instant.ofEpochSecond(step));
    }

    private Decision kill(Model model, @Nullable ArticleState state, Random random, int step) {
        model.kill();
        Command command = new Command("k" + random.nextInt(2), CommandKind.KILL, ArticleDraft.URI, null, "Desk", "Why");
        return this.desk.kill(state, command, Instant.ofEpochSecond(step));
    }

    private static @Nullable ArticleState next(Decision decision, @Nullable ArticleState state) {
        if (decision instanceof Decision.Publish publish) {
            return publish.next();
        }
        if (decision instanceof Decision.Canceled canceled) {
            return canceled.next();
        }
        return (decision instanceof Decision.Unchanged unchanged) ? unchanged.next() : state;
    }

    private static @Nullable ArticleState restored(@Nullable ArticleState state) {
        return (state == null) ? null : Json.read(Json.write(state), ArticleState.class);
    }

    private static String describe(Decision decision) {
        if (decision instanceof Decision.Publish publish) {
            assertThat(publish.change()).isEqualTo(ChangeKind.SUBSTANTIVE);
            assertThat(publish.item().version()).isEqualTo(Integer.toString(publish.version()));
            return "publish " + publish.version();
        }
        if (decision instanceof Decision.Canceled canceled) {
            assertThat(canceled.item().version()).isEqualTo(Integer.toString(canceled.version()));
            assertThat(canceled.item().bodies()).isNull();
            return "canceled " + canceled.version();
        }
        if (decision instanceof Decision.Unchanged unchanged) {
            return "unchanged " + unchanged.version();
        }
        if (decision instanceof Decision.Superseded superseded) {
            return "superseded " + superseded.version();
        }
        if (decision instanceof Decision.Applied applied) {
            return "applied " + applied.version();
        }
        return (decision instanceof Decision.Refused refused && refused.reason() == Reason.KILLED) ? "refused"
                : decision.toString();
    }

    /** The rules, on three numbers. */
    private static final class Model {

        private int version;

        private int order;

        private @Nullable Integer wording;

        private boolean killed;

        private String expected = "";

        void article(int revision, int generation, int words) {
            int place = revision * 10 + generation;
            if (this.killed) {
                this.expected = "refused";
            }
            else if (place < this.order || (place == this.order && !Objects.equals(words, this.wording))) {
                this.expected = "superseded " + this.version;
            }
            else {
                this.order = place;
                this.expected = Objects.equals(words, this.wording) ? "unchanged " + this.version
                        : "publish " + (++this.version);
                this.wording = words;
            }
        }

        void kill() {
            this.expected = this.killed ? "applied " + this.version : "canceled " + (++this.version);
            this.killed = true;
        }

    }

}
