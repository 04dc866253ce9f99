package copydesk.enrich.text;

import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assumptions.assumeThat;

class DoubledWordsTests {

    @Test
    void findsWordsDoubledByAPartialQuote() {
        Article article = Articles.of("It rained.", "The crew was set to \"set to sail at once,\" the owner said.");

        List<QualityIssue> issues = find(article, "en");

        assertThat(issues).containsExactly(
                new QualityIssue(IssueCode.DOUBLED_WORDS, 1, 13, 27, "The same words stand twice in a row."));
        assertThat(Articles.at(article, 1, 13, 27)).isEqualTo("set to \"set to");
    }

    @ParameterizedTest
    @ValueSource(strings = { "The the ferry left.", "They spoke of of the weather.", "He left with with a friend.",
            "It is one of the of the oldest ports.", "They were ready to be ready to be moved.",
            "He said \u201che said\u201d nothing." })
    void findsSlips(String text) {
        assertThat(find(Articles.of(text), "en")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "She knew that that man was right.", "He had had enough.", "What it is is unclear.",
            "Duran Duran played in Baden Baden.", "They rode from Walla Walla to Pago Pago.", "New York, New York",
            "It was a very, very long day. Day after day after day it rained.", "Again and again and again it failed.",
            "It fell from 10 20 10 20 to 5 5.", "No no no no, he sang.", "Lock it up! Lock it up!",
            "He listed a, a and b.", "He read The The Guardian aloud.", "Who they are they are.",
            "Star Wars \"Star Wars\" Star", "The fan of The The sang.", "bye bye bye bye",
            "the well-known well known singer" })
    void leavesOrdinaryRepetitionAlone(String text) {
        assertThat(find(Articles.of(text), "en")).isEmpty();
    }

    @Test
    void leavesRepetitionOfOtherLanguagesAlone() {
        assertThat(find(Articles.of("Die, die die Ware kauften, kamen."), "de")).isEmpty();
        assertThat(find(Articles.of("Nous nous rencontrons, vous vous reposez."), "fr")).isEmpty();
        assertThat(find(Articles.of("Orang orang itu pergi."), "id")).isEmpty();
        assertThat(find(Articles.of("And and the the"), "und")).isEmpty();
    }

    @Test
    void findsSlipsOfOtherLanguages() {
        assertThat(find(Articles.of("Le maire de de la ville."), "fr-CA")).hasSize(1);
        assertThat(find(Articles.of("El alcalde de de la ciudad."), "es")).hasSize(1);
        assertThat(find(Articles.of("Er kam mit mit dem Zug."), "de")).hasSize(1);
        assertThat(find(Articles.of("Він був на на роботі."), "uk")).hasSize(1);
    }

    @Test
    void doesNotLookAcrossBlocks() {
        assertThat(find(Articles.of("They looked at the", "the sea and the shore."), "en")).isEmpty();
    }

    @Test
    void readsOnlyTheArticleItself() {
        Article article = Articles.inLanguage("en", List.of(Articles.block(BlockRole.PROMOTION, "Read the the news."),
                Articles.block(BlockRole.HEADLINE, "Ferry leaves the the port")));

        assertThat(find(article, "en")).extracting(QualityIssue::block).containsExactly(1);
    }

    @Test
    void countsInCodePoints() {
        Article article = Articles.of("\uD83D\uDEA2 \uD83D\uDEA2 at the the port");

        QualityIssue issue = find(article, "en").get(0);

        assertThat(issue.start()).isEqualTo(7);
        assertThat(issue.end()).isEqualTo(14);
    }

    @Test
    void stopsAfterTwentyIssues() {
        assertThat(find(Articles.of("see the the sun. ".repeat(100)), "en")).hasSize(20);
    }

    @Test
    void findsOneSlipInTheSeed() {
        var seed = Articles.seed();
        assumeThat(seed).as("shared/seed is not there").isPresent();

        assertThatList(find(seed.get(), "en")).singleElement()
            .satisfies((issue) -> assertThat(Articles.at(seed.get(), 5, 131, 151)).isEqualTo("ready for \"ready for"))
            .extracting(QualityIssue::block, QualityIssue::start, QualityIssue::end)
            .containsExactly(5, 131, 151);
    }

    private static List<QualityIssue> find(Article article, String language) {
        return DoubledWords.find(Articles.text(article), language);
    }

}
