package copydesk.publish.edit;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.TagKind;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrdersTests {

    private static final String UNSAFE = "The target is no address of the web that may be published; "
            + "give one that begins with https:// or http://, with a host and without a user name.";

    @Test
    void tellsDecisionsFromOtherCommands() {
        assertThat(CommandKind.values()).filteredOn(Orders::isDecision)
            .containsExactly(CommandKind.CORRECT, CommandKind.ADD_TAG, CommandKind.REMOVE_TAG, CommandKind.PIN_TAG,
                    CommandKind.SET_LINK, CommandKind.FIX_HEADLINE);
        assertThat(Orders.fault(new Command("k", CommandKind.KILL, ArticleDraft.URI, null, "a", "b")))
            .contains("This is no editor's decision.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "mailto:a@example.org", "//example.org/", "/a",
            "ftp://example.org/", "https://user@example.org/", "https://", "data:text/html,x" })
    void refusesATargetThatIsNotOfTheWeb(String href) {
        assertThat(Orders.fault(Decided.link("cost", href))).contains(UNSAFE);
    }

    @Test
    void takesWhatCanBeFollowed() {
        assertThat(Orders.fault(Decided.link("cost", "https://example.org/a b"))).isEmpty();
        assertThat(Orders.fault(Decided.link("cost", null))).isEmpty();
        assertThat(Orders.fault(Decided.headline("a".repeat(500)))).isEmpty();
        assertThat(Orders.fault(Decided.headline(null))).isEmpty();
        assertThat(Orders.fault(Decided.correct("The toll is three."))).isEmpty();
        assertThat(Orders.fault(Decided.add(TagKind.PERSON, "Ida Voss", null))).isEmpty();
    }

    @Test
    void saysWhatIsMissingOrTooLong() {
        assertThat(Orders.fault(Decided.order(CommandKind.ADD_TAG, null, null, null, null)))
            .contains("The command names no tag; give its kind and name.");
        assertThat(Orders.fault(Decided.add(TagKind.PERSON, " ", null)))
            .contains("The command names no tag; give its kind and name.");
        assertThat(Orders.fault(Decided.add(TagKind.PERSON, "a".repeat(251), null)))
            .contains("The name of a tag is too long; 250 characters are the most.");
        assertThat(Orders.fault(Decided.pin(TagKind.SUBJECT, "transport", "https://example.org/1")))
            .contains("A subject needs the uri of a media topic of the IPTC: "
                    + "http://cv.iptc.org/newscodes/mediatopic/ and eight digits.");
        assertThat(Orders.fault(Decided.order(CommandKind.SET_LINK, null, null, null, null)))
            .contains("The command names no hyperlink; give its words.");
        assertThat(Orders.fault(Decided.headline("a".repeat(501))))
            .contains("The headline is too long; 500 characters are the most.");
        assertThat(Orders.fault(Decided.headline(" "))).contains("The headline is empty; give its words.");
        assertThat(Orders.fault(Decided.correct(null)))
            .contains("A correction needs a note that tells the public what was wrong.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ida\u0000Voss", "Ida\ud83cVoss", "Ida\uffffVoss", "Ida\nVoss" })
    void refusesWhatNoDocumentMayHold(String words) {
        String detail = "The command holds a control character or half of a surrogate pair; take it out.";

        assertThat(Orders.fault(Decided.add(TagKind.PERSON, words, null))).contains(detail);
        assertThat(Orders.fault(Decided.headline(words))).contains(detail);
        assertThat(Orders.fault(Decided.link(words, null))).contains(detail);
        assertThat(Orders.fault(Decided.named(words, Decided.headline("A")))).contains(detail);
    }

    @Test
    void knowsWhetherAnArticleHasWhatADecisionIsAbout() {
        EnrichedArticle article = ArticleDraft.bridge().subject("20000337", "transport", 0.6).build();
        String transport = "http://cv.iptc.org/newscodes/mediatopic/20000337";

        assertThat(Orders.matches(Decided.remove(TagKind.PERSON, "ida voss", null), article)).isTrue();
        assertThat(Orders.matches(Decided.remove(TagKind.PERSON, "Tom Ek", null), article)).isFalse();
        assertThat(Orders.matches(Decided.pin(TagKind.SUBJECT, "any", transport), article)).isTrue();
        assertThat(Orders.matches(Decided.add(TagKind.PERSON, "Tom Ek", null), article)).isTrue();
        assertThat(Orders.matches(Decided.link("Cost", null), article)).isFalse();
        assertThat(Orders.matches(Decided.link("cost", null), article)).isTrue();
    }

}
