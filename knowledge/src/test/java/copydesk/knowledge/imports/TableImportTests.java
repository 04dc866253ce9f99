package copydesk.knowledge.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnownEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableImportTests {

    @TempDir
    Path folder;

    private final HeardImport heard = new HeardImport();

    @Test
    void rowsOfOneIdAreOneEntityWithAllItsNames() throws IOException {
        KnowledgeBase base = base("""
                alias,type,id,priority,description,country,context
                Ann Berg,person,urn:a,50,,SE,harbour
                Nan Berg,person,urn:a,50,pilot,SE|DK,sea
                Bob,person,urn:b,50,,,
                """);

        assertThat(base.size()).isEqualTo(2);
        KnownEntity ann = base.entity(base.ordinal("urn:a"));
        assertThat(ann.label()).isEqualTo("Ann Berg");
        assertThat(ann.description()).isEqualTo("pilot");
        assertThat(ann.countries()).containsExactly("SE", "DK");
        assertThat(ann.context()).containsExactly("harbour", "sea");
        assertThat(base.candidates("ann berg")).hasSize(1).isNotEqualTo(base.candidates("Bob"));
        assertThat(base.candidates("Nan Berg")).hasSize(1);
    }

    @Test
    void badRowsAreToldByTheirLineAndTheRestIsKept() throws IOException {
        KnowledgeBase base = base("""
                # ours

                alias,type,priority
                Ann,person,0
                Bob,person,1
                "Cid,person,1
                Dan,robot,1
                ?!,person,1
                Eve,person,100
                """);

        assertThat(base.size()).isEqualTo(2);
        assertThat(this.heard.badLines).containsExactly("4: The priority is \"0\"; write a whole number from 1 to 100.",
                "6: A quotation mark is not closed; write \"\" for a mark inside a field.",
                "7: The type is \"robot\"; write person, organisation, place, event, object or other.",
                "8: The alias \"?!\" has no letter or digit, or is too long.");
    }

    @Test
    void tableOfAnotherSystemIsReadWithItsMarkAndReturns() throws IOException {
        KnowledgeBase base = base("\ufeffType,Alias\r\nplace,\"Ålby, Öland\"\r\n\r\nevent,Regatta\r\n");

        assertThat(base.size()).isEqualTo(2);
        KnownEntity place = base.entity(base.candidates("Ålby, Öland").get(0).entity());
        assertThat(place.kind()).isEqualTo(Kind.PLACE);
        assertThat(place.label()).isEqualTo("Ålby, Öland");
    }

    @ParameterizedTest
    @ValueSource(strings = { "القاهرة", "ירושלים", "Київ", "東京", "Łódź" })
    void namesOfAllScriptsAreFoundAgain(String name) throws IOException {
        KnowledgeBase base = base("alias,type,id\n" + name + ",place,urn:x\nOther,place,urn:y\n");

        assertThat(base.candidates(name)).hasSize(1);
        assertThat(base.entity(base.candidates(name).get(0).entity()).uri()).isEqualTo("urn:x");
    }

    @Test
    void headerAloneIsOfNoUse() {
        assertThatThrownBy(() -> base("alias,type\n# nobody\n\n")).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("was of use (3 lines, 0 of them bad)");
    }

    @Test
    void withoutAHeaderEveryLineIsBad() {
        assertThatThrownBy(() -> base("Ann,person\nBob,person\n")).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("was of use (2 lines, 2 of them bad)");
        assertThat(this.heard.badLines).hasSize(2).allMatch((each) -> each.contains(": No column is called \""));
    }

    @Test
    void orderOfTheRowsDoesNotMatterToTheBase() throws IOException {
        String header = "alias,type,id\n";
        base(header + "Ann,person,urn:a\nBob,person,urn:b\nCid,person,urn:c\n");
        byte[] first = Files.readAllBytes(this.folder.resolve("out.kb"));

        base(header + "Cid,person,urn:c\nAnn,person,urn:a\nBob,person,urn:b\n");

        assertThat(this.folder.resolve("out.kb")).hasBinaryContent(first);
    }

    private KnowledgeBase base(String table) throws IOException {
        Path source = Files.writeString(this.folder.resolve("own.csv"), table);
        Path target = this.folder.resolve("out.kb");
        new KnowledgeImport(ImportSettings.of(ImportFormat.CSV, source, target), this.heard).run();
        return KnowledgeBase.open(target);
    }

}
