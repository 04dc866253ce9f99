package copydesk.benchmarks.extraction.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * The article-extraction-benchmark: {@code ground-truth.json}, pages in {@code html},
 * what other systems gave in {@code output}.
 */
final class ArticleBenchmarkFolder {

    private ArticleBenchmarkFolder() {
    }

    static GoldSet read(Path folder) throws IOException {
        JsonNode truth = GoldJson.parse(Files.readAllBytes(folder.resolve("ground-truth.json")));
        SortedMap<String, byte[]> html = PackedFiles.named(folder, "html");
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : truth.properties()) {
            byte[] page = html.get("html/" + entry.getKey() + ".html.gz");
            if (page == null) {
                throw new IllegalArgumentException("The page of " + entry.getKey() + " is not among the HTML files");
            }
            pages.add(new GoldPage(entry.getKey(), GoldJson.textOrEmpty(entry.getValue(), "url"), page,
                    body(entry.getValue()), FieldValues.none(), Snippets.NONE));
        }
        return new GoldSet(GoldKind.ARTICLE_BENCHMARK, pages, published(folder, pages));
    }

    private static Map<String, Map<String, String>> published(Path folder, List<GoldPage> pages) throws IOException {
        Map<String, Map<String, String>> systems = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Path outputs = folder.resolve("output");
        if (Files.isDirectory(outputs)) {
            try (Stream<Path> files = Files.list(outputs)) {
                for (Path file : files.filter((name) -> name.toString().endsWith(".json")).toList()) {
                    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                    systems.put(name, texts(name, GoldJson.parse(Files.readAllBytes(file)), pages));
                }
            }
        }
        return systems;
    }

    private static Map<String, String> texts(String system, JsonNode file, List<GoldPage> pages) {
        // newer files name the version of the system beside what it gave
        JsonNode output = file.has("output") ? file.path("output") : file;
        Map<String, String> texts = new LinkedHashMap<>();
        for (GoldPage page : pages) {
            if (!output.has(page.id())) {
                throw new IllegalArgumentException("The output of " + system + " lacks the page " + page.id());
            }
            texts.put(page.id(), body(output.path(page.id())));
        }
        return texts;
    }

    private static String body(JsonNode item) {
        return GoldJson.textOrEmpty(item, "articleBody");
    }

}
