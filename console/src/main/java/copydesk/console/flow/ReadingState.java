package copydesk.console.flow;

import com.fasterxml.jackson.annotation.JsonValue;

/** How the console's reader stands to Kafka. */
public enum ReadingState {

    /** It has not asked yet. */
    STARTING("starting"),

    /** Kafka answers, the topics are not created yet. */
    WAITING("waiting"),

    /** It reads. */
    READING("reading"),

    /** Kafka does not answer. */
    LOST("lost");

    private final String code;

    ReadingState(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
