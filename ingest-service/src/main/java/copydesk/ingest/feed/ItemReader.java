package copydesk.ingest.feed;

import java.util.HashSet;
import java.util.Set;

import copydesk.ingest.feed.Item.Part;
import copydesk.ingest.feed.Person.Role;
import copydesk.ingest.feed.xml.Place;

/** Reads the elements of a channel, an entry or the source of an entry. */
final class ItemReader {

    private static final String HTML = "text/html";

    private static final String PLAIN = "text/plain";

    private static final Set<String> ENTRIES = Set.of("item", "entry", "items");

    private final Item.Builder found = new Item.Builder();

    private final Place place;

    private final boolean atom;

    private final boolean entry;

    private final Set<String> titled = new HashSet<>();

    private ItemReader(Place place, boolean atom, boolean entry) {
        this.place = place;
        this.atom = atom;
        this.entry = entry;
    }

    /** What a channel, a feed or a source says of itself. */
    static Item about(Place place, boolean atom) {
        return new ItemReader(place, atom, false).read();
    }

    /** An entry. */
    static Item entry(Place place, boolean atom) {
        return new ItemReader(place, atom, true).read();
    }

    private Item read() {
        attributes();
        this.place.children().stream().filter((child) -> !ENTRIES.contains(child.name())).forEach(this::child);
        return this.found.build();
    }

    // CDF has addresses and dates in attributes, RDF the id
    private void attributes() {
        if (this.place.has("href")) {
            this.found.link(LinksReader.read(this.place));
        }
        this.found.date(FeedDate.Kind.UPDATED, this.place.attribute("lastmod"), "lastmod");
        if (this.entry) {
            this.found.id(this.place.address("rdf:about"), false);
        }
        String language = this.place.language();
        this.found.fact("language", (language != null) ? language : "");
    }

    /** One element, one reader: the first that knows it takes it. */
    private void child(Place child) {
        boolean taken = texts(child) || people(child) || links(child) || dates(child) || categories(child);
        if (!taken) {
            facts(child);
        }
    }

