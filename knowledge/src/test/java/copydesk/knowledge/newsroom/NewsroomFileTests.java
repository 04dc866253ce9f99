package copydesk.knowledge.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewsroomFileTests {

    private static final KnowledgeBase BELOW = KnowledgeBase
        .of(List.of(KnowledgeEntry.of(Kind.PLACE, "urn:example:town", "Kalmar").build()));

    @TempDir
    Path folder;

    private final List<String> trouble = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = { "", "\n\n", "\ufeff", "alias,type", "# nothing yet\n\nalias,type\n# still nothing\n" })
    void tableWithoutRowsLeavesTheBaseBelow(String text) throws IOException {
        assertThat(read(text)).isSameAs(BELOW);
        assertThat(this.trouble).isEmpty();
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        KnowledgeBase base = read("\ufeffalias,type,id\r\nHarbour,place,urn:example:harbour\r\n\r\n");

        assertThat(base.entity(base.ordinal("urn:example:harbour")).label()).isEqualTo("Harbour");
        assertThat(this.trouble).isEmpty();
    }

    @Test
    void rowsOfOneIdAreOneEntity() throws IOException {
        KnowledgeBase base = read("alias,type,id,priority,country\nAnn,person,Q7,3,SE\nAnna,person,Q7,15,DK|SE\n");

        int ann = base.ordinal("http://www.wikidata.org/entity/Q7");
        assertThat(base.candidates("Ann").get(0).entity()).isEqualTo(ann);
        assertThat(base.candidates("ANNA").get(0).entity()).isEqualTo(ann);
        assertThat(base.entity(ann).label()).isEqualTo("Ann");
        assertThat(base.entity(ann).popularity()).isEqualTo(15);
        assertThat(base.entity(ann).countries()).containsExactly("SE", "DK");
    }

    @Test
    void nameBehindAnEqualsSignCountsOnlyAsWritten() throws IOException {
        KnowledgeBase base = read("alias,type,id\n=US,place,Q30\nKalmar Watch,organisation,Q7\n=KW,organisation,Q7\n");

        assertThat(base.candidates("us")).isEmpty();
        assertThat(base.candidates("US")).singleElement()
            .returns(base.ordinal("http://www.wikidata.org/entity/Q30"), (each) -> each.entity());
        assertThat(base.candidates("kw")).isEmpty();
        assertThat(base.candidates("KW")).singleElement()
            .returns(base.ordinal("http://www.wikidata.org/entity/Q7"), (each) -> each.entity());
        assertThat(base.candidates("kalmar watch")).hasSize(1);
    }

    @Test
    void nameThatAnotherRowGivesFreelyIsFree() throws IOException {
        KnowledgeBase base = read("alias,type,id\n=KW,organisation,Q7\nKW,organisation,Q7\n"
                + "Harbour,place,Q8\n=HB,place,Q8\nHB,place,Q8\n");

        assertThat(base.candidates("kw")).hasSize(1);
        assertThat(base.candidates("hb")).hasSize(1);
    }

    @Test
    void linesThatSayNothingAreCountedToo() throws IOException {
        assertThat(read("# ours\n\nalias,type\nAnn,nobody\n")).isSameAs(BELOW);

        assertThat(this.trouble).singleElement().asString().contains(" Line 4: The type is \"nobody\";");
    }

    @Test
    void fiveFaultsAreToldInFull() throws IOException {
        read("alias,type\n" + "...,person\n".repeat(5));

        assertThat(this.trouble).singleElement().asString().contains("Line 6: ").doesNotContain(" more.");
    }

    @Test
    void sixthFaultIsCounted() throws IOException {
        read("alias,type\n" + "...,person\n".repeat(6));

        assertThat(this.trouble).singleElement().asString().doesNotContain("Line 7: ").endsWith(" And 1 more.");
    }

    @Test
    void folderInPlaceOfATableIsReported() {
        assertThat(base(this.folder)).isSameAs(BELOW);
        assertThat(this.trouble).singleElement().asString().contains("It cannot be read (");
    }

    @Test
    void everyRowOfALongTableIsFound() throws IOException {
        StringBuilder text = new StringBuilder("alias,type,id\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("Name ").append(i).append(",person,urn:example:").append(i).append('\n');
        }

        KnowledgeBase base = read(text.toString());

        assertThat(base.size()).isEqualTo(5_001);
        for (int i = 0; i < 5_000; i++) {
            assertThat(base.candidates("name " + i)).singleElement()
                .returns(base.ordinal("urn:example:" + i), (each) -> each.entity());
        }
    }

    private KnowledgeBase read(String text) throws IOException {
        return base(Files.writeString(this.folder.resolve("own.csv"), text));
    }

    private KnowledgeBase base(Path table) {
        return new NewsroomKnowledge(table, BELOW, Duration.ZERO, Clock.systemUTC(), this.trouble::add).current();
    }

}
