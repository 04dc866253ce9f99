package copydesk.benchmarks.memory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import copydesk.contract.Json;

/**
 * How an image starts its service, read from its Dockerfile, so that what is measured
 * cannot differ from what runs.
 *
 * @param environment what its last stage sets
 * @param arguments its entry point
 */
record ImageCommand(Map<String, String> environment, List<String> arguments) {

    private static final Pattern STAGE = Pattern.compile("(?m)^FROM ");

    private static final Pattern ENTRY = Pattern.compile("(?m)^ENTRYPOINT (\\[[^]]*])");

    private static final Pattern VARIABLE = Pattern.compile("(?m)^ENV (\\w+)=(\\S+)$");

    private static final String JAR = "app.jar";

    ImageCommand {
        environment = Map.copyOf(environment);
        arguments = List.copyOf(arguments);
    }

    static ImageCommand of(String dockerfile) {
        String[] stages = STAGE.split(dockerfile.replaceAll("\\\\\n\\s*", ""));
        String last = stages[stages.length - 1];
        Matcher entry = ENTRY.matcher(last);
        if (!entry.find()) {
            throw new IllegalArgumentException("The Dockerfile has no ENTRYPOINT [...] in its last stage");
        }
        Map<String, String> environment = new TreeMap<>();
        VARIABLE.matcher(last).results().forEach((variable) -> environment.put(variable.group(1), variable.group(2)));
        return new ImageCommand(environment, List.of(Json.read(bytes(entry.group(1)), String[].class)));
    }

    /**
     * The same outside a container.
     * @param java the program
     * @param jar the service
     * @param options what the JVM would find out in the container
     */
    List<String> outside(String java, String jar, List<String> options) {
        Stream<String> service = this.arguments.stream()
            .skip(1)
            .map((argument) -> argument.equals(JAR) ? jar : argument);
        return Stream.of(Stream.of(java), options.stream(), service).flatMap((part) -> part).toList();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

}
