package copydesk.benchmarks.topic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The media topics of the IPTC with their English names, as it publishes them. */
final class MediaTopics {

    private static final String ENGLISH = "en-GB";

    /**
     * Every kind of sport has a name of its own; elsewhere single words mean too much.
     */
    private static final String SPORTS = "20000822";

    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    static MediaTopics read(Path file) throws IOException {
        MediaTopics topics = new MediaTopics();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            for (JsonNode concept : JsonMapper.builder().build().readTree(in).path("conceptSet")) {
                topics.add(concept);
            }
        }
        return topics;
    }

    private void add(JsonNode concept) {
        String name = concept.path("prefLabel").path(ENGLISH).asString("");
        if (!concept.has("retired") && !name.isEmpty()) {
            JsonNode broader = concept.path("broader").path(0);
            this.concepts.put(code(concept.path("uri").asString("")),
                    new Concept(name, broader.isMissingNode() ? null : code(broader.asString(""))));
        }
    }

    private static String code(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    private Concept concept(String code) {
        return Objects.requireNonNull(this.concepts.get(code), () -> "The IPTC has no topic " + code);
    }

    String name(String code) {
        return concept(code).name();
    }

    @Nullable String broader(String code) {
        return concept(code).broader();
    }

    /** The code of the topic at the top above. */
    String top(String code) {
        String broader = broader(code);
        return (broader != null) ? top(broader) : code;
    }

    int level(String code) {
        String broader = broader(code);
        return (broader != null) ? level(broader) + 1 : 1;
    }

    /** Adds names to the lists of the nearest topics that have one. */
    void nameIn(WordLists lists) {
        for (Map.Entry<String, Concept> concept : this.concepts.entrySet()) {
            String listed = concept.getKey();
            boolean tells = concept.getValue().name().contains(" ") || isSport(concept.getKey());
            while (listed != null && !lists.strengths().containsKey(listed)) {
                listed = broader(listed);
            }
            if (listed != null && tells && !concept.getValue().name().contains(",")) {
                lists.name(listed, concept.getValue().name().replaceFirst(" \\(.*", ""));
            }
        }
    }

    private boolean isSport(String code) {
        String broader = broader(code);
        return broader != null && (broader.equals(SPORTS) || isSport(broader));
    }

    /**
     * A topic.
     *
     * @param name its English name
     * @param broader code of the one it belongs to; null at the top
     */
    private record Concept(String name, @Nullable String broader) {

    }

}
