package copydesk.ingest.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.article.RawDocument;
import copydesk.ingest.feed.FeedReader;
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
        return switch (DocumentKind.of(document, facts)) {
            case BLANK -> Reading.Refused.because(Reason.EMPTY);
            case BINARY -> Reading.Refused.because(Reason.UNSUPPORTED_TYPE);
            case OTHER_XML -> new Reading.Refused(Reason.UNSUPPORTED_TYPE, "XML is read only if it is a feed.");
            case JSON -> CommandReader.read(document, facts);
            case FEED -> feed(document, facts);
            case PAGE -> page(document, facts);
            case TEXT -> text(Characters.decode(document, facts.contentType()), facts);
        };
    }

    private Reading text(String text, FetchFacts facts) {
        return (text.length() > this.settings.maxArticleBytes()) ? Reading.Refused.because(Reason.TOO_LARGE)
                : article(this.texts.read(text, facts, this.settings.maxBlocks()));
    }

    private Reading page(byte[] document, FetchFacts facts) {
        if (tags(document) > this.settings.maxTags()) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        return this.pages.read(document, facts)
            .map(this::article)
            .orElseGet(() -> Reading.Refused.because(Reason.UNREADABLE));
    }

    private Reading feed(byte[] document, FetchFacts facts) {
        if (tags(document) > 10L * this.settings.maxTags()) {
            return Reading.Refused.because(Reason.TOO_LARGE);
        }
        Optional<List<RawDocument>> entries = this.feeds.read(document, facts, this.settings.maxEntries());
        return entries.<Reading>map((found) -> new Reading.Container(found.stream().map(this::article).toList()))
            .orElseGet(() -> Reading.Refused.because(Reason.UNREADABLE));
    }

    private static int tags(byte[] document) {
        int tags = 0;
        for (byte sign : document) {
            tags += (sign == '<') ? 1 : 0;
        }
        return tags;
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
