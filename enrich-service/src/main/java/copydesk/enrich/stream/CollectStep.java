package copydesk.enrich.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.news.NewsItem;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.enrich.relate.Posting;
import copydesk.enrich.relate.Postings;
import copydesk.enrich.relate.Story;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The hop by uri: what an article wants, as enriched, and what it offers, as published,
 * goes on under the keys where others look for it.
 */
final class CollectStep implements Handler {

    static final String HOP = "collect";

    private final JsonStore<Story> stories;

    CollectStep(KeyValueStore<String, byte[]> store, Duration keep) {
        this.stories = new JsonStore<>(store, Story.class, keep,
                (story, oldest) -> Optional.of(story).filter((kept) -> !kept.at().isBefore(oldest)));
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        boolean published = incoming.topic().equals(Topic.LATEST.topicName());
        return published ? published(Json.read(incoming.value(), NewsItem.class), envelope)
                : enriched(Json.read(incoming.value(), EnrichedArticle.class), envelope);
    }

    private List<Emission> enriched(EnrichedArticle article, Envelope envelope) {
        Story before = story(article.article().uri(), envelope);
        return moved(before, before.enriched(article, envelope.time()), envelope);
    }

    private List<Emission> published(NewsItem item, Envelope envelope) {
        Story before = story(item.uri(), envelope);
        return moved(before, before.published(item, envelope.time()), envelope);
    }

    private Story story(String uri, Envelope envelope) {
        return this.stories.get(uri).orElseGet(() -> Story.unseen(uri, envelope.time()));
    }

    private List<Emission> moved(Story before, Story after, Envelope envelope) {
        List<Emission> emissions = new ArrayList<>();
        for (Posting posting : Postings.between(before, after)) {
            emissions.add(Emission.onward(posting.key(), posting,
                    envelope.next(HOP, EventType.ARTICLE_RELATED, posting.uri())));
        }
        if (!after.equals(before)) {
            this.stories.put(after.uri(), after);
        }
        this.stories.forget(envelope.time());
        return emissions;
    }

}
