package copydesk.allinone.command;

import java.nio.file.Path;

import copydesk.allinone.broker.DataFolder;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends the log of a run to its data folder. Must be opened before anything logs. */
final class LogFile {

    private LogFile() {
    }

    static void openIn(Path dataFolder) {
        System.setProperty("copydesk.log", new DataFolder(dataFolder.toAbsolutePath()).log().toString());
        System.setProperty("logback.configurationFile", "copydesk-run-logback.xml");
        // the web servers of the services log by java.util.logging, to the screen if
        // nobody stops them
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

}
