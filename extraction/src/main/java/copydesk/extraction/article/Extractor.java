package copydesk.extraction.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.Identity;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Link;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Picture;
import copydesk.contract.article.QualityIssue;
import copydesk.extraction.line.EmbargoLine;
import org.jspecify.annotations.Nullable;

/**
 * Makes a structured article of a raw document: gives each block its role and gathers
 * what the blocks say. Works the same for every form of document; has no state and is
 * thread-safe.
 */
public final class Extractor {

    /** The article, empty if the document has no headline or no body. */
    public Optional<ExtractedArticle> extract(RawDocument document) {
        Roles roles = new Roles();
        List<RoledBlock> blocks = roles.assign(document.blocks());
        String headline = first(blocks, BlockRole.HEADLINE);
        if (headline == null || blocks.stream().noneMatch(Extractor::tellsSomething)) {
            return Optional.empty();
        }
        Addresses addresses = Addresses.of(document, roles.address());
        return Optional.of(new ExtractedArticle(Provenance.of(article(document, blocks, headline, addresses)),
                addresses.identity(), addresses.aliases()));
    }

    private static Article article(RawDocument document, List<RoledBlock> blocks, String headline,
            Addresses addresses) {
        Metadata metadata = metadata(document);
        Links links = new Links(addresses.canonical());
        List<Block> texts = texts(blocks, links);
        Bylines bylines = Bylines.of(metadata, blocks);
        Times times = Times.of(metadata, blocks, addresses.printed());
        return new Article(Identity.articleUri(addresses.identity()), 0, origin(document), addresses.canonical(),
                language(metadata), headline, bylines.authors(), texts, links.links(), pictures(blocks),
                links.related(), infoSources(metadata, addresses, bylines), times.published(), times.updated(),
                issues(times, links, document), metadata.particulars().embargoed(embargo(document)));
    }

    private static Metadata metadata(RawDocument document) {
        String known = document.facts().language();
        return (known != null && language(document.metadata()) == null) ? document.metadata().speaking(known)
                : document.metadata();
    }

    // of several the last; a page is there for all to see, so that a line on it which
    // cannot be read is rather about something else
    private static @Nullable Instant embargo(RawDocument document) {
        boolean forEditors = document.form() == Form.TEXT_EXPORT || document.form() == Form.WIRE_ITEM;
        Stream<Instant> printed = document.blocks()
            .stream()
            .flatMap((block) -> EmbargoLine.end(block.text().text()).stream())
            .filter((end) -> forEditors || !end.equals(Particulars.UNTIL_RELEASED));
        return Stream.concat(Stream.ofNullable(document.metadata().particulars().embargoedUntil()), printed)
            .max(Instant::compareTo)
            .orElse(null);
    }

    private static List<Block> texts(List<RoledBlock> blocks, Links links) {
        List<Block> texts = new ArrayList<>();
        for (RoledBlock block : blocks) {
            if (!block.text().isEmpty()) {
                links.add(texts.size(), block);
                texts.add(new Block(block.role(), block.text().text(), block.text().marks()));
            }
        }
        return texts;
    }

    private static boolean tellsSomething(RoledBlock block) {
        return block.role().isBody() && block.role() != BlockRole.HEADING
                && block.text().text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static @Nullable String first(List<RoledBlock> blocks, BlockRole role) {
        return blocks.stream()
            .filter((block) -> block.role() == role)
            .map((block) -> block.text().text())
            .findFirst()
            .orElse(null);
    }

    private static Origin origin(RawDocument document) {
        return new Origin(document.facts().sourceId(), document.facts().identity(), document.name(), document.form(),
                document.facts().sha256(), document.metadata().guid());
    }

    private static @Nullable String language(Metadata metadata) {
        String tag = (metadata.language() != null) ? metadata.language().replace('_', '-') : "";
        String normal = Locale.forLanguageTag(tag).toLanguageTag();
        return normal.equals("und") ? null : normal;
    }

    private static List<Picture> pictures(List<RoledBlock> blocks) {
        List<Picture> pictures = new ArrayList<>();
        for (RoledBlock block : blocks) {
            Picture found = block.picture();
            if (found != null) {
                pictures.add(found.named("photo-" + (pictures.size() + 1)));
            }
        }
        return pictures;
    }

    private static List<InfoSource> infoSources(Metadata metadata, Addresses addresses, Bylines bylines) {
        List<InfoSource> sources = new ArrayList<>();
        Publishers.of(addresses.printed(), metadata.siteName()).ifPresent(sources::add);
        Stream.concat(bylines.agencies().stream(), metadata.contributors().stream())
            .distinct()
            .filter((name) -> sources.stream().noneMatch((source) -> source.name().equals(name)))
            .forEach((name) -> sources.add(new InfoSource(name, "contributor", null)));
        return sources;
    }

    private static List<QualityIssue> issues(Times times, Links links, RawDocument document) {
        List<QualityIssue> issues = new ArrayList<>(document.issues());
        long lost = links.links().stream().map(Link::href).filter((href) -> href == null).count();
        if (lost > 0) {
            issues.add(QualityIssue.ofArticle(IssueCode.LINKS_WITHOUT_TARGET, (lost == 1)
                    ? "1 hyperlink has no target in the source." : lost + " hyperlinks have no target in the source."));
        }
        issues.addAll(times.issues());
        if (document.metadata().summaryOnly()) {
            issues
                .add(QualityIssue.ofArticle(IssueCode.SUMMARY_ONLY, "The source gives a summary, not the full text."));
        }
        return issues;
    }

}
