package copydesk.publish.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Decided;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * What tests about the life of an article have in common: a driver and short words for
 * what comes in and out.
 */
abstract class LifeStage {

    static final Instant NOW = PublishDriver.FETCHED_AT;

    static final Instant SIX = NOW.plus(Duration.ofHours(6));

    PublishDriver publish = new PublishDriver();

    @AfterEach
    void close() {
        this.publish.close();
    }

    List<NewsItem> items(Topic topic) {
        return this.publish.records(topic).stream().map((record) -> Json.read(record.value(), NewsItem.class)).toList();
    }

    List<String> ends() {
        return this.publish.outcomes().stream().map(LifeStage::end).toList();
    }

    private static String end(Outcome outcome) {
        Reason reason = outcome.reason();
        return outcome.item() + " " + outcome.state().code() + ((reason != null) ? " " + reason.code() : "");
    }

    static ArticleDraft draft(int revision) {
        return new ArticleDraft().revision(revision).paragraph("Wording " + revision);
    }

    static Command command(String id, CommandKind kind) {
        return new Command(id, kind, ArticleDraft.URI, null, "Desk", "Why");
    }

    static Command headline(String id, @Nullable String headline) {
        return Decided.named(id, Decided.headline(headline));
    }

    static Command hold(Instant until) {
        return new Command("h", CommandKind.HOLD, ArticleDraft.URI, null, "Desk", "Why", until, null, null, null, null);
    }

}
