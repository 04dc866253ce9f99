package copydesk.publish.version;

import java.time.Instant;
import java.util.stream.Stream;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.ledger.Reason;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever points at other words than it says goes into quarantine with the whole
 * version; nothing of it is published.
 */
class MisplacedWordsTests {

    private static final String TEXT = "\ud83d\ude80 Mayor Ann Lee said on Monday: \"We go.\"";

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    static Stream<Arguments> misplaced() {
        return Stream.of(Arguments.of("mention", draft().mention("person:ann-lee", 0, 8, 15, "Ann Leo")),
                Arguments.of("hyperlink",
                        draft().link(LinkKind.INLINE, 16, 20, "sent", LinkStatus.RESOLVED, "https://post.example/")),
                Arguments.of("quote", draft().quote(0, 34, 40, "We came")),
                Arguments.of("role", draft().role("person:ann-lee", 0, 2, 7, "Major")),
                Arguments.of("value", draft().day(0, 24, 30, "Sunday", "2026-03-01")),
                Arguments.of("dateline", draft().located(0, 2, 7, "Norhavn", null, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misplaced")
    void quarantineTheVersion(String what, ArticleDraft draft) {
        assertThat(this.desk.consider(null, draft.build(), Instant.EPOCH))
            .isInstanceOfSatisfying(Decision.Quarantined.class, (quarantined) -> {
                assertThat(quarantined.reason()).isEqualTo(Reason.INVALID_DOCUMENT);
                assertThat(quarantined.detail()).startsWith("The selector of a " + what)
                    .endsWith("does not point at its words.");
            });
    }

    @Test
    void quarantineAVersionWithAnIssueOutsideItsBlock() {
        QualityIssue issue = new QualityIssue(IssueCode.DOUBLED_WORDS, 0, 3, 400, "Odd.");

        assertThat(this.desk.consider(null, draft().issue(issue).build(), Instant.EPOCH)).isInstanceOfSatisfying(
                Decision.Quarantined.class,
                (quarantined) -> assertThat(quarantined.reason()).isEqualTo(Reason.INVALID_RECORD));
    }

    @Test
    void publishWhereAllWordsStandAtTheirPlaces() {
        ArticleDraft right = draft().mention("person:ann-lee", 0, 8, 15, "Ann Lee")
            .link(LinkKind.INLINE, 16, 20, "said", LinkStatus.RESOLVED, "https://post.example/")
            .quote(0, 33, 39, "We go.")
            .role("person:ann-lee", 0, 2, 7, "Mayor")
            .day(0, 24, 30, "Monday", "2026-03-02")
            .located(0, 2, 7, "Mayor", null, null);

        assertThat(this.desk.consider(null, right.build(), Instant.EPOCH)).isInstanceOf(Decision.Publish.class);
    }

    private static ArticleDraft draft() {
        return new ArticleDraft().headline("Mayor speaks")
            .paragraph(TEXT)
            .entity("person:ann-lee", EntityKind.PERSON, "Ann Lee", Relation.ABOUT, null);
    }

}
