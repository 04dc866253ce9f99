package copydesk.benchmarks.extraction.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import tools.jackson.databind.JsonNode;

/** WCXB: a file for each page in {@code ground-truth} and in {@code html}. */
final class WcxbFolder {

    private WcxbFolder() {
    }

    static GoldSet read(Path folder) throws IOException {
        SortedMap<String, byte[]> html = PackedFiles.named(folder, "html");
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, byte[]> truth : PackedFiles.named(folder, "ground-truth").entrySet()) {
            String id = truth.getKey().replaceFirst("^.*/", "").replaceFirst("\\.json$", "");
            byte[] page = html.get("html/" + id + ".html.gz");
            if (page == null) {
                throw new IllegalArgumentException("The page of " + id + " is not among the HTML files");
            }
            pages.add(page(id, GoldJson.parse(truth.getValue()), page));
        }
        return new GoldSet(GoldKind.WCXB, pages, Map.of());
    }

    private static GoldPage page(String id, JsonNode file, byte[] html) {
        JsonNode truth = file.path("ground_truth");
        FieldValues fields = FieldValues.none()
            .with(Field.HEADLINE, GoldJson.text(truth, "title"))
            .with(Field.AUTHORS, GoldJson.text(truth, "author"))
            .with(Field.DATE, GoldJson.text(truth, "publish_date"));
        return new GoldPage(id, GoldJson.textOrEmpty(file, "url"), html, GoldJson.textOrEmpty(truth, "main_content"),
                fields, new Snippets(GoldJson.texts(truth, "with"), GoldJson.texts(truth, "without")));
    }

}
