package copydesk.allinone.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import copydesk.allinone.ledger.Published;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Brings an outcome together with the version it speaks of. They come from two topics in
 * any order; an item counts as published only when its version has been seen too.
 */
final class EndingPairs {

    private static final int VERSIONS_KEPT = 10_000;

    private final BiConsumer<Outcome, @Nullable Published> receiver;

    private final Map<String, Outcome> waiting = new HashMap<>();

    private final Map<String, Published> versions = new LinkedHashMap<>();

    EndingPairs(BiConsumer<Outcome, @Nullable Published> receiver) {
        this.receiver = receiver;
    }

    void outcome(Outcome outcome) {
        if (outcome.state() != EndState.PUBLISHED) {
            this.receiver.accept(outcome, null);
            return;
        }
        String key = key(outcome.uri(), outcome.version());
        Published version = this.versions.remove(key);
        if (version != null) {
            this.receiver.accept(outcome, version);
        }
        else {
            this.waiting.put(key, outcome);
        }
    }

    void version(Published version) {
        String key = key(version.uri(), version.version());
        Outcome outcome = this.waiting.remove(key);
        if (outcome != null) {
            this.receiver.accept(outcome, version);
        }
        else {
            keep(key, version);
        }
    }

    // versions that come of a command have no outcome that asks for them
    private void keep(String key, Published version) {
        this.versions.put(key, version);
        if (this.versions.size() > VERSIONS_KEPT) {
            this.versions.remove(this.versions.keySet().iterator().next());
        }
    }

    private static String key(@Nullable String uri, @Nullable Integer version) {
        return uri + "#" + version;
    }

}
