package copydesk.benchmarks.process;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import copydesk.contract.Json;

/**
 * The side of a process that is measured: answers each line that comes in with a line of
 * JSON, until its input ends. So it ends with the one that asks, however that one ends.
 */
public final class Answers {

    private final Map<String, Function<String, Object>> answers = new HashMap<>();

    /** Answers to nothing but the question for its CPU use. */
    public Answers() {
        this.answers.put(Child.CPU, (argument) -> CpuUse.now());
    }

    /** Answers to this word as well; the function gets what stands behind the word. */
    public Answers to(String word, Function<String, Object> answer) {
        this.answers.put(word, answer);
        return this;
    }

    /** Says what it has to say unasked, then answers until nobody asks any more. */
    public void serve(String greeting) throws IOException {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            say(greeting, out);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(answer(line), out);
            }
        }
    }

    private Object answer(String line) {
        String[] words = line.split(" ", 2);
        Function<String, Object> answer = this.answers.get(words[0]);
        if (answer == null) {
            throw new IllegalArgumentException("Nobody answers to " + words[0]);
        }
        return answer.apply((words.length > 1) ? words[1] : "");
    }

    private static void say(Object answer, OutputStream out) throws IOException {
        out.write(Child.MARK.getBytes(StandardCharsets.UTF_8));
        out.write(Json.write(answer));
        out.write('\n');
        out.flush();
    }

}
