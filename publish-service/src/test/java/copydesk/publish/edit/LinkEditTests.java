package copydesk.publish.edit;

import java.util.List;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LinkEditTests {

    @Test
    void setsAllHyperlinksWithTheseWords() {
        ArticleDraft draft = ArticleDraft.bridge()
            .paragraph("What it cost once more.")
            .link(LinkKind.INLINE, "cost", LinkStatus.UNSAFE, "javascript:alert(1)");

        assertThat(states(new Decided().then(Decided.link(" cost ", "HTTPS://www.example.org/cost")).on(draft)))
            .containsExactly(new LinkState("l1", LinkStatus.RESOLVED, "https://example.org/opening?day=1&hour=9"),
                    new LinkState("l3", LinkStatus.LOST, null),
                    new LinkState("l2", LinkStatus.EDITED, "https://www.example.org/cost", LinkClass.INTERNAL, null),
                    new LinkState("l4", LinkStatus.EDITED, "https://www.example.org/cost", LinkClass.INTERNAL, null));
    }

    @Test
    void saysWhereTheTargetLeads() {
        assertThat(states(new Decided().then(Decided.link("cost", "https://other.example/")).on(ArticleDraft.bridge())))
            .contains(new LinkState("l2", LinkStatus.EDITED, "https://other.example/", LinkClass.EXTERNAL, null));
        assertThat(states(new Decided().then(Decided.link("Ferry line closes", "https://other.example/"))
            .on(ArticleDraft.bridge())))
            .contains(new LinkState("l3", LinkStatus.EDITED, "https://other.example/", LinkClass.RELATED, null));
    }

    @Test
    void takesATargetAway() {
        assertThat(states(new Decided().then(Decided.link("reopened", null)).on(ArticleDraft.bridge())))
            .contains(new LinkState("l1", LinkStatus.EDITED, null));
    }

    @Test
    void letsTheLastTargetOfTheSameWordsCount() {
        Decided decided = new Decided().then(Decided.link("cost", "https://example.org/a"))
            .then(Decided.link("reopened", null))
            .then(Decided.link("cost", "https://example.org/b"));

        assertThat(decided.on(ArticleDraft.bridge()).decisions()).extracting((one) -> one.what())
            .containsExactly("reopened → nowhere", "cost → https://example.org/b");
    }

    @Test
    void leavesAnArticleWithoutTheseWordsAsItIs() {
        assertThat(new Decided().then(Decided.link("ferry", null)).on(ArticleDraft.bridge()).article())
            .isEqualTo(ArticleDraft.bridge().build());
    }

    private static List<LinkState> states(Edited edited) {
        return edited.article().annotations().linkStates();
    }

}
