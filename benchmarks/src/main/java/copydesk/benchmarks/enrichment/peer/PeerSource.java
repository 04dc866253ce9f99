package copydesk.benchmarks.enrichment.peer;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Where taggers come from that are no part of this build; a service of the JDK's kind.
 */
public interface PeerSource {

    /**
     * Its taggers, loaded.
     * @param words whether texts come as words with spaces between them, which are then
     * the tokens; otherwise they are running text
     */
    List<Peer> peers(boolean words);

    /** Those of all sources on the class path. */
    static List<Peer> all(boolean words) {
        return ServiceLoader.load(PeerSource.class)
            .stream()
            .flatMap((source) -> source.get().peers(words).stream())
            .toList();
    }

}
