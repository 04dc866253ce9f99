package copydesk.allinone.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The only way to the screen: whole lines in UTF-8, results on standard output, trouble
 * on standard error.
 */
public final class Terminal {

    // a headline must not steer the terminal it is shown on
    private static final Pattern CONTROL = Pattern
        .compile("[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+");

    private final PrintStream out;

    private final PrintStream err;

    /** A terminal that writes to these. */
    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * The terminal of this process. UTF-8 whatever the locale says, because headlines
     * come in all languages.
     */
    public static Terminal ofProcess() {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor target) {
        return new PrintStream(new FileOutputStream(target), true, StandardCharsets.UTF_8);
    }

    /** Where help is written. */
    public PrintWriter helpWriter() {
        return new PrintWriter(this.out, true);
    }

    /** Where help is written that nobody asked for. */
    public PrintWriter usageWriter() {
        return new PrintWriter(this.err, true);
    }

    /** Shows a line of a result. */
    public void say(String line) {
        this.out.println(CONTROL.matcher(line).replaceAll(" "));
    }

    /** Shows what went wrong and what to do; may have several lines. */
    public void complain(String message) {
        message.lines().forEach((line) -> this.err.println(CONTROL.matcher(line).replaceAll(" ")));
    }

}
