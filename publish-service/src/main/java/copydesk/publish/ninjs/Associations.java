package copydesk.publish.ninjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Related;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Rendition;
import copydesk.contract.news.Text;
import copydesk.contract.relation.NearDuplicate;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * The pictures and related articles that go with an article, and what it shows of other
 * services.
 */
final class Associations {

    private final Article article;

    private final LinkTargets targets;

    private final List<Embed> embeds;

    private final Map<String, String> idsByLink;

    private final List<NearDuplicate> duplicates;

    Associations(Article article, LinkTargets targets, List<NearDuplicate> duplicates) {
        this.article = article;
        this.targets = targets;
        this.duplicates = duplicates.stream().map(Associations::vetted).toList();
        this.embeds = embeds(article);
        this.idsByLink = idsByLink(this.embeds, article.related());
    }

    private static NearDuplicate vetted(NearDuplicate duplicate) {
        return new NearDuplicate(duplicate.uri(), WebAddress.of(duplicate.href()).orElse(null), duplicate.confidence());
    }

    private static List<Embed> embeds(Article article) {
        List<Embed> embeds = new ArrayList<>();
        for (Link link : article.links()) {
            Block block = article.blocks().get(link.block());
            if (block.role() == BlockRole.EMBED) {
                embeds.add(new Embed("embed-" + (embeds.size() + 1), block.text(), link));
            }
        }
        return embeds;
    }

    // what one hyperlink became first counts, embeds before related articles
    private static Map<String, String> idsByLink(List<Embed> embeds, List<Related> related) {
        Map<String, String> ids = new HashMap<>();
        for (Embed embed : embeds) {
            ids.putIfAbsent(embed.link().id(), embed.id());
        }
        for (Related one : related) {
            String link = one.link();
            if (link != null) {
                ids.putIfAbsent(link, one.id());
            }
        }
        return ids;
    }

    List<NewsItem> write() {
        List<NewsItem> associations = new ArrayList<>();
        for (Picture picture : this.article.pictures()) {
            associations.add(picture(picture, associations.isEmpty() ? "mainImage" : "image"));
        }
        this.embeds.forEach((embed) -> associations.add(embed(embed)));
        for (Related related : this.article.related()) {
            associations.add(related(related));
        }
        for (int i = 0; i < this.duplicates.size(); i++) {
            associations.add(duplicate(this.duplicates.get(i), "duplicate-" + (i + 1)));
        }
        return associations;
    }

    List<NearDuplicate> duplicates() {
        return this.duplicates;
    }

    /**
     * The uri of the association that the link with this id became; empty if it became
     * none.
     */
    Optional<String> ofLink(String link) {
        return Optional.ofNullable(this.idsByLink.get(link)).map(this::fragment);
    }

    private NewsItem embed(Embed embed) {
        return new NewsItem(fragment(embed.id()), embed.id(), "embed", Profile.COMPONENT, null, null, null, null, null,
                null, null, null, null, null, null, null, null, List.of(Text.plain("caption", embed.words())), null,
                null, null, null, null, null,
                this.targets.href(embed.link().id()).map(Associations::address).orElse(null), null, null, null);
    }

    private static List<AltId> address(String href) {
        return List.of(new AltId("canonicalUrl", href));
    }

    private NewsItem picture(Picture picture, String rel) {
        return new NewsItem(fragment(picture.id()), picture.id(), rel, Profile.PICTURE, null, null, null, null, null,
                null, null, null, null, blankToNull(picture.by()), blankToNull(picture.agency()), null, null,
                caption(picture), null, null, null, null, null, null, null, renditions(picture), null, null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return (text == null || text.isBlank()) ? null : text;
    }

    private static @Nullable List<Text> caption(Picture picture) {
        String caption = blankToNull(picture.caption());
        return (caption != null) ? List.of(Text.plain("caption", caption)) : null;
    }

    private static @Nullable List<Rendition> renditions(Picture picture) {
        return WebAddress.of(picture.url())
            .map((href) -> List
                .of(new Rendition("original", href, picture.contentType(), picture.width(), picture.height())))
            .orElse(null);
    }

    private NewsItem related(Related related) {
        return new NewsItem(fragment(related.id()), related.id(), Profile.RELATED, Profile.TEXT, Profile.PARTIAL, null,
                null, null, null, null, null, null, null, null, null, null,
                List.of(Text.plain(Profile.MAIN, related.headline())), null, null, null, null, null, null, null,
                addresses(related), null, null, null);
    }

    /**
     * Where the related article is: ninjs wants identities in {@code uri}, so addresses
     * stand beside it.
     */
    private @Nullable List<AltId> addresses(Related related) {
        String link = related.link();
        if (link != null && this.targets.isEdited(link)) {
            return this.targets.href(link).map(Associations::address).orElse(null);
        }
        return Optional.ofNullable(related.link())
            .flatMap(this.targets::href)
            .or(() -> WebAddress.of(related.url()))
            .or(() -> this.targets.healed(related.headline()).flatMap((target) -> WebAddress.of(target.href())))
            .map(Associations::address)
            .orElse(null);
    }

    // without its headline, which would stay behind here if it is killed
    private static NewsItem duplicate(NearDuplicate duplicate, String name) {
        return new NewsItem(duplicate.uri(), name, Profile.NEAR_DUPLICATE, Profile.TEXT, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                Optional.ofNullable(duplicate.href()).map(Associations::address).orElse(null), null, null, null);
    }

    private String fragment(String id) {
        return this.article.uri() + "#" + id;
    }

    /**
     * Something of another service.
     *
     * @param id its number in the article
     * @param words what the page says of it
     * @param link its address
     */
    private record Embed(String id, String words, Link link) {

    }

}
