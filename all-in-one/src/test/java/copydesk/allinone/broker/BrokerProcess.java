package copydesk.allinone.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A broker in a JVM of its own, for tests that kill it. */
final class BrokerProcess {

    private BrokerProcess() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        LocalBroker broker = LocalBroker.start(Path.of(arguments[0]), 0);
        System.out.println("at " + broker.bootstrapAddress());
        Thread.currentThread().join();
    }

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), BrokerProcess.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    }

    static String address(Process process) throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("at ")) {
                return line.substring(3);
            }
        }
        throw new IOException("the broker's process ended before it was up");
    }

}
