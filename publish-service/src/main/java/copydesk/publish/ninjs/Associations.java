package copydesk.publish.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Related;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Rendition;
import copydesk.contract.news.Text;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.WebAddress;
import org.jspecify.annotations.Nullable;

/** The pictures and related articles that go with an article. */
final class Associations {

    private final Article article;

    private final LinkTargets targets;

    Associations(Article article, LinkTargets targets) {
        this.article = article;
        this.targets = targets;
    }

    List<NewsItem> write() {
        List<NewsItem> associations = new ArrayList<>();
        for (Picture picture : this.article.pictures()) {
            associations.add(picture(picture, associations.isEmpty() ? "mainImage" : "image"));
        }
        for (Related related : this.article.related()) {
            associations.add(related(related));
        }
        return associations;
    }

    /**
     * The uri of the association that the link with this id became; empty if it became
     * none.
     */
    Optional<String> ofLink(String link) {
        return this.article.related()
            .stream()
            .filter((related) -> link.equals(related.link()))
            .findFirst()
            .map((related) -> fragment(related.id()));
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
        return WebAddress.of(picture.url()).map((href) -> List.of(new Rendition("original", href))).orElse(null);
    }

    private NewsItem related(Related related) {
        return new NewsItem(fragment(related.id()), related.id(), "seeAlso", Profile.TEXT, Profile.PARTIAL, null, null,
                null, null, null, null, null, null, null, null, null,
                List.of(Text.plain(Profile.MAIN, related.headline())), null, null, null, null, null, null, null,
                addresses(related), null, null, null);
    }

    /**
     * Where the related article is: ninjs wants identities in {@code uri}, so addresses
     * stand beside it.
     */
    private @Nullable List<AltId> addresses(Related related) {
        return Optional.ofNullable(related.link())
            .flatMap(this.targets::href)
            .or(() -> WebAddress.of(related.url()))
            .map((href) -> List.of(new AltId("canonicalUrl", href)))
            .orElse(null);
    }

    private String fragment(String id) {
        return this.article.uri() + "#" + id;
    }

}
