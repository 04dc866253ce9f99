package copydesk.benchmarks.extraction.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Test data of fundus: {@code CC/Publisher.json} with an article for each version of its
 * parser, {@code CC/Publisher_DATE.html.gz} and {@code CC/meta.info} with the URLs. The
 * pages of a publisher by date are the articles of its parser by version.
 */
final class FundusFolder {

    private static final Pattern PAGE = Pattern.compile("(.*)_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final SortedMap<String, byte[]> files;

    private FundusFolder(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static GoldSet read(Path folder) throws IOException {
        return new GoldSet(GoldKind.FUNDUS, new FundusFolder(PackedFiles.all(folder)).pages(), Map.of());
    }

    private List<GoldPage> pages() {
        List<GoldPage> pages = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
            if (file.getKey().endsWith(".json")) {
                String publisher = file.getKey().replaceFirst("\\.json$", "");
                pages.addAll(pages(publisher, GoldJson.parse(file.getValue())));
            }
        }
        return pages;
    }

    private List<GoldPage> pages(String publisher, JsonNode versions) {
        List<String> names = names(publisher);
        List<JsonNode> articles = versions.properties()
            .stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(FundusFolder::sortable)))
            .map(Map.Entry::getValue)
            .toList();
        if (names.size() != articles.size()) {
            throw new IllegalArgumentException("%s has %d pages for %d articles; which belong together is not known"
                .formatted(publisher, names.size(), articles.size()));
        }
        List<GoldPage> pages = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            pages.add(page(names.get(i), articles.get(i)));
        }
        return pages;
    }

    private List<String> names(String publisher) {
        return this.files.keySet().stream().filter((name) -> {
            Matcher page = PAGE.matcher(name);
            return page.matches() && page.group(1).equals(publisher);
        }).toList();
    }

    /** {@code V1_10} comes after {@code V1_2}. */
    private static String sortable(String version) {
        return NUMBER.matcher(version).replaceAll((number) -> "%09d".formatted(Integer.parseInt(number.group())));
    }

    private GoldPage page(String name, JsonNode article) {
        return new GoldPage(name.replaceFirst("\\.html\\.gz$", ""), url(name), file(name), "", FundusFields.of(article),
                Snippets.NONE);
    }

    private String url(String name) {
        int slash = name.lastIndexOf('/');
        JsonNode facts = GoldJson.parse(file(name.substring(0, slash + 1) + "meta.info"));
        return GoldJson.textOrEmpty(facts.path(name.substring(slash + 1)), "url");
    }

    private byte[] file(String name) {
        byte[] file = this.files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("The set lacks " + name);
        }
        return file;
    }

}
