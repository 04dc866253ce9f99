package copydesk.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.text.RichText;
import copydesk.ingest.feed.Item.Part;
import copydesk.ingest.feed.Person.Role;

/** Makes a document of its own of an entry. */
final class EntryDocument {

    /** Many feeds carry the whole article in the description. */
    private static final int FULL = 1_500;

    private final Item entry;

    private final Feed feed;

    EntryDocument(Item entry, Feed feed) {
        this.entry = entry;
        this.feed = feed;
    }

    RawDocument of(FetchFacts facts, int number) {
        List<RawBlock> blocks = new ArrayList<>();
        this.entry.plainTitle().ifPresent((title) -> blocks.add(new RawBlock(RawKind.TITLE, RichText.plain(title))));
        Optional<Words> full = this.entry.contents()
            .stream()
            .filter((words) -> !words.value().isEmpty() && words.source() == null)
            .findFirst();
        Optional<Words> shown = full.or(() -> this.entry.words(Part.SUMMARY));
        shown.ifPresent((words) -> blocks.addAll(PageReader.fragment(html(words), words.base())));
        picture(blocks).ifPresent(blocks::add);
        boolean summaryOnly = full.isEmpty() && shown.filter((words) -> words.value().length() > FULL).isEmpty();
        return new RawDocument(facts, facts.name() + "-" + number, facts.identity() + "#" + number, Form.FEED_ENTRY,
                blocks, metadata(summaryOnly), List.of());
    }

    // a picture that stands beside the text is often one that stands in it as well
    private Optional<RawBlock> picture(List<RawBlock> blocks) {
        boolean pictured = blocks.stream()
            .map(RawBlock::picture)
            .anyMatch((picture) -> picture != null && picture.url() != null);
        return pictured ? Optional.empty() : PicturesReader.lead(this.entry).map(EntryDocument::figure);
    }

    private static RawBlock figure(FeedPicture picture) {
        String credit = picture.credit();
        return new RawBlock(RawKind.FIGURE, RichText.plain(picture.caption()),
                new RawPicture(picture.href(), null, (credit != null) ? RichText.plain(credit) : null, picture.form()));
    }

    private static String html(Words words) {
        boolean markup = words.isMarkup() && Words.looksLikeMarkup(words.value());
        return markup ? words.value() : "<p>" + escaped(words.value()).replaceAll("\\n\\s*\\n\\s*", "</p><p>") + "</p>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Metadata metadata(boolean summaryOnly) {
        Metadata.Builder found = new Metadata.Builder()
            .language(this.entry.fact("language").or(() -> this.feed.about().fact("language")).orElse(null))
            .siteName(this.feed.about().plainTitle().orElse(null))
            .guid(this.entry.id())
            .summaryOnly(summaryOnly);
        addresses(found);
        this.entry.people(Role.AUTHOR).forEach((author) -> found.author(author.name()));
        dates(found);
        return found.build();
    }

    private void addresses(Metadata.Builder found) {
        this.entry.fact("origLink").ifPresent(found::address);
        this.entry.link().ifPresent(found::address);
        String id = this.entry.id();
        if (this.entry.idIsLink() && id != null && id.startsWith("http")) {
            found.address(id);
        }
    }

    private void dates(Metadata.Builder found) {
        for (FeedDate date : this.entry.dates()) {
            switch (date.kind()) {
                case PUBLISHED, CREATED -> found.published(DateWords.of(date), "feed:" + date.element());
                case UPDATED -> updated(found, date);
                default -> {
                    // when it ends says nothing of when it began
                }
            }
        }
    }

    // the one date of Dublin Core is what RSS 1.0 has for publication
    private static void updated(Metadata.Builder found, FeedDate date) {
        if (date.element().equals("dc:date")) {
            found.published(DateWords.of(date), "feed:" + date.element());
        }
        else {
            found.updated(DateWords.of(date), "feed:" + date.element());
        }
    }

}
