package copydesk.extraction.block;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds blocks: what it is for and how much text is below it. The counts
 * are complete when the page has been walked through.
 */
public final class Place {

    private final @Nullable Place parent;

    private final Element element;

    private final int number;

    private final String name;

    private final int purposes;

    private final boolean hidden;

    private final int depth;

    private int chars;

    private int linkedChars;

    private int prose;

    private int nearProse;

    private int blocks;

    Place(@Nullable Place parent, Element element, int number, int purposes) {
        this.parent = parent;
        this.element = element;
        this.number = number;
        this.name = element.normalName() + " " + ClassNames.sorted(element);
        this.purposes = purposes;
        this.hidden = (parent != null && parent.hidden) || InlineWords.isHidden(element);
        this.depth = (parent != null) ? parent.depth + 1 : 0;
    }

    /** Counts a block that stands right here. */
    public void add(PageBlock block) {
        int words = block.prose();
        this.nearProse += words;
        if (this.parent != null) {
            this.parent.nearProse += words / 2;
        }
        for (Place place = this; place != null; place = place.parent) {
            place.chars += block.chars();
            place.linkedChars += block.linkedChars();
            place.prose += words;
            place.blocks++;
        }
    }

    public @Nullable Place parent() {
        return this.parent;
    }

    public Element element() {
        return this.element;
    }

    /** Its number in the order of the page, lower than those of all that is in it. */
    public int number() {
        return this.number;
    }

    /** Its tag and class, in which elements of one kind are alike. */
    public String name() {
        return this.name;
    }

    /** What it is for, a bit for each {@link Purpose}. */
    public int purposes() {
        return this.purposes;
    }

    /** Whether a reader does not see it. */
    public boolean isHidden() {
        return this.hidden;
    }

    public int depth() {
        return this.depth;
    }

    /** Characters of text below. */
    public int chars() {
        return this.chars;
    }

    /** Characters of hyperlinks below. */
    public int linkedChars() {
        return this.linkedChars;
    }

    /** Characters of paragraphs below that are long enough and not mostly links. */
    public int prose() {
        return this.prose;
    }

    /** Characters of such paragraphs right here, those one level below counted half. */
    public int nearProse() {
        return this.nearProse;
    }

    /** Blocks below. */
    public int blocks() {
        return this.blocks;
    }

    /** This place and all around it. */
    public Set<Place> path() {
        Set<Place> path = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Place place = this; place != null; place = place.parent) {
            path.add(place);
        }
        return path;
    }

    /** Whether another place is this one or below it. */
    public boolean holds(Place other) {
        Place place = other;
        while (place != null && place.depth > this.depth) {
            place = place.parent;
        }
        return place == this;
    }

}
