package copydesk.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.extraction.body.TextMass;
import copydesk.extraction.body.BlockWalker;
import copydesk.extraction.body.BodyFinder;
import copydesk.extraction.about.AboutPage;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads HTML: a page, of which it finds the title, the body and what the page says about
 * itself, or the piece of HTML that a feed carries. Nothing in it is executed or fetched.
 * Has no state and is thread-safe.
 */
public final class PageReader {

    /** What a page holds; empty if it cannot be parsed at all. */
    public Optional<RawDocument> read(byte[] html, FetchFacts facts) {
        return PageTree.parse(html, facts).map((page) -> read(page, facts));
    }

    /** The blocks of a piece of HTML. */
    public List<RawBlock> fragment(String html, String baseUri) {
        return PageTree.parseFragment(html, baseUri)
            .map((body) -> new BlockWalker(new TextMass(body), "").walk(body))
            .orElse(List.of());
    }

    private static RawDocument read(Document page, FetchFacts facts) {
        AboutPage about = AboutPage.of(page, facts.url());
        Metadata said = about.metadata();
        String title = about.headline();
        List<RawBlock> blocks = new ArrayList<>();
        if (!title.isEmpty()) {
            blocks.add(new RawBlock(RawKind.TITLE, RichText.plain(title)));
        }
        TextMass mass = new TextMass(page.body());
        Element container = new BodyFinder(page, mass).find();
        List<RawBlock> body = new BlockWalker(mass, title).walk(container);
        blocks.addAll(about.pictures(container, body));
        blocks.addAll(body);
        return RawDocument.of(facts, Form.PAGE, blocks, said);
    }

}
