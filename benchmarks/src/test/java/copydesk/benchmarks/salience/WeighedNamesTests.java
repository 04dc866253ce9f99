package copydesk.benchmarks.salience;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeighedNamesTests {

    private static final String OPEN = "Entity=(1-person-new-s-cf1-1-sgl";

    @Test
    void emptyFileIsATextWithoutBlocks() {
        WeighedText text = read();

        assertThat(text.id()).isEqualTo("bio_ada");
        assertThat(text.genre()).isEqualTo("bio");
        assertThat(text.blocks()).isEmpty();
        assertThat(text.mentions()).isEmpty();
    }

    @Test
    void placesCountCodePoints() {
        assertThat(read(word(1, "𝔸da", OPEN + ")"), word(2, "𝔹erg", "Entity=(2-person-new-s-cf1-1-sgl)")).mentions())
            .containsExactly(new Mention("1", 0, 0, 3, "𝔸da", "gold", 1),
                    new Mention("2", 0, 4, 8, "𝔹erg", "gold", 1));
    }

    @Test
    void phraseOfMoreThanEightWordsIsNoName() {
        assertThat(read(words(8)).mentions()).hasSize(1);
        assertThat(read(words(9)).mentions()).isEmpty();
    }

    @Test
    void onlyTheWordsThatStandForItMakeAName() {
        String ada = word(1, "Ada", "Entity=(1-person-new-s-cf1-2-sgl");

        assertThat(read(ada, word(2, "herself", "Entity=1)").replace("PROPN", "PRON")).mentions()).isEmpty();
        assertThat(
                read(ada.replace("-2-", "-1,2-"), word(2, "herself", "Entity=1)").replace("PROPN", "PRON")).mentions())
            .extracting(Mention::text)
            .containsExactly("Ada herself");
    }

    @Test
    void bracketsThatDoNotMatchAreLeftOut() {
        WeighedText text = read(word(1, "Ada", OPEN), word(2, "left", "Entity=9)"), word(3, "Kalmar", "_"));

        assertThat(text.mentions()).isEmpty();
        assertThat(text.blocks().get(0).text()).isEqualTo("Ada left Kalmar");
    }

    @Test
    void innermostOfTwoMentionsOfOneEntityEndsFirst() {
        String[] words = { word(1, "Ada", OPEN), word(2, "Berg", OPEN), word(3, "Ek", "Entity=1)1)") };

        assertThat(read(words).mentions()).extracting(Mention::text).containsExactly("Berg Ek", "Ada Berg Ek");
    }

    @Test
    void tallyOfNothingHasOnlyHeads() {
        assertThat(new SalienceTally().lines()).containsExactly("about        precision  recall     F1  found  wanted",
                "salience    entities  said  right");
    }

    @Test
    void entityThatWasNotWeighedWeighsNothing() {
        SalienceTally tally = new SalienceTally();
        tally.add("news", new Entity("1", EntityKind.PLACE, "Kalmar", null, Relation.ABOUT, 1), 3);
        tally.add("news", new Entity("2", EntityKind.PLACE, "Oslo", null, Relation.ABOUT, 1, null, 1.0), 2);

        assertThat(tally.lines()).containsExactly("about        precision  recall     F1  found  wanted",
                "news             0.500   1.000  0.667      2       1",
                "~ all            0.500   1.000  0.667      2       1", "salience    entities  said  right",
                "0.0 to 0.2         1  0.00   1.00", "0.8 to 1.0         1  1.00   0.00");
    }

    private static String[] words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            words.add(word(i, "Ada" + i, (i == 1) ? OPEN : (i == count) ? "Entity=1)" : "_"));
        }
        return words.toArray(String[]::new);
    }

    private static String word(int number, String form, String misc) {
        return String.join("\t", Integer.toString(number), form, form, "PROPN", "NNP", "_", "0", "root", "_", misc);
    }

    private static WeighedText read(String... lines) {
        return GumReader.read("gum/GUM_bio_ada.conllu", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

}
