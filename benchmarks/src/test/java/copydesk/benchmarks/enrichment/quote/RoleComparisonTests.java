package copydesk.benchmarks.enrichment.quote;

import java.util.List;
import java.util.Optional;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldEntity;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoleComparisonTests {

    @Test
    void countsTheSameRoleOnceWhateverItsCase() {
        RoleComparison comparison = compare(role("person:x", "Harbour Master"), role("person:x", "harbour master"));

        assertThat(comparison.exact()).isEqualTo(new Counts(1, 1, 1));
        assertThat(comparison.errors()).isEmpty();
    }

    @Test
    void sharesWordsWithALongerRole() {
        RoleComparison comparison = compare(role("person:x", "Oslo harbour master"));

        assertThat(comparison.exact()).isEqualTo(new Counts(0, 1, 1));
        assertThat(comparison.sharing()).isEqualTo(new Counts(1, 1, 1));
        assertThat(comparison.ofKnownPersons()).isEqualTo(new Share(1, 1));
    }

    @Test
    void isWrongForSomebodyElse() {
        RoleComparison comparison = compare(role("person:y", "harbour master"));

        assertThat(comparison.sharing()).isEqualTo(new Counts(0, 1, 1));
        assertThat(comparison.errors()).containsExactly("1: missed role of Anna Berg: harbour master",
                "1: invented role of nobody known as person:y: harbour master");
    }

    private static RoleComparison compare(PersonRole... roles) {
        GoldArticle article = new GoldArticle("1", "wire", "https://herald.example/1", List.of(),
                List.of(new GoldEntity("ab", EntityKind.PERSON, "Anna Berg", List.of("harbour master"),
                        Optional.empty())),
                List.of(new Block(BlockRole.PARAGRAPH, "Harbour Master Anna Berg left.", List.of())),
                List.of(new GoldMention("ab", 0, 15, 24, "Anna Berg", false)), List.of(), List.of(), List.of());
        Mention mention = new Mention("person:x", 0, 15, 24, "Anna Berg", "gazetteer", 0.9);
        return new RoleComparison(article, new Annotations(1, "en", List.of(), List.of(mention), List.of(), List.of(),
                List.of(), List.of(roles), List.of(), null, null, null));
    }

    private static PersonRole role(String person, String words) {
        return new PersonRole(person, 0, 0, words.length(), words, "rule:title", 0.9);
    }

}
