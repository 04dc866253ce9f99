package copydesk.benchmarks.change;

import java.time.Instant;

import copydesk.contract.Digest;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;
import copydesk.publish.version.DeskSettings;
import org.jspecify.annotations.Nullable;

/**
 * Documents on their way through extraction, enrichment on the fast tier and the desk,
 * without Kafka. Every document is a revision of its own of one article, even where
 * ingest would see that nothing changed, so that the desk is asked. Thread-safe.
 */
public final class PublishedChain {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

    private static final String URI = "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f";

    private final Intake intake = new Intake(IntakeSettings.defaults());

    private final Enrichment enrichment = Enrichment.standard(EnrichSettings.standard().withTagger(TaggerTier.FAST));

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()), new DeskSettings(0));

    /** The state after a first document. */
    public ArticleState first(byte[] document, boolean page) {
        Decision decision = consider(null, document, page, 1);
        if (decision instanceof Decision.Publish publish) {
            return publish.next();
        }
        throw new IllegalStateException("The first document ends as " + decision);
    }

    /** What another document changes. */
    public Change change(ArticleState state, byte[] document, boolean page) {
        Decision decision = consider(state, document, page, 2);
        if (decision instanceof Decision.Publish publish) {
            Change change = publish.annotations().change();
            return (change != null) ? change : Change.of(publish.change());
        }
        if (decision instanceof Decision.Unchanged) {
            return Change.of(ChangeKind.NONE);
        }
        throw new IllegalStateException("The second document ends as " + decision);
    }

    private Decision consider(@Nullable ArticleState state, byte[] document, boolean page, int revision) {
        FetchFacts facts = new FetchFacts("example", "example", "example", null, page ? "text/html" : "text/plain", 200,
                Digest.text(document));
        if (this.intake.read(document, facts, AT) instanceof Reading.One one) {
            Article article = one.article().article().identified(URI, revision);
            return this.desk.consider(state, new EnrichedArticle(article, this.enrichment.annotate(article)),
                    AT.plusSeconds(revision));
        }
        throw new IllegalStateException("The document is no article");
    }

}
