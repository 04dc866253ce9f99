package copydesk.enrich.pipeline;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandardStepsTests {

    private final List<Step> steps = StandardSteps.of(EnrichSettings.standard());

    @Test
    void languageComesBeforeWhatAsksForIt() {
        assertThat(this.steps).extracting(Step::name)
            .containsExactly("language", "doubled-words", "entity", "link", "quote");
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
    void eachStepLeavesTheFindingsOfOthersAlone() {
        ArticleText text = Articles.text(Articles.linking("#"));
        Findings before = Findings.NONE.withLanguage("sv").withLinkStates(List.of());

        Findings after = step("link").apply(text, before);

        assertThat(after).isEqualTo(before.withLinkStates(List.of(new LinkState("l1", LinkStatus.LOST, null))));
    }

    private Step step(String name) {
        return this.steps.stream().filter((step) -> step.name().equals(name)).findFirst().orElseThrow();
    }

}
