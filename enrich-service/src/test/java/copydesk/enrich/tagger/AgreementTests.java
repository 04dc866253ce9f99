package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.TextBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementTests {

    private final List<TextBlock> blocks = new ArrayList<>();

    private final List<TaggedName> names = new ArrayList<>();

    @Test
    void doubtfulMentionFollowsTheOthers() {
        add("Vardø lost.", NameType.PLACE, 0.5);
        add("Vardø won.", NameType.ORGANISATION, 0.9);
        add("Vardø drew.", NameType.ORGANISATION, 0.9);

        assertThat(agreed()).containsExactly("ORGANISATION Vardø", "ORGANISATION Vardø", "ORGANISATION Vardø");
    }

    @Test
    void sureMentionStays() {
        add("In Vardø it rained.", NameType.PLACE, 0.99, 1);
        add("Vardø won.", NameType.ORGANISATION, 0.99);
        add("Vardø drew.", NameType.ORGANISATION, 0.99);

        assertThat(agreed()).containsExactly("PLACE Vardø", "ORGANISATION Vardø", "ORGANISATION Vardø");
    }

    @Test
    void onlyTheSameWordsVote() {
        add("Vardø lost.", NameType.PLACE, 0.5);
        add("Vadsø won.", NameType.ORGANISATION, 0.9);
        add("Vadsø drew.", NameType.ORGANISATION, 0.9);

        assertThat(agreed()).startsWith("PLACE Vardø");
    }

    @Test
    void equalVotesChangeNothing() {
        add("Vardø lost.", NameType.PLACE, 0.6);
        add("Vardø won.", NameType.ORGANISATION, 0.7);

        assertThat(agreed()).containsExactly("PLACE Vardø", "ORGANISATION Vardø");
    }

    private void add(String text, NameType type, double confidence) {
        add(text, type, confidence, 0);
    }

    private void add(String text, NameType type, double confidence, int at) {
        this.blocks.add(Sentence.block(text));
        this.names.add(new TaggedName(at, at + 1, type, confidence));
    }

    private List<String> agreed() {
        List<List<TaggedName>> tagged = Agreement.tag(this.blocks, new Fixed());
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            shown.addAll(Sentence.shown(this.blocks.get(i), tagged.get(i)));
        }
        return shown;
    }

    /** Finds in each block the name that the test says. */
    private final class Fixed implements NameTagger {

        @Override
        public List<TaggedName> tag(TextBlock block) {
            return List.of(AgreementTests.this.names.get(AgreementTests.this.blocks.indexOf(block)));
        }

        @Override
        public TaggerTier tier() {
            return TaggerTier.FAST;
        }

    }

}
