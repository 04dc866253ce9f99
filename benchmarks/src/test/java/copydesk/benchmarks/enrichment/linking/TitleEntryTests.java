package copydesk.benchmarks.enrichment.linking;

import java.util.Random;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TitleEntryTests {

    @ParameterizedTest
    @CsvSource({ "C%2B%2B, C++", "A+B, A+B", "S%C3%A3o_Paulo, São Paulo", "%F0%90%90%80, 𐐀",
            "%D9%85%D8%AD%D9%85%D8%AF, محمد" })
    void decodesTitles(String encoded, String text) {
        assertThat(Title.of(encoded, "Q1")).isEqualTo(new Title(text, Title.WIKIDATA + "Q1"));
    }

    @Test
    void refusesAPercentSignThatEncodesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Title.of("100%_Hotel", "Q1"));
    }

    @Test
    void oneWordHasNoOtherNames() {
        KnowledgeEntry entry = Title.of("Rijeka", "Q1").entry(Kind.PLACE);

        assertThat(entry.aliases()).isEmpty();
        assertThat(entry.entity().description()).isEmpty();
        assertThat(entry.entity().popularity()).isEqualTo(10);
    }

    @Test
    void acronymIsCutBetweenLettersOnly() {
        KnowledgeEntry entry = new Title("\ud801\udc00b \ud801\udc01b \ud801\udc02b \ud801\udc03b", "urn:x")
            .entry(Kind.ORGANISATION);

        assertThat(entry.aliases()).filteredOn(Alias::exact)
            .extracting(Alias::text)
            .containsExactly("\ud801\udc00\ud801\udc01\ud801\udc02\ud801\udc03", "\ud801\udc00\ud801\udc01\ud801\udc02",
                    "\ud801\udc01\ud801\udc02\ud801\udc03");
    }

    @Test
    void oneLetterIsNoAcronymHoweverItIsWritten() {
        assertThat(new Title("\ud801\udc00b council", "urn:x").entry(Kind.ORGANISATION).aliases())
            .noneMatch(Alias::exact);
    }

    @Test
    void saintIsAbbreviated() {
        assertThat(Title.of("Saint_Helena", "Q1").entry(Kind.PLACE).aliases()).containsExactly(
                new Alias("St. Helena", false, 0.5), new Alias("Saint", false, 0.05), new Alias("Helena", false, 0.05),
                new Alias("SH", true, 0.5));
    }

    @Test
    void personMayBeCalledByWhatStandsAfterTheComma() {
        KnowledgeEntry entry = Title.of("Mary%2C_Queen_of_Scots", "Q1").entry(Kind.PERSON);

        assertThat(entry.entity().label()).isEqualTo("Mary, Queen of Scots");
        assertThat(entry.aliases()).containsExactly(new Alias("Mary", false, 0.5),
                new Alias("Queen of Scots", false, 0.05));
    }

    @Test
    void onlyAcronymsCountExactlyAsWritten() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("North");
            for (int words = random.nextInt(5); words >= 0; words--) {
                text.append((random.nextInt(3) == 0) ? "_of" : "_Port");
            }
            Title title = Title.of(text.toString(), "Q1");

            assertThat(title.entry(Kind.PERSON).aliases()).noneMatch(Alias::exact);
            assertThat(title.entry(Kind.EVENT).aliases())
                .allMatch((alias) -> alias.exact() == alias.text().matches("N?P+"))
                .noneMatch((alias) -> alias.text().endsWith(" of"));
        }
    }

}
