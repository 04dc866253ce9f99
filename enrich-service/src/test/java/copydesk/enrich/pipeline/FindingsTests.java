package copydesk.enrich.pipeline;

import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Keyword;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Relation;
import copydesk.contract.value.Value;
import copydesk.contract.value.ValueKind;
import copydesk.contract.annotation.Subject;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsTests {

    private static final Entity KALMAR = new Entity("place:kalmar", EntityKind.PLACE, "Kalmar", null, Relation.ABOUT,
            0.9);

    private static final Mention IN_TEXT = new Mention("place:kalmar", 0, 0, 6, "Kalmar", "gazetteer", 0.9);

    private static final LinkState LOST = new LinkState("l1", LinkStatus.LOST, null);

    private static final Quote QUOTE = new Quote(List.of(new QuoteSpan(0, 0, 6, "Kalmar")), null, null, "rule", 0.3);

    private static final PersonRole ROLE = new PersonRole("person:bo", 0, 0, 6, "Kalmar", "rule:title", 0.9);

    private static final Value VALUE = new Value(ValueKind.PERCENTAGE, 0, 0, 6, "Kalmar", "5", null, "%", "rule:amount",
            0.9);

    private static final Located PLACE = new Located(0, 0, 6, "Kalmar", "place:kalmar", null);

    private static final Subject SPORT = new Subject("http://cv.iptc.org/newscodes/mediatopic/15000000", "sport", 1,
            null, 0.9);

    private static final Keyword REGATTA = new Keyword("regatta", 1);

    private static final QualityIssue FAILED = QualityIssue.ofArticle(IssueCode.STEP_FAILED, "It failed.");

    private static final QualityIssue DOUBLED = new QualityIssue(IssueCode.DOUBLED_WORDS, 0, 0, 7, "Twice.");

    @Test
    void startsWithNothing() {
        assertThat(Findings.NONE.toAnnotations(3))
            .isEqualTo(new Annotations(3, "und", List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void eachStepAddsItsOwnAndKeepsTheRest() {
        Findings all = Findings.NONE.withLanguage("sv")
            .withEntities(List.of(KALMAR), List.of(IN_TEXT))
            .withLinkStates(List.of(LOST))
            .plus(List.of(FAILED))
            .withRoles(List.of(ROLE))
            .withValues(List.of(VALUE))
            .withLocated(PLACE)
            .withQuotes(List.of(QUOTE))
            .withSubjects(List.of(SPORT))
            .withKeywords(List.of(REGATTA));

        assertThat(all.toAnnotations(1))
            .isEqualTo(new Annotations(1, "sv", List.of(KALMAR), List.of(IN_TEXT), List.of(LOST), List.of(FAILED),
                    List.of(QUOTE), List.of(ROLE), List.of(VALUE), PLACE, List.of(SPORT), List.of(REGATTA)));
        assertThat(all.withLanguage("sv")
            .withEntities(List.of(KALMAR), List.of(IN_TEXT))
            .withLinkStates(List.of(LOST))
            .withRoles(List.of(ROLE))
            .withValues(List.of(VALUE))
            .withLocated(PLACE)
            .withQuotes(List.of(QUOTE))
            .withSubjects(List.of(SPORT))
            .withKeywords(List.of(REGATTA))
            .plus(List.of())).isEqualTo(all);
    }

    @Test
    void orderOfTheStepsMakesNoDifference() {
        Findings one = Findings.NONE.withLanguage("sv").withLinkStates(List.of(LOST)).plus(List.of(FAILED));
        Findings other = Findings.NONE.plus(List.of(FAILED)).withLinkStates(List.of(LOST)).withLanguage("sv");

        assertThat(one).isEqualTo(other);
    }

    @Test
    void issuesAddUpInTheirOrder() {
        Findings findings = Findings.NONE.plus(List.of(DOUBLED)).plus(List.of()).plus(List.of(FAILED, DOUBLED));

        assertThat(findings.issues()).containsExactly(DOUBLED, FAILED, DOUBLED);
        assertThat(Findings.NONE.issues()).isEmpty();
    }

}
