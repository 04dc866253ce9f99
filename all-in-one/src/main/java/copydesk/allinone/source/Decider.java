package copydesk.allinone.source;

import picocli.CommandLine.Option;

/** Who decides about a source, and why. */
final class Decider {

    @Option(names = "--who", required = true, paramLabel = "NAME", description = "Who decides.")
    private String who = "";

    @Option(names = "--why", required = true, paramLabel = "REASON", description = "Why, in a few words.")
    private String why = "";

    String who() {
        return this.who;
    }

    String why() {
        return this.why;
    }

}
