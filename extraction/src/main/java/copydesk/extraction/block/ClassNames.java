package copydesk.extraction.block;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/** The classes of elements, in whatever order a page writes them. */
public final class ClassNames {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ClassNames() {
    }

    /** The classes of an element in the order of the alphabet, parted by spaces. */
    public static String sorted(Element element) {
        String names = element.className();
        boolean several = names.chars().anyMatch(Character::isWhitespace);
        return several
                ? SPACE.splitAsStream(names).filter((name) -> !name.isEmpty()).sorted().collect(Collectors.joining(" "))
                : names;
    }

}
