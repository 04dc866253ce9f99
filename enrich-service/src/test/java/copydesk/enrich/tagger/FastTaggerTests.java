package copydesk.enrich.tagger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import copydesk.enrich.text.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FastTaggerTests {

    private static final Map<String, Integer> LABELS = Map.of("ana", 1, "horvat", 2, "nordbank", 3, "rijeka", 5,
            "regatta", 7, "hamlet", 9);

    private static final FastTagger TINY = new TinyModel(LABELS).tagger();

    private static final String[] PIECES = { "Ana ", "the ", "Bank", ". ", "“", "”", "\uD83D\uDEA2", "\uD83D", "\uDEA2",
            "\u202E", "שלום ", "مرحبا ", "\u0301", "東京", "U.S. ", "'s ", "\n", "\u0000", "Dr. ", "of ", "İ", "42 " };

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ana Horvat left.                | PERSON Ana Horvat
            ANA HORVAT left.                | PERSON ANA HORVAT
            Ána Horvát left.                | PERSON Ána Horvát
            Ana left Rijeka.                | PERSON Ana, PLACE Rijeka
            Ana Ana left.                   | PERSON Ana, PERSON Ana
            “Rijeka”, said Nordbank.        | PLACE Rijeka, ORGANISATION Nordbank
            Ana. Horvat                     | PERSON Ana
            Ana saw Hamlet at the regatta.  | PERSON Ana, OTHER Hamlet, EVENT regatta
            Nobody left.                    | -
            """)
    void labelsMakeNames(String text, String names) {
        TextBlock block = Sentence.block(text);
        List<String> expected = (names != null) ? List.of(names.split(", ")) : List.of();

        assertThat(Sentence.shown(block, TINY.tag(block))).isEqualTo(expected);
    }

    @Test
    void confidenceIsTheProbabilityOfTheLabel() {
        TaggedName name = TINY.tag(Sentence.block("Rijeka")).get(0);

        assertThat(name.confidence()).isCloseTo(Math.exp(10) / (Math.exp(10) + 10), within(1e-6));
    }

    @Test
    void namesOfAVeryLongSentenceStandWhereTheyAre() {
        TextBlock block = Sentence.block("so ".repeat(650) + "Ana Horvat left");

        assertThat(TINY.tag(block)).singleElement()
            .extracting(TaggedName::from, TaggedName::to)
            .containsExactly(650, 652);
    }

    @Test
    void nameInAVeryLongSentenceIsNeverCut() {
        for (int words = 180; words < 220; words++) {
            TextBlock block = Sentence.block("so ".repeat(words) + "Ana Horvat Horvat Horvat left");

            assertThat(Sentence.shown(block, TINY.tag(block))).containsExactly("PERSON Ana Horvat Horvat Horvat");
        }
    }

    @Test
    void listOfAThousandNamesLosesNone() {
        TextBlock block = Sentence.block("Ana Horvat, ".repeat(1_000) + "all left");

        assertThat(TINY.tag(block)).hasSize(1_000).allMatch((name) -> name.to() - name.from() == 2);
    }

    @Test
    void namesOfLaterSentencesStandWhereTheyAre() {
        TextBlock block = Sentence.block("So it is. ".repeat(50) + "Ana left.");

        assertThat(TINY.tag(block)).singleElement().extracting(TaggedName::from).isEqualTo(200);
    }

    @Test
    void emptyTextHasNoNames() {
        assertThat(TINY.tag(Sentence.block(""))).isEmpty();
        assertThat(TINY.tag(Sentence.block(" \n\t"))).isEmpty();
    }

    @Test
    void namesOfAnyTextAreInOrderAndNeverOverlap() {
        NameTagger tagger = Objects.requireNonNull(Taggers.of(TaggerTier.FAST));
        Random random = new Random(7);

        for (int run = 0; run < 200; run++) {
            TextBlock block = Sentence.block(text(random));
            int end = 0;
            for (TaggedName name : tagger.tag(block)) {
                assertThat(name.from()).as(block.text()).isGreaterThanOrEqualTo(end).isLessThan(name.to());
                assertThat(name.confidence()).isBetween(0.0, 1.0);
                end = name.to();
            }
            assertThat(end).isLessThanOrEqualTo(block.tokens().size());
        }
    }

    @Test
    void severalThreadsGetTheSame() {
        NameTagger tagger = Objects.requireNonNull(Taggers.of(TaggerTier.FAST));
        TextBlock block = Sentence.block("Mayor Ana Horvat of Rijeka met bankers from Deutsche Bank in Germany.");
        List<TaggedName> alone = tagger.tag(block);

        assertThat(IntStream.range(0, 64).parallel().mapToObj((run) -> tagger.tag(block))).containsOnly(alone);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

}
