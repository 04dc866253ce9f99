package copydesk.console.story;

import java.util.Collections;
import java.util.List;

import copydesk.console.fixture.Articles;
import copydesk.contract.news.NewsItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrinterTests {

    private final Printer printer = new Printer(10);

    @Test
    void keepsTextThatFits() {
        Print print = this.printer.print(Articles.plain("urn:a", 1, "Pool Stays", "0123456789"));

        assertThat(print.text()).isEqualTo("0123456789");
        assertThat(print.textCut()).isFalse();
    }

    @Test
    void cutsTextThatDoesNotFit() {
        Print print = this.printer.print(Articles.plain("urn:a", 1, "Pool Stays", "0123456789A"));

        assertThat(print.text()).isEqualTo("0123456789");
        assertThat(print.textCut()).isTrue();
    }

    @Test
    void printsItemThatHoldsNothing() {
        Print print = this.printer.print(bare(null));

        assertThat(print).isEqualTo(new Print("Article without headline", null, null, null, null, "", false, List.of(),
                List.of(), List.of()));
    }

    @Test
    void takesTitleWhereThereIsNoHeadline() {
        assertThat(this.printer.print(bare("Pool Stays")).headline()).isEqualTo("Pool Stays");
    }

    @Test
    void cutsEndlessHeadline() {
        assertThat(this.printer.print(bare("a".repeat(100_000))).headline()).hasSize(1_000);
    }

    @Test
    void keepsHundredPicturesAtMost() {
        NewsItem picture = Articles.plain("urn:picture", 1, "", "");
        NewsItem item = withAssociations(Collections.nCopies(5_000, picture));

        assertThat(this.printer.print(item).related()).hasSize(100);
    }

    @Test
    void leavesNothingOfKilledArticleButHeadlineAndReason() {
        NewsItem killed = Articles.killed("urn:a", 2, "Pool Stays", "Wrong pool.");

        assertThat(this.printer.withdrawn(killed)).isEqualTo(
                new Print("Pool Stays", null, null, null, "Wrong pool.", "", false, List.of(), List.of(), List.of()));
    }

    @Test
    void leavesNothingOfKilledArticleEvenIfItStillHoldsText() {
        assertThat(this.printer.withdrawn(Articles.pilots(1))).isEqualTo(new Print("Rotterdam Pilots Call Off Strike",
                null, null, null, null, "", false, List.of(), List.of(), List.of()));
    }

    private static NewsItem bare(@Nullable String title) {
        return new NewsItem("urn:a", null, null, null, null, null, null, null, null, null, null, null, title, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static NewsItem withAssociations(List<NewsItem> associations) {
        return new NewsItem("urn:a", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, associations, null);
    }

}
