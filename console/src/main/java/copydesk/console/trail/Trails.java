package copydesk.console.trail;

import java.util.Optional;

/** Finds where an article has been. */
@FunctionalInterface
public interface Trails {

    /**
     * The trail of an article; empty if nothing of it is on the topics.
     * @param asked its uri, or any URL, guid or file name it is known by
     */
    Optional<Trail> find(String asked);

}
