package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.List;

import copydesk.benchmarks.enrichment.linking.LinkedMention.Sort;
import copydesk.benchmarks.enrichment.linking.LinkingRun.Answer;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkingReportTests {

    private static final String KALMAR = Title.WIKIDATA + "Q1";

    private static final String ADA = Title.WIKIDATA + "Q2";

    private static final String FERRY = Title.WIKIDATA + "Q9";

    private static final String HEAD = "accuracy no kinds prior wrong no id nobody linked";

    private static final KnowledgeBase BASE = KnowledgeBase
        .of(List.of(KnowledgeEntry.of(Kind.PLACE, KALMAR, "Kalmar").popularity(5).build(),
                KnowledgeEntry.of(Kind.PERSON, ADA, "Ada Berg").popularity(5).build()));

    private static final LinkedText OPEN = new LinkedText("news_harbour", "news", List.of(), List.of());

    private static final LinkedText CLOSED = new LinkedText("bio_gull", "bio", List.of(), List.of());

    private static final List<LinkedMention> MENTIONS = List.of(mention("Kalmar", Kind.PLACE, KALMAR),
            mention("Ada Berg", Kind.PERSON, ADA), mention("Kalmar", Kind.PLACE, KALMAR),
            mention("the Ferry", Kind.OTHER, FERRY), mention("Nils", Kind.PERSON, ""));

    @Test
    void countsByKindAndHoldingAndGenre() {
        assertThat(lines(2, run(KALMAR, "", "urn:x", KALMAR, ADA))).containsExactly(HEAD, "person 0.0 0.0 0.0 0 0 1 1",
                "place 50.0 100.0 0.0 0 1 0 2", "other 0.0 0.0 0.0 1 0 0 1", "all 25.0 50.0 0.0 1 1 1 4",
                "in the base 33.3 66.7 0.0 0 1 1 3", "and by a name used 33.3 66.7 0.0 0 1 1 3",
                "half looked at 50.0 50.0 0.0 0 0 1 2", "half not looked at 0.0 50.0 0.0 1 1 0 2", "",
                "bio 0.0 50.0 0.0 1 1 0 2", "news 50.0 50.0 0.0 0 0 1 2", "",
                "1 mentions without an identity in the set, 1 of them given one",
                "1 Ada Berg (person): nobody, not Ada Berg");
    }

    @Test
    void listsTheErrorsOfTheHalfThatMayBeLookedAt() {
        assertThat(lines(9, run(ADA, "", ADA, KALMAR, ""))).endsWith("1 Ada Berg (person): nobody, not Ada Berg",
                "1 Kalmar (place): Ada Berg, not Kalmar");
    }

    @Test
    void listsNoErrorWhereNoneIsAskedFor() {
        assertThat(lines(0, run("", "", "", "", "")))
            .endsWith("1 mentions without an identity in the set, 0 of them given one");
    }

    @Test
    void saysLittleOfNoMentionsAtAll() {
        assertThat(lines(5, new LinkingRun(List.of(), 0))).containsExactly(HEAD, "", "",
                "0 mentions without an identity in the set, 0 of them given one");
    }

    private static List<String> lines(int errors, LinkingRun product) {
        return new LinkingReport(product, run(KALMAR, KALMAR, KALMAR, KALMAR, KALMAR), run("", "", "", "", ""), BASE,
                errors)
            .lines()
            .stream()
            .map((line) -> line.strip().replaceAll(" +", " "))
            .toList();
    }

    private static LinkingRun run(String... found) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            answers.add(new Answer((i < 2) ? OPEN : CLOSED, MENTIONS.get(i), found[i]));
        }
        return new LinkingRun(answers, 1);
    }

    private static LinkedMention mention(String name, Kind kind, String uri) {
        return new LinkedMention(name, name, kind, Sort.NAME, uri);
    }

}
