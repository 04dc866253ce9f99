package copydesk.benchmarks.enrichment.gold;

import java.util.Optional;

/**
 * Who says what is quoted.
 *
 * @param entity id of the entity; empty if the speaker has no name
 * @param description how the article calls a speaker without a name; empty if it does not
 */
public record GoldSpeaker(Optional<String> entity, String description) {

    /** Somebody the article does not tell. */
    public static final GoldSpeaker UNKNOWN = new GoldSpeaker(Optional.empty(), "");

    static GoldSpeaker named(String entity) {
        return new GoldSpeaker(Optional.of(entity), "");
    }

    static GoldSpeaker described(String words) {
        return new GoldSpeaker(Optional.empty(), words);
    }

}
