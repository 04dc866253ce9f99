package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.article.Article;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Beside the second hop, at the partition of the address that a page was asked for at:
 * finds out whether the article is known there, before it goes where it calls itself
 * otherwise. So an article that moves, or whose address is changed, stays the same.
 */
final class TraceStep implements Handler {

    /** Marks what comes here first. */
    static final String HEADER = "copydesk-asked";

    private final KeyValueStore<String, byte[]> uris;

    private final Beginnings beginnings;

    TraceStep(KeyValueStore<String, byte[]> uris, Beginnings beginnings) {
        this.uris = uris;
        this.beginnings = beginnings;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        String asked = IdentifyStep.address(incoming);
        Addressed addressed = Json.read(incoming.value(), Addressed.class);
        Article article = addressed.article();
        String identity = addressed.sameAs();
        if (article == null || identity == null) {
            throw new InvalidRecord("an article with what it calls itself is missing");
        }
        String own = Identity.articleUri(identity);
        byte[] known = this.uris.putIfAbsent(asked, own.getBytes(StandardCharsets.UTF_8));
        String uri = (known != null) ? new String(known, StandardCharsets.UTF_8) : own;
        if (uri.equals(own)) {
            this.beginnings.note(asked, article);
        }
        Addressed onward = (known != null) ? Addressed.knownAs(uri, article, this.beginnings.isThatOf(asked, article))
                : Addressed.article(article);
        return List.of(Emission.onward(identity, onward, envelope.next(IdentifyStep.HOP, envelope.type(), identity)));
    }

}
