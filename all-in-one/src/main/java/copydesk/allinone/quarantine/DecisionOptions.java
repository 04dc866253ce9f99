package copydesk.allinone.quarantine;

import java.util.Optional;

import picocli.CommandLine.Option;

/** Who decides, and how far, as typed. */
final class DecisionOptions {

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides.")
    private Optional<String> who = Optional.empty();

    @Option(names = "--why", paramLabel = "REASON", description = "Why; it is kept beside the decision.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--dry-run", description = "Only says what would be done.")
    private boolean dryRun;

    @Option(names = "--all", description = "All open records, where nothing else says which.")
    private boolean all;

    String who() {
        return required(this.who, "--who");
    }

    String why() {
        return required(this.why, "--why");
    }

    private static String required(Optional<String> text, String option) {
        return text.filter((given) -> !given.isBlank())
            .orElseThrow(() -> new IllegalArgumentException(
                    "A decision is written down with " + option + "; only --dry-run goes without"));
    }

    boolean dryRun() {
        return this.dryRun;
    }

    // one word too few must not move a whole quarantine
    void requireChoice(Filter filter) {
        if (filter.isOpen() && !this.all) {
            throw new IllegalArgumentException(
                    "Say which records: their places, --reason, --source, --since, --until, --article, --topic, or --all");
        }
    }

}
