package copydesk.enrich.identity;

import java.util.List;

import copydesk.knowledge.KnownEntity;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a named thing.
 *
 * @param entity who or what it is; null if the knowledge base has nobody who fits, or two
 * who fit alike
 * @param confidence how sure the decision is, 0 to 1, two decimals; 0 without an entity
 * @param considered the candidates that came closest, best first
 * @param fullName index of the thing of the article whose short form this is, which is
 * then the same; -1 if it is nobody's
 */
public record Identity(@Nullable KnownEntity entity, double confidence, List<Considered> considered, int fullName) {

    public Identity {
        considered = List.copyOf(considered);
    }

    Identity asShortFormOf(int index) {
        return new Identity(this.entity, this.confidence, this.considered, index);
    }

}
