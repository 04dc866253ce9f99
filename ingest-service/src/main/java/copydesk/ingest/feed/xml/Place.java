package copydesk.ingest.feed.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a feed with what holds there: the meaning of prefixes, the base address,
 * the language. Names are in lower case and wear the usual prefix of their vocabulary.
 */
public final class Place {

    private static final int MAX_PREFIXES = 200;

    private final Element element;

    private final Map<String, String> prefixes;

    private final String name;

    private final String base;

    private final @Nullable String language;

    private Place(Element element, Map<String, String> around, String base, @Nullable String language) {
        this.element = element;
        this.prefixes = prefixes(element, around);
        this.name = name(element.tagName());
        this.base = base(base);
        this.language = language(language);
    }

    /** The root of a document that came from an address; it may be empty. */
    static Place root(Element element, String address) {
        return new Place(element, Map.of(), address, null);
    }

    /**
     * The same from a place of this language, which holds where the document says none;
     * null if nobody said.
     */
    public Place speaking(@Nullable String language) {
        return new Place(this.element, this.prefixes, this.element.root().baseUri(), language);
    }

    /**
     * The same in a site: what the document does not base elsewhere is relative to that.
     * @param site address of the site; empty if it is not known
     */
    public Place in(String site) {
        boolean based = site.isEmpty() || !this.base.equals(this.element.root().baseUri());
        return based ? this : new Place(this.element, this.prefixes, site, this.language);
    }

    /** The name, as {@code title} or {@code dc:creator}. */
    public String name() {
        return this.name;
    }

    /** The address that relative ones are relative to; empty if there is none. */
    public String base() {
        return this.base;
    }

    /** The language; null if none is said, or if it is said to be none. */
    public @Nullable String language() {
        return this.language;
    }

    /** The element itself. */
    public Element element() {
        return this.element;
    }

    /** Its words and those of the elements in it, as they stand. */
    public String words() {
        // only what is white space to XML: a wide space may be all that somebody wrote
        return this.element.wholeText().trim();
    }

    /** The elements in it. */
    public List<Place> children() {
        return this.element.children()
            .stream()
            .map((child) -> new Place(child, this.prefixes, this.base, this.language))
            .toList();
    }

    /** The words of the first element in it with this name; empty if there is none. */
    public String wordsOf(String child) {
        return children().stream()
            .filter((place) -> place.name.equals(child))
            .map(Place::words)
            .filter((words) -> !words.isEmpty())
            .findFirst()
            .orElse("");
    }

    /** Whether it has an attribute, in any case. */
    public boolean has(String attribute) {
        return find(attribute) != null;
    }

    /** The value of an attribute, in any case; empty if it is not there. */
    public String attribute(String attribute) {
        String value = find(attribute);
        return (value != null) ? value.strip() : "";
    }

    /** The address that an attribute names; empty if it is not there. */
    public String address(String attribute) {
        String value = attribute(attribute);
        return value.isEmpty() ? "" : Reference.resolve(this.base, value);
    }

    /** The namespace that a prefix stands for here; empty if it was not declared. */
    public String namespace(String prefix) {
        return this.prefixes.getOrDefault(prefix, "");
    }

    private @Nullable String find(String attribute) {
        for (Attribute found : this.element.attributes()) {
            if (found.getKey().equalsIgnoreCase(attribute)) {
                return found.getValue();
            }
        }
        return null;
    }

    /**
     * What prefixes mean here; shared with the element around unless some are declared.
     */
    private static Map<String, String> prefixes(Element element, Map<String, String> around) {
        Map<String, String> prefixes = null;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                prefixes = (prefixes != null) ? prefixes : new LinkedHashMap<>(around);
                if (prefixes.size() < MAX_PREFIXES) {
                    prefixes.put(key.equals("xmlns") ? "" : key.substring(6), attribute.getValue());
                }
            }
        }
        return (prefixes != null) ? prefixes : around;
    }

    /**
     * The name by the meaning of its prefix. A prefix that means nothing known is kept,
     * so that nothing is taken for an element of the feed that is none.
     */
    private String name(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        String prefix = (colon > 0) ? lower.substring(0, colon) : "";
        String namespace = this.prefixes.get(prefix);
        String known = (namespace != null) ? Vocabulary.prefix(namespace) : Vocabulary.undeclared(prefix);
        String local = lower.substring(colon + 1);
        String usual = (known != null) ? Vocabulary.plainer(known, local) : Vocabulary.undeclared(prefix);
        return usual.isEmpty() ? local : usual + ":" + local;
    }

    private String base(String around) {
        String own = has("xml:base") ? attribute("xml:base") : attribute("base");
        if (own.isEmpty()) {
            return around;
        }
        // too many slashes are a slip; an address that runs something is none to be
        // relative to
        String base = Reference.resolve(around, own.replaceFirst("^(\\w+:)/{3,}", "$1//"));
        return base.matches("(?i)(?:https?|ftp|file):.*|[^:]*") ? base : around;
    }

    private @Nullable String language(@Nullable String around) {
        String own = (find("xml:lang") != null) ? find("xml:lang") : find("lang");
        return (own == null) ? around : own.isBlank() ? null : own.strip().replace('_', '-');
    }

}
