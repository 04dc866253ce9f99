package copydesk.publish.edit;

import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.command.TagKind;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineEditTests {

    @Test
    void publishesTheEditorsHeadlineUntilItGoesBack() {
        Decided decided = new Decided().then(Decided.headline("Bridge  opens"));

        assertThat(decided.on(ArticleDraft.bridge()).article().article().headline()).isEqualTo("Bridge opens");
        assertThat(decided.then(Decided.headline("Bridge open again"))
            .on(ArticleDraft.bridge())
            .article()
            .article()
            .headline()).isEqualTo("Bridge open again");
        assertThat(decided.then(Decided.headline(null)).on(ArticleDraft.bridge()))
            .isEqualTo(Edited.untouched(ArticleDraft.bridge().build()));
    }

    @Test
    void forgetsWhatWasFoundInTheOldHeadline() {
        ArticleDraft draft = new ArticleDraft()
            .entity("person:ida-voss", EntityKind.PERSON, "Ida Voss", Relation.ABOUT, null)
            .block(BlockRole.HEADLINE, "Mayor Ida Voss on 2 March: “It is safe”")
            .headline("Mayor Ida Voss on 2 March: “It is safe”")
            .mention("person:ida-voss", "Ida Voss")
            .role("person:ida-voss", "Mayor")
            .day("2 March", "2026-03-02")
            .quote("It is safe", "person:ida-voss")
            .link(LinkKind.OTHER, "Ida Voss", LinkStatus.RESOLVED, "https://example.org/voss")
            .located("Mayor", null, null)
            .issue(new QualityIssue(IssueCode.DOUBLED_WORDS, 0, 0, 5, "Twice."))
            .paragraph("It is.");

        Edited edited = new Decided().then(Decided.headline("Safe")).on(draft);

        Annotations annotations = edited.article().annotations();
        assertThat(annotations.mentions()).isEmpty();
        assertThat(annotations.roles()).isEmpty();
        assertThat(annotations.values()).isEmpty();
        assertThat(annotations.quotes()).isEmpty();
        assertThat(annotations.located()).isNull();
        assertThat(edited.article().article().issues())
            .containsExactly(QualityIssue.ofArticle(IssueCode.DOUBLED_WORDS, "Twice."));
        assertThat(edited.article().article().links())
            .containsExactly(new Link("l1", LinkKind.OTHER, 0, 0, 0, "Ida Voss", "https://example.org/voss"));
    }

    @Test
    void mentionsTheNamesOfTheNewHeadlineTheLongestFirst() {
        ArticleDraft draft = ArticleDraft.bridge()
            .entity("organisation:board", EntityKind.ORGANISATION, "Norhavn Board", Relation.MENTIONS, null)
            .paragraph("Voss spoke to the board.")
            .mention("person:ida-voss", "Voss");

        Edited edited = new Decided().then(Decided.headline("🌉 Voss: Norhavn Board saves Norhavn, Vossberg waits"))
            .on(draft);

        assertThat(inHeadline(edited)).containsExactlyInAnyOrder(mention("organisation:board", 8, 21, "Norhavn Board"),
                mention("place:norhavn", 28, 35, "Norhavn"), mention("person:ida-voss", 2, 6, "Voss"));
    }

    @Test
    void namesATagOfTheEditorOnce() {
        Edited edited = new Decided().then(Decided.headline("Ferry Board opens"))
            .then(Decided.add(TagKind.ORGANISATION, "Ferry Board", null))
            .on(ArticleDraft.bridge());

        assertThat(inHeadline(edited)).containsExactly(mention("organisation:ferry-board", 0, 11, "Ferry Board"));
    }

    @Test
    void makesRoomForAHeadlineThatHasNoBlock() {
        Edited edited = new Decided().then(Decided.headline("Norhavn opens"))
            .on(new ArticleDraft().entity("place:n", EntityKind.PLACE, "Norhavn", Relation.ABOUT, null)
                .paragraph("It did."));

        assertThat(edited.article().article().blocks()).hasSize(2).last().satisfies((block) -> {
            assertThat(block.role()).isEqualTo(BlockRole.HEADLINE);
            assertThat(block.text()).isEqualTo("Norhavn opens");
        });
        assertThat(edited.article().annotations().mentions())
            .containsExactly(new Mention("place:n", 1, 0, 7, "Norhavn", "editor", 1));
    }

    private static List<Mention> inHeadline(Edited edited) {
        return edited.article().annotations().mentions().stream().filter((mention) -> mention.block() == 0).toList();
    }

    private static Mention mention(String entity, int start, int end, String text) {
        return new Mention(entity, 0, start, end, text, "editor", 1);
    }

}
