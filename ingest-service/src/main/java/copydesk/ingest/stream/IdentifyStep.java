package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.EndState;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Second hop, at the partition of an address: gives articles and commands the uri the
 * address is known by. The first uri seen wins, so an article keeps its identity when
 * redirects and AMP pages are learned later.
 */
final class IdentifyStep implements Handler {

    static final String HOP = "identify";

    private final KeyValueStore<String, byte[]> uris;

    IdentifyStep(KeyValueStore<String, byte[]> uris) {
        this.uris = uris;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        String address = address(incoming);
        Addressed addressed = Json.read(incoming.value(), Addressed.class);
        String sameAs = addressed.sameAs();
        Article article = addressed.article();
        if (sameAs != null && article == null) {
            learn(address, Identity.articleUri(sameAs));
            return List.of();
        }
        Command command = addressed.command();
        if (Boolean.TRUE.equals(addressed.known()) && this.uris.get(address) == null) {
            // nothing of it was ever published
            return List.of(Ending.of(EndState.UNCHANGED).named(address).emission(HOP, envelope));
        }
        String elsewhere = addressed.uri();
        String uri = learn(address, (elsewhere != null) ? elsewhere : Identity.articleUri(address));
        if (article != null) {
            return List.of(Emission.onward(uri, article.identified(uri, 0), envelope.next(HOP, envelope.type(), uri)));
        }
        if (command != null) {
            return List.of(Emission.to(Topic.COMMAND, uri, command.about(uri),
                    envelope.next(HOP, EventType.COMMAND_GIVEN, uri)));
        }
        Addressed.Withdrawal withdrawal = addressed.withdrawal();
        if (withdrawal != null) {
            // who delivered the article is known where its history is
            return List.of(Emission.onward(uri, withdrawal, envelope.next(HOP, EventType.COMMAND_GIVEN, uri)));
        }
        throw new InvalidRecord("neither an article nor a command nor an alias");
    }

    private String learn(String address, String uri) {
        byte[] known = this.uris.putIfAbsent(address, uri.getBytes(StandardCharsets.UTF_8));
        return (known != null) ? new String(known, StandardCharsets.UTF_8) : uri;
    }

    static String address(Incoming incoming) {
        byte[] key = incoming.key();
        if (key == null) {
            throw new InvalidRecord("an addressed record needs a key");
        }
        return new String(key, StandardCharsets.UTF_8);
    }

}
