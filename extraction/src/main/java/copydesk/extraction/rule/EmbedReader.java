package copydesk.extraction.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.block.InlineWords;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Reads what a page shows of another service, a film or a post: its address, and the
 * words it has here or else the name of the service. Frames of unknown services are
 * mostly advertising and left out; scripts are never read.
 */
public final class EmbedReader {

    /** Finds what may be an embed. */
    public static final Evaluator ANY = Selector.evaluatorOf("iframe, video, audio, amp-youtube, lite-youtube, "
            + "amp-twitter, amp-instagram, blockquote.twitter-tweet, blockquote.twitter-video, "
            + "blockquote.instagram-media, blockquote.tiktok-embed, blockquote.bluesky-embed, blockquote.reddit-card, "
            + "blockquote.text-post-media, .fb-post, .fb-video, [data-oembed-url], [data-embed-url]");

    private static final List<String> ADDRESSES = List.of("data-oembed-url", "data-embed-url", "data-instgrm-permalink",
            "data-text-post-permalink", "data-href", "cite", "src", "data-src", "data-lazy-src");

    private static final Set<String> PLAYERS = Set.of("video", "audio");

    private static final int MAX_WORDS = 3_000;

    private static final int MAX_TITLE = 200;

    private final Element element;

    private EmbedReader(Element element) {
        this.element = element;
    }

    /** The block of an embed; empty if an element shows nothing of a known service. */
    public static Optional<RawBlock> read(Element element) {
        if (!element.is(ANY)) {
            return Optional.empty();
        }
        EmbedReader reader = new EmbedReader(element);
        return reader.address().map(reader::block);
    }

    private Optional<String> address() {
        Optional<String> known = ADDRESSES.stream()
            .map(this.element::absUrl)
            .filter((url) -> EmbedProvider.of(url).isPresent())
            .findFirst();
        return known.or(this::byId).or(this::linked).or(this::film);
    }

    private Optional<String> byId() {
        String film = this.element.hasAttr("videoid") ? this.element.attr("videoid")
                : this.element.attr("data-videoid");
        String post = this.element.attr("data-tweetid");
        String name = this.element.normalName();
        if (name.endsWith("youtube") && film.matches("[\\w-]{5,20}")) {
            return Optional.of("https://www.youtube.com/watch?v=" + film);
        }
        return (name.endsWith("twitter") && post.matches("\\d{5,25}"))
                ? Optional.of("https://twitter.com/i/status/" + post) : Optional.empty();
    }

    // a post names its own address in its last link
    private Optional<String> linked() {
        List<String> links = this.element.normalName().equals("blockquote")
                ? this.element.select("a[href]").stream().map((link) -> link.absUrl("href")).toList() : List.of();
        return links.stream().filter((link) -> EmbedProvider.of(link).isPresent()).reduce((one, other) -> other);
    }

    // the site's own films and sounds
    private Optional<String> film() {
        if (!PLAYERS.contains(this.element.normalName())) {
            return Optional.empty();
        }
        return this.element.stream()
            .filter((one) -> one == this.element || one.normalName().equals("source"))
            .map((one) -> one.absUrl("src"))
            .filter((url) -> url.startsWith("http"))
            .findFirst();
    }

    private RawBlock block(String address) {
        String url = RichText.plain(address).text();
        String words = words(url);
        int length = words.codePointCount(0, words.length());
        return new RawBlock(RawKind.EMBED, new RichText(words, List.of(), List.of(new Anchor(0, length, url))));
    }

    private String words(String url) {
        boolean quoted = this.element.normalName().equals("blockquote");
        String printed = (quoted && !BriefText.of(this.element, MAX_WORDS).isEmpty())
                ? InlineWords.of(this.element).text() : "";
        String title = RichText.plain(this.element.attr("title")).text();
        String name = EmbedProvider.of(url).orElse(this.element.normalName());
        return !printed.isEmpty() ? printed : !title.isEmpty() && title.length() <= MAX_TITLE ? title : name;
    }

}
