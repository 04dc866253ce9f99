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
        Addressed onward = uri.equals(own) ? own(asked, article, uri, known != null)
                : other(asked, addressed, article, uri);
        return List.of(Emission.onward(identity, onward, envelope.next(IdentifyStep.HOP, envelope.type(), identity)));
    }

    private Addressed own(String asked, Article article, String uri, boolean known) {
        this.beginnings.note(asked, article);
        return known ? Addressed.knownAs(uri, article, true, false) : Addressed.article(article);
    }

    // many a site leads from what it has no longer to something else
    private Addressed other(String asked, Addressed addressed, Article article, String uri) {
        boolean asBefore = this.beginnings.isThatOf(asked, article);
        String identity = String.valueOf(addressed.sameAs());
        boolean led = Boolean.TRUE.equals(addressed.led()) && !this.beginnings.isFollowed(asked, identity)
                && !this.beginnings.mayBeThatOf(asked, article);
        if (!led) {
            this.beginnings.follow(asked, identity, article);
        }
        return Addressed.knownAs(uri, article, asBefore, led);
    }

}
