package copydesk.enrich.tagger;

import java.util.List;

import copydesk.enrich.text.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EdgesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#',
            value = { "Ana Horvat | Ana Horvat", "“Ana Horvat” | Ana Horvat", "Ana Horvat's | Ana Horvat",
                    "Ana Horvat’s | Ana Horvat", "Ana Horvat, | Ana Horvat", "U.S. | U.S.", "Rijeka. | Rijeka",
                    "John Doe Jr. | John Doe Jr.", "Acme Inc. | Acme Inc.", "O'Brien | O'Brien", "J.K. | J.K.",
                    ". Lindkvist | Lindkvist", "the Fish Board | Fish Board", "Board for Fish in | Board for Fish",
                    "Calif. | Calif.", "The Hague | The Hague", "McDonald's | McDonald" })
    void onlyTheNameStays(String found, String name) {
        TextBlock block = Sentence.block(found);
        TaggedName whole = new TaggedName(0, block.tokens().size(), NameType.PERSON, 0.9);

        assertThat(Sentence.shown(block, Edges.trim(block.tokens(), List.of(whole)))).containsExactly("PERSON " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "—", "...", "“”" })
    void nothingButMarksIsNoName(String found) {
        TextBlock block = Sentence.block(found);
        TaggedName whole = new TaggedName(0, block.tokens().size(), NameType.PERSON, 0.9);

        assertThat(Edges.trim(block.tokens(), List.of(whole))).isEmpty();
    }

}
