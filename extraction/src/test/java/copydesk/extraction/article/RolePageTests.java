package copydesk.extraction.article;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Picture;
import copydesk.extraction.page.PageReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One page that has a block of every role. */
class RolePageTests {

    private static final String PAGE = """
            <html><head><title>Ferry strike ends after nine days - Harbour Post</title>
            <meta property="og:site_name" content="Harbour Post"></head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article>
              <header><h1>Ferry strike ends after nine days</h1>
              <h2 class="standfirst">After nine days the islands have their ferries back.</h2>
              <p class="byline">By Jane Doe</p>
              <p class="date">15 May 2025</p></header>
              <figure><img src="/bay.jpg" srcset="/bay-1200.jpg 1200w" alt="Boats">
                <figcaption>Boats wait in the bay. <span class="credit">Foto: Jan Ruiz / AFP</span></figcaption></figure>
              <div class="article-body">
              <p>The ferries between the islands sail again from Friday on, the company said on Thursday evening after a
              last round of talks with the union, which had lasted all night.</p>
              <div class="related-box"><a href="/tickets">What happens to the old tickets now</a></div>
              <h2>What changes for passengers</h2>
              <p>Crews get two more days of rest each month, and the company hires forty people before the summer, so
              that no boat has to stay in the harbour because nobody is there to sail it.</p>
              <ul><li>The early boat to the northern islands sails at six in the morning, also on Sundays.</li>
              <li>Old tickets are good until the end of the summer, on all lines and on all boats.</li></ul>
              <table><tr><th>Line</th><th>Boats a day</th></tr><tr><td>Northern islands, by way of the old harbour</td>
              <td>4</td></tr><tr><td>Southern islands, by way of the new harbour</td><td>6</td></tr></table>
              <aside class="pullquote"><p>Crews get two more days of rest each month</p></aside>
              <blockquote><p>“We are glad that it is over, and so are all the people who live out there,” said the mayor
              of the northern islands on the radio.</p></blockquote>
              <iframe src="https://www.youtube.com/embed/abc12345" title="The first boat"></iframe>
              <p>The union had asked for three days, as it said again on Thursday. It calls the result a good start, and
              wants to talk once more when the summer is over and the boats are in the docks.</p>
              <p>AFP and Reuters contributed reporting.</p>
              <p>Sign up for our newsletter</p>
              <p>© 2025 Harbour Post. All rights reserved.</p>
              <div class="comments"><p class="comment">I waited for nine days on the pier.</p></div>
              </div>
            </article></body></html>
            """;

    private final Article article = read();

    @Test
    void givesEachBlockItsRole() {
        assertThat(lines()).isEqualTo("""
                headline: Ferry strike ends after nine days
                caption: Boats wait in the bay.
                credit: Foto: Jan Ruiz / AFP
                standfirst: After nine days the islands have their ferries back.
                byline: By Jane Doe
                date: 15 May 2025
                paragraph: The ferries between the islands sail again from Friday on, the company said on Thursday \
                evening after a last round of talks with the union, which had lasted all night.
                related: What happens to the old tickets now
                heading: What changes for passengers
                paragraph: Crews get two more days of rest each month, and the company hires forty people before the \
                summer, so that no boat has to stay in the harbour because nobody is there to sail it.
                list-item: The early boat to the northern islands sails at six in the morning, also on Sundays.
                list-item: Old tickets are good until the end of the summer, on all lines and on all boats.
                table: Line | Boats a day
                Northern islands, by way of the old harbour | 4
                Southern islands, by way of the new harbour | 6
                pull-quote: Crews get two more days of rest each month
                quote: “We are glad that it is over, and so are all the people who live out there,” said the mayor of \
                the northern islands on the radio.
                embed: The first boat
                paragraph: The union had asked for three days, as it said again on Thursday. It calls the result a \
                good start, and wants to talk once more when the summer is over and the boats are in the docks.
                agency-credit: AFP and Reuters contributed reporting.
                promotion: Sign up for our newsletter
                other: © 2025 Harbour Post. All rights reserved.
                comment: I waited for nine days on the pier.""");
    }

    @Test
    void knowsThePictureOfTheCaptionAndCredit() {
        assertThat(this.article.pictures()).containsExactly(new Picture("photo-1", "https://news.example/bay-1200.jpg",
                "Boats wait in the bay.", "Jan Ruiz", "AFP", "Boats", null, 1200, null));
    }

    @Test
    void linksTheEmbedToItsAddress() {
        assertThat(this.article.links()).contains(
                new Link("l2", LinkKind.OTHER, 15, 0, 14, "The first boat", "https://www.youtube.com/embed/abc12345"));
    }

    @Test
    void hasEveryRole() {
        EnumSet<BlockRole> missing = EnumSet.allOf(BlockRole.class);
        this.article.blocks().forEach((block) -> missing.remove(block.role()));

        assertThat(missing).isEmpty();
    }

    @Test
    void publishesTheRolesOfTheBodyOnly() {
        assertThat(EnumSet.allOf(BlockRole.class).stream().filter(BlockRole::isBody)).containsExactly(
                BlockRole.PARAGRAPH, BlockRole.HEADING, BlockRole.LIST_ITEM, BlockRole.QUOTE, BlockRole.TABLE);
    }

    private String lines() {
        List<Block> blocks = this.article.blocks();
        return blocks.stream()
            .map((block) -> block.role().code() + ": " + block.text())
            .collect(Collectors.joining("\n"));
    }

    private static Article read() {
        FetchFacts facts = new FetchFacts("web", "https://news.example/a", "a", "https://news.example/a", "text/html",
                200, "sha256:0");
        return new PageReader().read(PAGE.getBytes(StandardCharsets.UTF_8), facts)
            .flatMap(new Extractor()::extract)
            .orElseThrow()
            .article();
    }

}
