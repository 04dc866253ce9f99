package copydesk.extraction.block;

import java.util.List;

/**
 * What the class or id of an element says it is for. Web designers of all languages use
 * the same English words.
 */
public enum Purpose {

    /** The article's text, by a name that means nothing else. */
    STORY(List.of("articlebody", "storybody", "entrycontent", "postcontent", "articlecontent", "storycontent",
            "articletext", "bodytext", "bodycopy", "postbody", "contentbody", "richtext", "wysiwyg"), List.of()),

    /** The article's text, perhaps. */
    BODY(List.of(),
            List.of("body", "content", "text", "entry", "post", "story", "copy", "prose", "paragraph", "fulltext",
                    "texte", "inhalt", "cuerpo", "corps")),

    /** The headline. */
    TITLE(List.of("headline"), List.of("title", "heading", "titulo", "titre", "titel", "hed")),

    /** The summary below the headline. */
    SUMMARY(List.of("standfirst", "subtitle", "subheadline", "leadin"),
            List.of("summary", "dek", "deck", "intro", "lead", "lede", "teasertext", "excerpt", "abstract", "chapo",
                    "subhead", "vorspann", "highlights", "keypoints", "takeaways")),

    /** Who wrote it. */
    AUTHOR(List.of("byline", "author", "contributor", "biography"),
            List.of("bio", "writer", "profile", "autor", "auteur", "signature", "reporter", "avatar", "vcard",
                    "contributors", "staff")),

    /** When it was published. */
    DATE(List.of("timestamp", "pubdate", "publishdate", "datetime", "dateline"),
            List.of("date", "time", "published", "updated", "datum", "fecha", "posted", "ago")),

    /** The caption of a picture. */
    CAPTION(List.of("caption", "figcaption", "imagecredit", "photocredit"),
            List.of("credit", "credits", "copyright", "photographer", "legend", "bildunterschrift", "attribution",
                    "source")),

    /** Pictures, films and sounds. */
    MEDIA(List.of("gallery", "slideshow", "carousel", "video", "audio", "player", "podcast"),
            List.of("media", "image", "img", "photo", "photos", "figure", "picture", "slide", "slides", "thumbnail",
                    "thumb", "infographic", "chart")),

    /** Other articles. */
    RELATED(List.of("related", "recommend", "recirc", "readmore", "seealso", "lireaussi", "moreon", "readnext",
            "youmaylike"), List.of("more", "similar", "also", "linkbox", "next", "previous", "nextprev", "upnext")),

    /** Titles and beginnings of other articles. */
    TEASER(List.of("teaser", "trending", "mostread", "mostviewed", "popular", "outbrain", "taboola", "latestnews",
            "headlines"),
            List.of("card", "cards", "tile", "feed", "latest", "river", "item", "items", "listing", "grid", "recent",
                    "stories", "articles", "posts", "hot", "top", "most")),

    /** What readers say. */
    COMMENT(List.of("comments", "commentlist", "commentbody", "commentthread", "disqus", "livefyre", "kommentare"),
            List.of("comment", "commenter", "kommentar", "respond", "replies", "reply", "discussion", "discuss",
                    "forum", "reader", "leserbrief")),

    /** A post of another network, shown as it is there. */
    EMBED(List.of("twittertweet", "instagrammedia", "fbpost", "redditcard", "tiktokembed", "blueskyembed", "tweetembed",
            "embeddedtweet", "telegrampost", "mastodonembed"), List.of("embed", "embedded", "oembed")),

    /** Buttons for other networks. */
    SHARE(List.of("sharebar", "sharetool", "sharebutton", "shareicon", "socialshare", "sharing", "social", "addthis",
            "addtoany", "facebook", "twitter", "whatsapp"),
            List.of("share", "shares", "follow", "like", "tweet", "bookmark", "save", "print", "email", "tools",
                    "toolbar", "actions", "utility", "reaction", "reactions", "vote", "rating", "ratings")),

    /** Offers to subscribe. */
    NEWSLETTER(List.of("newsletter", "subscribe", "subscription", "signup", "mailchimp", "optin"),
            List.of("register", "registration", "login", "signin", "account", "membership", "member", "donate",
                    "donation", "support", "paywall", "premium", "piano", "tinypass", "cta", "form", "webform")),

    /** Advertising. */
    ADVERT(List.of("advert", "sponsor", "promo", "adslot", "googlead", "affiliate", "banner"),
            List.of("ad", "ads", "dfp", "gpt", "mpu", "leaderboard", "commercial", "partner", "partners", "deal",
                    "deals", "shop", "product", "products", "marketing", "adv", "anzeige", "publicidad")),

    /** Ways around the site. */
    NAVIGATION(List.of("breadcrumb", "navigation", "navbar", "menu", "pagination", "masthead"),
            List.of("nav", "skip", "pager", "sitemap", "search", "topbar", "header", "dropdown", "hamburger", "tabs",
                    "tab", "toc", "contents", "jump", "anchor")),

    /** The foot of the page. */
    FOOTER(List.of("footer", "colophon", "disclaimer", "footnote"),
            List.of("foot", "bottom", "legal", "privacy", "terms", "imprint", "endnote", "endnotes", "reflist",
                    "references", "sources")),

    /** Columns beside the text. */
    SIDEBAR(List.of("sidebar", "infobox", "factbox", "rightrail"),
            List.of("aside", "rail", "side", "widget", "widgets", "module", "box", "panel", "right", "secondary",
                    "complementary", "callout", "pullquote", "pullout", "tooltip", "note", "infocard", "keyfacts")),

    /** Topics of the article. */
    TAG(List.of("taglist", "tagcloud", "keywords", "hashtag"),
            List.of("tag", "tags", "topic", "topics", "category", "categories", "label", "labels", "kicker", "section",
                    "eyebrow", "rubric", "channel", "cat", "overline")),

    /** Consent layers and other things in the way of the text. */
    LAYER(List.of("cookie", "consent", "gdpr", "popup", "modal", "overlay", "lightbox", "onetrust", "interstitial"),
            List.of("dialog", "alert", "alerts", "notice", "notification", "toast", "message", "warning", "banner")),

    /** Not for the eye. */
    HIDDEN(List.of("visuallyhidden", "screenreader", "sronly", "noprint", "printonly"),
            List.of("hidden", "hide", "invisible", "none", "sr", "offscreen", "noscript", "print", "collapsed"));

    private final List<String> stems;

    private final List<String> words;

    Purpose(List<String> stems, List<String> words) {
        this.stems = stems;
        this.words = words;
    }

    /** What a word may contain. */
    public List<String> stems() {
        return this.stems;
    }

    /** What a word must be. */
    public List<String> words() {
        return this.words;
    }

    /** Its bit in a set of purposes. */
    public int bit() {
        return 1 << ordinal();
    }

}
