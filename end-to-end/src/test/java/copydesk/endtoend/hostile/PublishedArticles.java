package copydesk.endtoend.hostile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.Digest;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;

/**
 * What the three services make of documents, without Kafka: the versions published, and
 * how many ended otherwise.
 */
final class PublishedArticles {

    static final Instant FETCHED = Instant.parse("2026-03-03T06:00:00Z");

    private static final String URI = "urn:uuid:00000000-0000-5000-8000-000000000000";

    private final Intake intake = new Intake(IntakeSettings.defaults());

    private final Enrichment enrichment = Enrichment.standard(EnrichSettings.standard().withTagger(TaggerTier.RULES));

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    private final Map<String, Integer> ends = new TreeMap<>();

    /** The versions that come of a document, none if it holds no article. */
    List<Decision.Publish> of(Document document) {
        FetchFacts facts = new FetchFacts("hostile", "hostile:" + document.file(), document.file(), null,
                document.contentType(), null, Digest.text(document.content()));
        List<Decision.Publish> published = new ArrayList<>();
        follow(this.intake.read(document.content(), facts, FETCHED), published);
        return published;
    }

    private void follow(Reading reading, List<Decision.Publish> published) {
        if (reading instanceof Reading.Container container) {
            container.entries().forEach((entry) -> follow(entry, published));
        }
        else if (reading instanceof Reading.One one) {
            Article article = one.article().article().identified(URI, 1);
            take(decide(new EnrichedArticle(article, this.enrichment.annotate(article))), published);
        }
        else if (reading instanceof Reading.Refused refused) {
            count("refused " + refused.reason().code());
        }
    }

    /** What the desk decides about an article that it sees for the first time. */
    Decision decide(EnrichedArticle article) {
        return this.desk.consider(null, article, FETCHED);
    }

    private void take(Decision decision, List<Decision.Publish> published) {
        if (decision instanceof Decision.Publish publish) {
            published.add(publish);
            count("published");
        }
        else if (decision instanceof Decision.Refused refused) {
            count("refused " + refused.reason().code());
        }
        else if (decision instanceof Decision.Quarantined quarantined) {
            count("quarantined: " + quarantined.detail());
        }
        else {
            count(decision.getClass().getSimpleName());
        }
    }

    private void count(String end) {
        this.ends.merge(end, 1, Integer::sum);
    }

    /** How many ended how. */
    Map<String, Integer> ends() {
        return this.ends;
    }

}