    private boolean texts(Place child) {
        switch (child.name()) {
            case "title" -> title(child);
            case "dc:title", "media:title" -> weaker(Part.TITLE, child);
            case "summary", "description", "abstract", "dc:description" -> summary(child);
            case "tagline", "subtitle" ->
                this.found.words(this.entry ? Part.SUBTITLE : Part.SUMMARY, words(child, PLAIN));
            case "itunes:subtitle" -> weaker(this.entry ? Part.SUBTITLE : Part.SUMMARY, child);
            case "itunes:summary", "media:description" -> weaker(Part.SUMMARY, child);
            case "rights", "copyright", "dc:rights" -> this.found.words(Part.RIGHTS, words(child, PLAIN));
            case "info", "feedburner:browserfriendly" -> this.found.words(Part.INFO, words(child, PLAIN));
            case "content" -> this.found.content(words(child, PLAIN));
            case "content:encoded", "fullitem", "prodlink" -> this.found.content(words(child, HTML));
            case "body", "xhtml:body", "xhtml:div" -> this.found.content(words(child, "application/xhtml+xml"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Words words(Place child, String usual) {
        return WordsReader.read(child, usual, !this.atom);
    }

    // the element of its own vocabulary wins over what others add
    private void title(Place child) {
        Words words = words(child, PLAIN);
        if (this.titled.add("title") || !this.found.has(Part.TITLE)) {
            this.found.replace(Part.TITLE, words);
        }
    }

    private void weaker(Part part, Place child) {
        this.found.words(part, words(child, PLAIN));
    }

    // of summary and description the second is the text
    private void summary(Place child) {
        Words words = words(child, child.name().equals("summary") ? PLAIN : HTML);
        if (this.entry && this.found.has(Part.SUMMARY)) {
            this.found.content(words);
        }
        else {
            this.found.words(Part.SUMMARY, words);
        }
    }

    private boolean people(Place child) {
        switch (child.name()) {
            case "author", "dc:author", "dc:creator", "managingeditor" -> person(child, Role.AUTHOR);
            case "itunes:author" -> person(child, Role.SHOW);
            case "contributor", "dc:contributor" -> person(child, Role.CONTRIBUTOR);
            case "dc:publisher", "webmaster", "itunes:owner" -> person(child, Role.PUBLISHER);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void person(Place child, Role role) {
        this.found.person(PeopleReader.read(child, role));
    }

    private boolean links(Place child) {
        switch (child.name()) {
            case "link" -> this.found.link(LinksReader.read(child));
            case "enclosure" -> this.found.link(LinksReader.enclosure(child));
            case "cc:license", "creativecommons:license" -> license(child);
            case "id" -> this.found.id(id(child), false);
            case "guid" -> guid(child);
            case "dc:identifier" -> this.found.id(child.words(), false);
            case "feedburner:origlink" -> this.found.fact("origLink", child.words());
            case "comments", "docs" -> this.found.fact(child.name(), LinksReader.address(child.base(), child.words()));
            case "source" -> source(child);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void license(Place child) {
        String named = child.attribute("rdf:resource");
        this.found.link(FeedLink.of("license",
                LinksReader.address(child.base(), named.isEmpty() ? child.words() : named), null));
    }

    /** A guid is the address of the page unless it says that it is not. */
    private void guid(Place child) {
        boolean link = !child.attribute("ispermalink").equalsIgnoreCase("false");
        String id = id(child);
        this.found.id(id, link && id.contains(":"));
    }

    // an id stays as it is, whatever address the feed has today, unless it is a path
    private static String id(Place child) {
        String words = child.words();
        return words.startsWith("/") || words.startsWith(".") ? LinksReader.address(child.base(), words) : words;
    }

    /** RSS has the source in one line, Atom as a small feed of its own. */
    private void source(Place child) {
        if (child.element().childrenSize() > 0) {
            this.found.source(about(child, this.atom));
            return;
        }
        Item.Builder source = new Item.Builder();
        source.words(Part.TITLE, words(child, PLAIN));
        if (child.has("url")) {
            source.link(LinksReader.read(child));
        }
        this.found.source(source.build());
    }

    private boolean dates(Place child) {
        FeedDate.Kind kind = switch (child.name()) {
            case "pubdate", "published", "issued", "dcterms:issued", "prism:publicationdate" -> FeedDate.Kind.PUBLISHED;
            case "updated", "modified", "lastbuilddate", "dc:date", "dcterms:modified", "prism:modificationdate" ->
                FeedDate.Kind.UPDATED;
            case "created", "dcterms:created", "prism:creationdate" -> FeedDate.Kind.CREATED;
            case "expirationdate" -> FeedDate.Kind.EXPIRED;
            default -> null;
        };
        if (kind != null) {
            this.found.date(kind, child.words(), child.name().equals("pubdate") ? "pubDate" : child.name());
        }
        return kind != null;
    }

    private boolean categories(Place child) {
        switch (child.name()) {
            case "category", "dc:subject", "media:category", "itunes:category" -> category(child);
            case "keywords", "itunes:keywords" -> CategoriesReader.keywords(child).forEach(this.found::category);
            case "tags" -> tags(child);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void tags(Place child) {
        child.children().forEach(this::category);
        if (child.children().isEmpty()) {
            CategoriesReader.keywords(child).forEach(this.found::category);
        }
    }

    private void category(Place child) {
        CategoriesReader.read(child).forEach(this.found::category);
    }

    private void facts(Place child) {
        switch (child.name()) {
            case "language", "dc:language" -> this.found.language(child.words());
            case "ttl", "icon", "logo" -> this.found.fact(child.name(), address(child));
            case "sy:updateperiod", "sy:updatefrequency" -> this.found.fact(child.name().substring(3), child.words());
            case "generator" -> this.found.fact("generator", child.words());
            case "image", "itunes:image" -> image(child);
            case "media:content", "media:group", "media:thumbnail" -> PicturesReader.read(child, this.found);
            case "itunes:link" -> {
                if (child.attribute("rel").equals("image")) {
                    image(child);
                }
            }
            default -> {
                // nothing we have a use for
            }
        }
    }

    /** Icons and logos are addresses, a time to live is none. */
    private static String address(Place child) {
        return child.name().equals("ttl") ? child.words() : LinksReader.address(child.base(), child.words());
    }

    /**
     * An image by its attribute, its element or its words; what is called so by accident
     * has none of these.
     */
    private void image(Place child) {
        String named = child.attribute("href").isEmpty() ? child.attribute("url") : child.attribute("href");
        String inside = child.wordsOf("url").isEmpty() ? child.element().ownText() : child.wordsOf("url");
        this.found.fact("image", LinksReader.address(child.base(), named.isEmpty() ? inside : named));
    }

}
