package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

    private static final String FERRY = document("1", "Ferry Back", "The ferry is back.\\nIt left at noon.",
            "{\"name\":\"Ada Brandt\",\"rel\":\"about\",\"literal\":\"x\"}");

    @Test
    void findsNothingWhereNothingChanged() {
        Comparison comparison = Comparison.of(shelf("ferry", FERRY), shelf("ferry", FERRY), List.of("ferry"));

        assertThat(comparison).isEqualTo(new Comparison(1, 1, List.of(), List.of(), List.of()));
        assertThat(ComparisonLines.of(comparison)).containsExactly(
                "compared     1 articles, 1 the same byte for byte, 0 would change", "bodies       0 would change",
                "headlines    0 would change", "tags         0 gained, 0 lost",
                "Nothing was changed in what is published.");
    }

    @Test
    void countsVersionsAlikeThatSayTheSame() {
        String later = FERRY.replace("\"version\":\"1\"", "\"version\":\"4\"");

        Comparison comparison = Comparison.of(shelf("ferry", FERRY), shelf("ferry", later), List.of("ferry"));

        assertThat(comparison).isEqualTo(new Comparison(1, 0, List.of(), List.of(), List.of()));
    }

    @Test
    void tellsWhatWouldChange() {
        String then = document("1", "Ferry Is Back", "The ferry is back.\\nIt left at one.",
                "{\"name\":\"Ada Brandt\",\"rel\":\"about\",\"literal\":\"x\"},{\"name\":\"Jonas Weiß\",\"rel\":\"about\",\"literal\":\"x\"}");

        Comparison comparison = Comparison.of(shelf("ferry", FERRY), shelf("ferry", then), List.of("ferry"));

        assertThat(comparison.differences()).containsExactly(
                new Difference("urn:uuid:ferry", "Ferry Back", "Ferry Is Back", List.of("It left at noon."),
                        List.of("It left at one."), List.of(), List.of("person Jonas Weiß"), List.of()));
        assertThat(ComparisonLines.of(comparison)).contains("tags         1 gained, 0 lost",
                "  Ferry Back: headline becomes “Ferry Is Back”, body -1 +1 paragraphs, +person Jonas Weiß"
                        + "  urn:uuid:ferry");
    }

    @Test
    void namesArticlesOfOneSideOnly() {
        Comparison comparison = Comparison.of(shelf("ferry", FERRY), shelf("quay", FERRY), List.of("ferry", "quay"));

        assertThat(comparison.onlyNow()).containsExactly("ferry");
        assertThat(comparison.onlyThen()).containsExactly("quay");
        assertThat(ComparisonLines.of(comparison)).contains("would not be published again: ferry",
                "would be published first: quay");
    }

    @Test
    void missesNoArticleThatWasKilled() {
        String killed = "{\"uri\":\"urn:uuid:ferry\",\"pubStatus\":\"canceled\"}";

        assertThat(Comparison.of(shelf("ferry", killed), Map.of(), List.of("ferry")).onlyNow()).isEmpty();
    }

    @Test
    void showsTwentyArticlesAndSaysWhereTheOthersAre() {
        List<Difference> many = IntStream.range(0, 23)
            .mapToObj((i) -> new Difference("urn:uuid:" + i, "Ferry " + i, null, List.of(), List.of(),
                    List.of("place A", "place B", "place C", "place D", "place E", "place F", "place G"), List.of(),
                    List.of("by")))
            .toList();

        List<String> lines = ComparisonLines.of(new Comparison(23, 0, many, List.of(), List.of()));

        assertThat(lines).hasSize(26)
            .contains("  and 3 more; --report FILE has them all",
                    "  Ferry 0: -place A, -place B, -place C, -place D, -place E, -place F, -1 more tags, by  urn:uuid:0");
    }

    private static Map<String, byte[]> shelf(String uri, String json) {
        return Map.of(uri, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String document(String version, String headline, String body, String people) {
        return """
                {"uri":"urn:uuid:ferry","version":"%s","pubStatus":"usable",
                 "headlines":[{"role":"main","contentType":"text/plain","value":"%s"}],
                 "bodies":[{"role":"main","contentType":"text/plain","charCount":1,"wordCount":1,"value":"%s"}],
                 "people":[%s]}""".formatted(version, headline, body, people);
    }

}
