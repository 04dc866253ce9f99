package copydesk.benchmarks.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.contract.change.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PairFileTests {

    private static final String FILE = """
            # a remark
            = ferry text
            The ferry sails

            It costs 4 euros.
            =

            substantive | numbers 4>5
            - 4 euros
            + 5 euros

            substantive
            - It costs
            + It sails.\u00b6It costs

            = tram page
            <p>Late.</p>
            =

            none
            - <p>
            + <p class="a">
            """;

    @Test
    void readsArticlesAndTheirEdits() {
        List<ChangePair> pairs = PairFile.parse("x.txt", FILE);

        assertThat(pairs).extracting(ChangePair::id).containsExactly("x.txt:ferry-1", "x.txt:ferry-2", "x.txt:tram-1");
        assertThat(pairs.get(0)).isEqualTo(new ChangePair("x.txt:ferry-1", false,
                "The ferry sails\n\nIt costs 4 euros.", "The ferry sails\n\nIt costs 5 euros.", ChangeKind.SUBSTANTIVE,
                List.of(new ExpectedFact("numbers", "4", "5"))));
        assertThat(pairs.get(1).after()).isEqualTo("The ferry sails\n\nIt sails.\n\nIt costs 4 euros.");
        assertThat(pairs.get(2)).extracting(ChangePair::page, ChangePair::after)
            .containsExactly(true, "<p class=\"a\">Late.</p>");
    }

    @Test
    void refusesAnEditOfWordsThatAreNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairFile.parse("x.txt", FILE.replace("- 4", "- 6")))
            .withMessage("x.txt, ferry does not have: 6 euros");
    }

    @Test
    void refusesAnUnknownKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> PairFile.parse("x.txt", FILE.replace("none", "nothing")))
            .withMessage("No kind of change: nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            = ferry<nl>A<nl>=                     | x.txt says neither text nor page of an article: = ferry
            = ferry tex<nl>A<nl>=                 | x.txt says neither text nor page of an article: = ferry tex
            = a ferry text<nl>A<nl>=              | x.txt says neither text nor page of an article: = a ferry text
            = ferry text<nl>A<nl>                 | x.txt does not end the document of: = ferry text
            = ferry text<nl>A<nl>=<nl>none<nl>- A | x.txt, ferry has half an edit: - A
            = ferry text<nl>A<nl>=<nl>none<nl>+ A<nl>- B | x.txt, ferry has a line out of place: + A
            = ferry text<nl>A<nl>=<nl>none<nl>- A<nl>- B | x.txt, ferry has a line out of place: - B
            = ferry text<nl>A<nl>=<nl>none numbers 4>5   | No kind of change: none numbers 4>5
            = ferry text<nl>A<nl>=<nl>none<bar>numbers   | No fact: numbers
            = ferry text<nl>A<nl>=<nl>none<bar>a>b       | No fact: a>b
            """)
    void saysWhatIsWrongWithAFile(String lines, String why) {
        String file = lines.replace("<nl>", "\n").replace("<bar>", "|");

        assertThatIllegalArgumentException().isThrownBy(() -> PairFile.parse("x.txt", file)).withMessage(why);
    }

    @Test
    void hasNoPairsWithoutEdits() {
        assertThat(PairFile.parse("x.txt", "")).isEmpty();
        assertThat(PairFile.parse("x.txt", "# nothing\n\n= ferry text\nA\n=\n")).isEmpty();
    }

    @Test
    void makesEveryEditOfTheSameDocument() {
        List<ChangePair> pairs = PairFile.parse("x.txt",
                "= ferry text\none, one\n=\n\nnone\n- one\n+ two\n- two\n+ three\n\nnone\n- , one\n+\n");

        assertThat(pairs).extracting(ChangePair::after).containsExactly("three, three", "one");
        assertThat(pairs).extracting(ChangePair::before).containsOnly("one, one");
    }

    @Test
    void readsTheTextFilesOfAFolderByName(@TempDir Path folder) throws IOException {
        String file = "= a text\nA\n=\nnone\n- A\n+ B\n";
        Files.writeString(folder.resolve("b.txt"), file);
        Files.writeString(folder.resolve("a.txt"), file);
        Files.writeString(folder.resolve("readme.md"), "= no");

        assertThat(PairFile.folder(folder)).extracting(ChangePair::id).containsExactly("a.txt:a-1", "b.txt:a-1");
    }

    @Test
    void holdsEnoughPairsOfEveryKind() throws IOException {
        List<ChangePair> pairs = PairFile.folder(Path.of("changes"));
        Set<String> texts = pairs.stream()
            .map((pair) -> pair.before() + pair.after() + pair.id())
            .collect(Collectors.toSet());

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200).noneMatch((pair) -> pair.before().equals(pair.after()));
        assertThat(texts).hasSameSizeAs(pairs);
        assertThat(pairs).extracting(ChangePair::kind)
            .contains(ChangeKind.NONE, ChangeKind.COSMETIC, ChangeKind.METADATA, ChangeKind.LINKS,
                    ChangeKind.SUBSTANTIVE, ChangeKind.CORRECTION);
    }

}
