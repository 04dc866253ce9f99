package copydesk.allinone.command;

/** What the command says to the shell. */
final class ExitCode {

    /** All is well. */
    static final int GOOD = 0;

    /** The balance does not close, or something failed. */
    static final int FAILED = 1;

    /** What was typed cannot be understood. */
    static final int USAGE = 2;

    /** The process was asked to end. */
    static final int ENDED = 130;

    private ExitCode() {
    }

}
