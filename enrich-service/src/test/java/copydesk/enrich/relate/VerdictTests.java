package copydesk.enrich.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.HealedLink;
import copydesk.contract.relation.NearDuplicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTests {

    @Test
    void takesTheSurestTarget() {
        assertThat(links(link("title", "b", 0.95), link("title", "c", 0.98)))
            .containsExactly(new HealedLink("Words", "c", "https://a.example/c", "title:exact", 0.98));
    }

    @Test
    void takesNoneOfTwoThatAreAsSure() {
        assertThat(links(link("title", "b", 0.98), link("title", "c", 0.98))).isEmpty();
        assertThat(links(link("title", "b", 0.98), link("begin", "c", 0.97))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0.98, 0.96, 1", "0.95, 0.93, 1", "0.90, 0.88, 1", "0.92, 0.90, 1", "0.91, 0.90, 0", "0.95, 0.94, 0" })
    void twoHundredthsTellTwoTargetsApart(double first, double second, int links) {
        assertThat(links(link("title", "b", first), link("title", "c", second))).hasSize(links);
    }

    @Test
    void countsOneTargetOnceUnderHoweverManyKeys() {
        assertThat(links(link("title", "b", 0.98), link("begin", "b", 0.98), link("end", "b", 0.98))).hasSize(1);
    }

    @Test
    void namesTheTenNearestDuplicates() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            findings.add(duplicate("k", "c" + (char) ('a' + i), 0.6 + i / 100.0));
        }
        findings.add(duplicate("l", "ca", 0.9));

        ArticleRelations relations = Verdict.of("a", findings);

        assertThat(relations.duplicates()).extracting(NearDuplicate::uri)
            .containsExactly("ca", "cd", "ce", "cf", "cg", "ch", "ci", "cj", "ck", "cl");
        assertThat(relations.duplicates().get(0).confidence()).isEqualTo(0.9);
        Collections.reverse(findings);
        assertThat(Verdict.of("a", findings)).isEqualTo(relations);
    }

    private static List<HealedLink> links(Finding... findings) {
        return Verdict.of("a", List.of(findings)).links();
    }

    private static Finding link(String key, String target, double confidence) {
        return new Finding(key, "a", target, "Words", "https://a.example/" + target, "title:exact", confidence, false);
    }

    private static Finding duplicate(String key, String target, double confidence) {
        return new Finding(key, "a", target, null, null, "words:sketch", confidence, false);
    }

}
