package copydesk.allinone;

import copydesk.allinone.command.CommandLineTool;
import copydesk.allinone.command.Home;
import copydesk.allinone.terminal.Terminal;

/**
 * The copydesk command: the whole pipeline in one JVM, and the tools to look after it.
 */
public final class Copydesk {

    private Copydesk() {
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLineTool(Home.ofProcess(), Terminal.ofProcess()).execute(arguments));
    }

}
