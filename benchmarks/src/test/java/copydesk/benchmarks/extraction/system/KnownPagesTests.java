package copydesk.benchmarks.extraction.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldKind;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.gold.Snippets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KnownPagesTests {

    @TempDir
    Path folder;

    @Test
    void readsWhichModelHasNotSeenAPage() throws Exception {
        Files.writeString(this.folder.resolve("known.txt"), "0 https://herald.example/1\n1 https://herald.example/2\n");

        KnownPages pages = KnownPages.read(this.folder);

        assertThat(pages.part("https://herald.example/1")).isZero();
        assertThat(pages.part("https://herald.example/2")).isEqualTo(1);
    }

    @Test
    void keepsOnlyThesePagesOfASet() {
        GoldSet set = new GoldSet(GoldKind.WCXB, List.of(page("1"), page("2"), page("3")), Map.of());

        GoldSet known = new KnownPages(Map.of("https://herald.example/1", 0, "https://herald.example/3", 1)).of(set);

        assertThat(known.pages()).extracting(GoldPage::id).containsExactly("1", "3");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalArgumentException().isThrownBy(() -> KnownPages.read(this.folder))
            .withMessage(
                    "There is no " + this.folder.resolve("known.txt") + "; run benchmarks/train-blocks --known-only");
    }

    private static GoldPage page(String id) {
        return new GoldPage(id, "https://herald.example/" + id, new byte[0], "", FieldValues.none(), Snippets.NONE);
    }

}
