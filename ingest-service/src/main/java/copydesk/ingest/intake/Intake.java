package copydesk.ingest.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.article.RawDocument;
import copydesk.ingest.feed.FeedReader;
import copydesk.ingest.wire.ArticleReader;
import copydesk.ingest.wire.NewsMlReader;
import copydesk.ingest.wire.NinjsReader;
import copydesk.ingest.wire.NitfReader;
import copydesk.ingest.wire.WireReading;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.wire.TextReader;

/**
 * Takes in any document: tells what it is, lets the right reader read it and gives
 * articles, commands or a refusal with its reason. Never throws, whatever the bytes are.
 * Thread-safe.
 */
public final class Intake {

    private final IntakeSettings settings;

    private final PageReader pages;

    private final FeedReader feeds = new FeedReader();

    private final TextReader texts = new TextReader();

    private final NinjsReader ninjs = new NinjsReader();

    private final NitfReader nitf = new NitfReader();

    private final NewsMlReader newsml = new NewsMlReader();

    private final ArticleReader articles = new ArticleReader();

    private final Extractor extractor = new Extractor();

    /** An intake with these limits that knows nothing of single sources. */
    public Intake(IntakeSettings settings) {
        this(settings, new PageReader());
    }

    /** An intake with these limits and this reader of pages. */
    public Intake(IntakeSettings settings, PageReader pages) {
        this.settings = settings;
        this.pages = pages;
    }

    /** What a document turns out to be. */
    public Reading read(byte[] document, FetchFacts facts, Instant fetchedAt) {
        if (document.length > this.settings.maxDocumentBytes()) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        Integer status = facts.status();
        if (status != null && (status == 404 || status == 410)) {
            return Withdrawal.ofPage(facts);
        }
        return switch (DocumentKind.of(document, facts)) {
            case BLANK -> Reading.Refused.because(Reason.EMPTY);
            case BINARY -> Reading.Refused.because(Reason.UNSUPPORTED_TYPE);
            case OTHER_XML ->
                new Reading.Refused(Reason.UNSUPPORTED_TYPE, "XML is read only if it is a feed, NITF or NewsML-G2.");
            case JSON -> json(document, facts);
            case NITF -> nitf(document, facts);
            case NEWSML -> newsml(document, facts);
            case FEED -> feed(document, facts);
            case PAGE -> page(document, facts);
            case TEXT -> text(Characters.decode(document, facts.contentType()), facts);
        };
    }

    private Reading text(String text, FetchFacts facts) {
        return (text.length() > this.settings.maxArticleBytes()) ? Reading.Refused.because(Reason.TOO_LARGE)
                : article(this.texts.read(text, facts, this.settings.maxBlocks()));
    }

    private Reading json(byte[] document, FetchFacts facts) {
        Object value;
        try {
            value = Json.read(document, Object.class);
        }
        catch (InvalidRecord ex) {
            return new Reading.Refused(Reason.UNREADABLE, "The JSON is broken.");
        }
        if (value instanceof Map<?, ?> object && object.containsKey("command")) {
            return CommandReader.read(object, document.length, facts);
        }
        if (isTooLarge(document, 1)) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        if (value instanceof Map<?, ?> object && NinjsReader.isItem(object)) {
            return item(this.ninjs.read(object, facts, this.settings.maxBlocks()), facts);
        }
        if (value instanceof Map<?, ?> object && ArticleReader.isArticle(object)) {
            return article(this.articles.read(object, facts, this.settings.maxBlocks()));
        }
        return new Reading.Refused(Reason.UNSUPPORTED_TYPE,
                "JSON is read only if it is a command, a ninjs item, or an object with title and text.");
    }

    private Reading nitf(byte[] document, FetchFacts facts) {
        if (isTooLarge(document, 1)) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        return this.nitf.read(document, facts)
            .map((item) -> item(item, facts))
            .orElseGet(() -> Reading.Refused.because(Reason.UNREADABLE));
    }

    private Reading newsml(byte[] document, FetchFacts facts) {
        if (isTooLarge(document, 10)) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        List<Reading> items = this.newsml.read(document, facts, this.settings.maxEntries(), this.settings.maxBlocks())
            .stream()
            .map((item) -> item(item, facts))
            .toList();
        return switch (items.size()) {
            case 0 -> new Reading.Refused(Reason.UNSUPPORTED_TYPE, "The NewsML-G2 document holds no news item.");
            case 1 -> items.get(0);
            default -> new Reading.Container(items);
        };
    }

    private Reading item(WireReading item, FetchFacts facts) {
        if (item instanceof WireReading.Story story) {
            return article(story.document());
        }
        if (item instanceof WireReading.Canceled canceled) {
            return Withdrawal.of(canceled.identity(), facts);
        }
        WireReading.Refused refused = (WireReading.Refused) item;
        return new Reading.Refused(refused.reason(), refused.detail());
    }

    private Reading page(byte[] document, FetchFacts facts) {
        if (Redirect.ledHome(facts)) {
            return new Reading.Refused(Reason.NOT_AN_ARTICLE, "Its address leads to the front page of a site.");
        }
        if (isTooLarge(document, 1)) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        return this.pages.read(document, facts)
            .map(this::article)
            .orElseGet(() -> Reading.Refused.because(Reason.UNREADABLE));
    }

    private Reading feed(byte[] document, FetchFacts facts) {
        if (isTooLarge(document, 10)) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        Optional<List<RawDocument>> entries = this.feeds.read(document, facts, this.settings.maxEntries());
        return entries.<Reading>map((found) -> new Reading.Container(found.stream().map(this::entry).toList()))
            .orElseGet(() -> Reading.Refused.because(Reason.UNREADABLE));
    }

    private Reading entry(RawDocument entry) {
        Reading reading = article(entry);
        if (reading instanceof Reading.Refused refused) {
            String guid = entry.metadata().guid();
            return refused.of((guid != null) ? guid : text(entry));
        }
        return reading;
    }

    private static String text(RawDocument entry) {
        return entry.blocks().stream().map((block) -> block.text().text()).collect(Collectors.joining("\n"));
    }

    private boolean isTooLarge(byte[] document, int times) {
        return TagScan.of(document).isMoreThan((long) times * this.settings.maxTags());
    }

    private boolean isTooLarge(RawDocument document) {
        long links = document.blocks().stream().mapToLong((block) -> block.text().anchors().size()).sum();
        return document.blocks().size() > this.settings.maxBlocks() || links > this.settings.maxBlocks();
    }

    private Reading article(RawDocument document) {
        if (isTooLarge(document)) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        Optional<ExtractedArticle> article = this.extractor.extract(document);
        if (article.isEmpty()) {
            return Reading.Refused.because(Reason.NOT_AN_ARTICLE);
        }
        boolean fits = Json.write(article.get().article()).length <= this.settings.maxArticleBytes();
        return fits ? new Reading.One(article.get()) : Reading.Refused.because(Reason.TOO_LARGE);
    }

}
