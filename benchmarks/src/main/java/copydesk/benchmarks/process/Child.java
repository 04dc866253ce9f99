package copydesk.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Json;

/**
 * A process of the same Java and class path, as seen by the one that measures it. It
 * answers one question at a time.
 */
public final class Child implements AutoCloseable {

    static final String CPU = "cpu";

    /** What an answer begins with; other lines are the JVM's own. */
    static final String MARK = "answer ";

    private static final int PATIENCE_SECONDS = 30;

    private final String name;

    private final Process process;

    private final BufferedReader answers;

    private final Writer questions;

    private Child(String name, Process process) {
        this.name = name;
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Starts one; its log and what it complains of go to files in the folder.
     * @param main its class
     * @param folder where its files lie
     * @param jvmOptions options of its JVM
     * @param arguments what it is told on the command line
     */
    public static Child start(Class<?> main, Path folder, List<String> jvmOptions, String... arguments) {
        String name = main.getSimpleName();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(logging(folder.resolve(name + ".log")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new Child(name,
                    new ProcessBuilder(command).redirectError(folder.resolve(name + ".err").toFile()).start());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> logging(Path file) {
        String configuration = "copydesk-run-logback.xml";
        return List.of("-Dcopydesk.log=" + file, "-Dlogback.configurationFile=" + configuration,
                "-Dlogging.config=classpath:" + configuration);
    }

    /** What it says when it is ready. */
    public String greeting() {
        return answer(String.class);
    }

    /** What it has used of the CPU up to now. */
    public CpuUse cpu() {
        return ask(CPU, CpuUse.class);
    }

    /** Its number on this machine. */
    public long pid() {
        return this.process.pid();
    }

    /** Asks it something and waits for the answer. */
    public <T> T ask(String question, Class<T> type) {
        try {
            this.questions.write(question + "\n");
            this.questions.flush();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(this.name + " has ended", ex);
        }
        return answer(type);
    }

    private <T> T answer(Class<T> type) {
        try {
            String line = this.answers.readLine();
            while (line != null && !line.startsWith(MARK)) {
                line = this.answers.readLine();
            }
            if (line == null) {
                throw new IllegalStateException(this.name + " has ended; its .err and .log files say why");
            }
            return Json.read(line.substring(MARK.length()).getBytes(StandardCharsets.UTF_8), type);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        this.process.destroyForcibly();
    }

    /** Lets it end in good order. */
    @Override
    public void close() {
        try {
            this.questions.close();
            if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                this.process.destroyForcibly();
            }
        }
        catch (IOException ex) {
            this.process.destroyForcibly();
        }
        catch (InterruptedException ex) {
            this.process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

}
