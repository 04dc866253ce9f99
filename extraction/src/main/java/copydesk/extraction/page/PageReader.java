package copydesk.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.about.AboutPage;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.body.Body;
import copydesk.extraction.body.BodyReader;
import copydesk.extraction.rule.BlockWalker;
import copydesk.extraction.rule.TextMass;
import copydesk.extraction.score.BlockModel;
import copydesk.extraction.score.BlockSheet;
import copydesk.extraction.score.Evidence;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads HTML: a page, of which it finds the title, the body and what the page says about
 * itself, or the piece of HTML that a feed carries. Nothing in it is executed or fetched.
 * Thread-safe.
 */
public final class PageReader {

    private final BodyReader bodies;

    private final List<SourceRules> sources;

    /** A reader with the scorer that is part of this library. */
    public PageReader() {
        this(BlockModel.shipped(), List.of());
    }

    /** A reader with a scorer of one's own, and with what is known about some sources. */
    public PageReader(BlockModel model, List<SourceRules> sources) {
        this.bodies = new BodyReader(model);
        this.sources = List.copyOf(sources);
    }

    /** What a page holds; empty if it cannot be parsed at all. */
    public Optional<RawDocument> read(byte[] html, FetchFacts facts) {
        return PageTree.parse(html, facts).map((page) -> read(page, facts));
    }

    /**
     * The blocks of a page with what the scorer knows of them; empty if it cannot be
     * parsed at all.
     * @param scores the first scores of the blocks; empty for what is known before them
     */
    public static Optional<BlockSheet> measure(byte[] html, FetchFacts facts, float[] scores) {
        return PageTree.parse(html, facts).map((page) -> {
            Evidence evidence = evidence(AboutPage.of(page, facts.url()));
            return (scores.length == 0) ? BlockSheet.first(page.body(), evidence)
                    : BlockSheet.second(page.body(), evidence, scores);
        });
    }

    private static Evidence evidence(AboutPage about) {
        return new Evidence(about.headline(), about.description(), about.text());
    }

    /** The blocks of a piece of HTML. */
    public static List<RawBlock> fragment(String html, String baseUri) {
        Optional<Element> fragment = PageTree.parseFragment(html, baseUri);
        // what is shown where an object cannot be, and nothing of a feed can
        fragment.ifPresent((body) -> body.select("object").tagName("span"));
        return fragment.map((body) -> new BlockWalker(new TextMass(body), "").walk(body)).orElse(List.of());
    }

    private RawDocument read(Document page, FetchFacts facts) {
        AboutPage about = AboutPage.of(page, facts.url());
        KnownSource source = KnownSource.of(this.sources, page, facts);
        Metadata metadata = source.metadata(about.metadata());
        Optional<Body> body = this.bodies.read(page.body(), evidence(about), source.tuning());
        List<RawBlock> blocks = new ArrayList<>();
        if (!about.headline().isEmpty()) {
            blocks.add(new RawBlock(RawKind.TITLE, RichText.plain(about.headline())));
        }
        body.ifPresent((found) -> {
            blocks.addAll(about.pictures(found.container(), found.blocks()));
            blocks.addAll(found.blocks());
        });
        return RawDocument.of(facts, Form.PAGE, blocks, body.map(source::founded).map(metadata::with).orElse(metadata))
            .doubted(body.map(source::doubts).orElse(List.of()));
    }

}
