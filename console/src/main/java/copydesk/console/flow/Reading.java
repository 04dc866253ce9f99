package copydesk.console.flow;

/**
 * Whether the console sees the pipeline, and how far it has read.
 *
 * @param state how the reader stands to Kafka
 * @param sentence the same for people, with what to do about it
 * @param behind records written but not read yet
 */
public record Reading(ReadingState state, String sentence, long behind) {

    /** Nothing read yet. */
    public static final Reading STARTING = new Reading(ReadingState.STARTING, "The console is starting.", 0);

    /** Reading, so many records behind the end of the topics. */
    public static Reading behind(long records) {
        String sentence = (records > 0) ? "Catching up with what was written before." : "Reading as it is written.";
        return new Reading(ReadingState.READING, sentence, records);
    }

    /** Kafka answers, but topics are missing. */
    public static Reading waitingFor(String topic) {
        return new Reading(ReadingState.WAITING, "Kafka answers, but the topic " + topic
                + " is not there yet. The topics are created when Copydesk starts.", 0);
    }

    /** Kafka does not answer. */
    public static Reading lost(String bootstrapServers) {
        return new Reading(ReadingState.LOST, "Kafka does not answer at " + bootstrapServers
                + ". Start Copydesk with ./copydesk run, or set copydesk.console.bootstrap-servers.", 0);
    }

}
