package copydesk.enrich.pipeline;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import copydesk.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandardStepsTests {

    private final List<Step> steps = StandardSteps.of(EnrichSettings.standard(), KnowledgeBase::standard);

    @Test
    void languageComesBeforeWhatAsksForIt() {
        assertThat(this.steps).extracting(Step::name)
            .containsExactly("language", "doubled-words", "entity", "identify", "salience", "link", "quote", "role",
                    "dateline", "value", "topic", "keyword");
    }

    @Test
    void doubledWordsAreThoseOfTheLanguageFound() {
        ArticleText text = Articles.text(Articles.of("Він був на на роботі."));

        assertThat(step("doubled-words").apply(text, Findings.NONE).issues()).isEmpty();
        assertThat(step("doubled-words").apply(text, Findings.NONE.withLanguage("uk")).issues())
            .extracting(QualityIssue::code)
            .containsExactly(IssueCode.DOUBLED_WORDS);
    }

    @Test
    void surnameAfterTitleIsReadInEnglishOnly() {
        ArticleText text = Articles.text(Articles.of("On Monday Mr. Lindkvist disagreed."));

        assertThat(step("entity").apply(text, Findings.NONE.withLanguage("en-GB")).entities()).extracting(Entity::name)
            .containsExactly("Lindkvist");
        assertThat(step("entity").apply(text, Findings.NONE.withLanguage("sv")).entities()).isEmpty();
    }

    @Test
    void whatIsNamedIsLookedUpInTheKnowledgeBase() {
        ArticleText text = Articles.text(Articles.of("It rains in Sweden."));

        Findings named = step("entity").apply(text, Findings.NONE.withLanguage("en"));
        Findings identified = step("identify").apply(text, named);

        assertThat(named.entities()).extracting(Entity::identification).containsOnlyNulls();
        assertThat(identified.entities()).extracting(Entity::uri).containsExactly("http://www.wikidata.org/entity/Q34");
        assertThat(identified.entities()).extracting(Entity::identification).doesNotContainNull();
        assertThat(identified.mentions()).isEqualTo(named.mentions());
    }

    @Test
    void eachStepLeavesTheFindingsOfOthersAlone() {
        ArticleText text = Articles.text(Articles.linking("#"));
        Findings before = Findings.NONE.withLanguage("sv").withLinkStates(List.of());

        Findings after = step("link").apply(text, before);

        assertThat(after).isEqualTo(
                before.withLinkStates(List.of(new LinkState("l1", LinkStatus.LOST, null, LinkClass.LOST, null))));
    }

    @Test
    void quotesAreKeptWholeWhileTheirSpansAreFew() {
        String one = "\u201cIt rains,\u201d Anna Berg said. She left. ";
        String huge = "\u201cIt pours,\u201d Anna Berg said. " + "\u201cIt rains here.\u201d ".repeat(1_000);

        Findings few = step("quote").apply(Articles.text(Articles.of(one, one)), Findings.NONE.withLanguage("en"));
        Findings many = step("quote").apply(Articles.text(Articles.of(one, huge)), Findings.NONE.withLanguage("en"));

        assertThat(few.quotes()).hasSize(2);
        assertThat(few.issues()).isEmpty();
        assertThat(many.quotes()).hasSize(1);
        assertThat(many.issues()).extracting(QualityIssue::detail)
            .containsExactly("The step quote kept only the first 1 quotes, since all have more than 1000 spans.");
    }

    @Test
    void saysWhereItStoppedAtTheLimit() {
        Findings few = step("value").apply(Articles.text(Articles.of("5 km. ".repeat(999))),
                Findings.NONE.withLanguage("en"));
        Findings many = step("value").apply(Articles.text(Articles.of("5 km. ".repeat(1_001))),
                Findings.NONE.withLanguage("en"));

        assertThat(few.values()).hasSize(999);
        assertThat(few.issues()).isEmpty();
        assertThat(many.values()).hasSize(1_000);
        assertThat(many.issues()).extracting(QualityIssue::detail)
            .containsExactly("The step value kept only the first 1000 it found.");
    }

    private Step step(String name) {
        return this.steps.stream().filter((step) -> step.name().equals(name)).findFirst().orElseThrow();
    }

}
