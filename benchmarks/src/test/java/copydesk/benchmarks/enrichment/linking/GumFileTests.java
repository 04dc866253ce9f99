package copydesk.benchmarks.enrichment.linking;

import java.util.Set;

import copydesk.benchmarks.enrichment.linking.LinkedMention.Sort;
import copydesk.knowledge.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GumFileTests {

    private final LinkedText text = GumFile.read("gum/GUM_news_quay.conllu", Gum.DOCUMENT, (title) -> "uri:" + title,
            Set.of("captain", "port"));

    @Test
    void readsMentionsAlsoInsideOthers() {
        assertThat(this.text.id()).isEqualTo("news_quay");
        assertThat(this.text.genre()).isEqualTo("news");
        assertThat(this.text.mentions()).containsExactly(
                new LinkedMention("Captain Ana Horvat", "Captain Ana Horvat", Kind.PERSON, Sort.NAME,
                        "uri:Ana_Horvat_%28sailor%29"),
                new LinkedMention("Rijeka", "Rijeka", Kind.PLACE, Sort.NAME, "uri:Rijeka"),
                new LinkedMention("Horvat", "Horvat", Kind.PERSON, Sort.NAME, "uri:Ana_Horvat_%28sailor%29"),
                new LinkedMention("the port", "the port", Kind.ORGANISATION, Sort.OTHER, "uri:Port_of_Rijeka"),
                new LinkedMention("the Captain of the port", "Captain", Kind.PERSON, Sort.CAPITALS, ""));
    }

    @Test
    void readsTheWords() {
        assertThat(this.text.words()).startsWith("Captain", "Ana", "Horvat", "left", "Rijeka", ".").hasSize(17);
    }

    @Test
    void knowsCommonWordsByTheirLowerCase() {
        assertThat(GumFile.commonWords(Gum.DOCUMENT)).containsExactlyInAnyOrder("port", "captain");
    }

    @Test
    void refusesAMentionThatNeverOpened() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> GumFile.read("x", "1\tA\ta\tDET\tDT\t_\t2\tdet\t_\tEntity=9)", (title) -> "", Set.of()))
            .withMessage("Mention 9 is closed but was never opened");
    }

}
