package copydesk.publish.edit;

import copydesk.contract.Json;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.command.TagKind;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditorDecisionsTests {

    @Test
    void tellsWhoDecidedWhatWhenAndWhy() {
        Decided decided = new Decided().then(Decided.add(TagKind.PERSON, "Ida Voss", "https://example.org/id/voss"))
            .then(Decided.link("cost", null))
            .then(Decided.headline("Open"))
            .then(Decided.correct("The toll is three."));

        assertThat(decided.on(ArticleDraft.bridge()).decisions()).containsExactly(
                decision(CommandKind.ADD_TAG, "person Ida Voss https://example.org/id/voss"),
                decision(CommandKind.SET_LINK, "cost → nowhere"), decision(CommandKind.FIX_HEADLINE, "Open"),
                decision(CommandKind.CORRECT, "The toll is three."));
    }

    private static EditorDecision decision(CommandKind kind, String what) {
        return new EditorDecision(kind, what, "Lea Holm", "Checked.", Decided.AT, kind.code());
    }

    @Test
    void keepsEveryNoteOfACorrection() {
        Decided decided = new Decided().then(Decided.correct("The toll is three."))
            .then(Decided.correct("It is for cars only."));

        assertThat(decided.on(ArticleDraft.bridge()).note()).isEqualTo("The toll is three. It is for cars only.");
        assertThat(new Decided().on(ArticleDraft.bridge()).note()).isNull();
    }

    @Test
    void knowsWhatTheLastVersionFollows() {
        Decided decided = new Decided().then(Decided.headline("First"))
            .publish(ArticleDraft.bridge().build())
            .then(Decided.headline("Second"));

        assertThat(decided.all().asPublished(ArticleDraft.bridge().build()).article().article().headline())
            .isEqualTo("First");
        assertThat(decided.on(ArticleDraft.bridge()).article().article().headline()).isEqualTo("Second");
    }

    @Test
    void knowsACommandThatWasTaken() {
        EditorDecisions decisions = new Decided().then(Decided.named("c1", Decided.headline("First"))).all();

        assertThat(decisions.knows(Decided.named("c1", Decided.headline("Other")))).isTrue();
        assertThat(decisions.knows(Decided.named("c2", Decided.headline("First")))).isFalse();
    }

    @Test
    void isKeptAsJson() {
        EditorDecisions decisions = new Decided().then(Decided.pin(TagKind.PLACE, "Norhavn", null))
            .publish(ArticleDraft.bridge().build())
            .then(Decided.link("cost", null))
            .all();

        assertThat(Json.read(Json.write(decisions), EditorDecisions.class)).isEqualTo(decisions);
        assertThat(decisions.published()).isEqualTo(1);
        assertThat(decisions.given().get(0).entity()).isNotNull();
        assertThat(Json.read("{\"published\":0}".getBytes(), EditorDecisions.class)).isEqualTo(EditorDecisions.NONE);
    }

    @Test
    void appliesHundredsOfDecisionsToALongArticle() {
        ArticleDraft draft = ArticleDraft.bridge();
        for (int i = 0; i < 500; i++) {
            draft.paragraph("Name" + i + " said so to Name" + (i + 1) + " again and again.");
        }
        Decided decided = new Decided();
        for (int i = 0; i < 500; i++) {
            decided.then(Decided.add(TagKind.PERSON, "Name" + i, null));
        }

        assertThat(decided.on(draft).article().annotations().mentions()).hasSize(2 + 500 + 499);
        assertThat(decided.on(draft).decisions()).hasSize(500);
    }

}
