package copydesk.ingest.revision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Particulars.WireFacts;
import org.jspecify.annotations.Nullable;

/**
 * The digest of what an article says: its words, links, pictures and sources, and the end
 * of its embargo. Neither other dates nor the fetch count, nor what is no part of the
 * article, so that an advertisement or a new time stamp makes no revision.
 */
final class ContentDigest {

    private ContentDigest() {
    }

    static String of(Article article) {
        List<Block> blocks = article.blocks().stream().filter((block) -> counts(block.role())).toList();
        List<Target> links = article.links()
            .stream()
            .filter((link) -> link.kind() != LinkKind.OTHER && link.kind() != LinkKind.SELF)
            .map((link) -> target(link, article))
            .toList();
        List<Target> related = new ArrayList<>();
        article.related().forEach((offer) -> related.add(new Target(offer.headline(), offer.url(), 0, "")));
        return Digest.text(Json.write(new Content(article.headline(), article.by(), blocks, links, pictures(article),
                related, article.infoSources(), article.particulars().embargoedUntil(), spoken(article))));
    }

    // the size at which a page shows a picture changes with the page's looks
    private static List<Picture> pictures(Article article) {
        return article.pictures().stream().map(Picture::withoutForm).toList();
    }

    private static boolean counts(BlockRole role) {
        return switch (role) {
            case DATE, PROMOTION, COMMENT, OTHER -> false;
            default -> true;
        };
    }

    // the number of a version alone says nothing new
    private static @Nullable WireFacts spoken(Article article) {
        WireFacts wire = article.particulars().wire();
        return (wire != null) ? new WireFacts(null, wire.urgency(), wire.located()) : null;
    }

    // not by number: a block that does not count may come or go above it
    private static Target target(Link link, Article article) {
        boolean known = link.block() >= 0 && link.block() < article.blocks().size();
        return new Target(link.text(), link.href(), link.start(),
                known ? Digest.text(article.blocks().get(link.block()).text().getBytes(StandardCharsets.UTF_8)) : "");
    }

    private record Content(String headline, List<String> by, List<Block> blocks, List<Target> links,
            List<Picture> pictures, List<Target> related, List<InfoSource> infoSources,
            @Nullable Instant embargoedUntil, @Nullable WireFacts wire) {

    }

    private record Target(String text, @Nullable String href, int start, String block) {

    }

}
