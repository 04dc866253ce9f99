package copydesk.benchmarks.extraction.field;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Authors: the same set of names. A value that holds several names is split, and degrees
 * after a name ("PhD", "R.D.") are not names: a part of which no word has two small
 * letters.
 */
final class NamesSameness implements Sameness {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;&|]\\s*(?:and\\s+)?|\\s+and\\s+");

    private static final Pattern TWO_SMALL_LETTERS = Pattern.compile("\\p{Ll}[^\\s\\p{Ll}]*\\p{Ll}");

    @Override
    public boolean isExact(List<String> truth, List<String> found) {
        return truth.equals(found);
    }

    @Override
    public boolean isEqual(List<String> truth, List<String> found) {
        return names(truth).equals(names(found));
    }

    private static Set<String> names(List<String> values) {
        return values.stream()
            .flatMap(NamesSameness::parts)
            .map(PlainText::of)
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.toSet());
    }

    private static Stream<String> parts(String value) {
        List<String> parts = BETWEEN_NAMES.splitAsStream(value.strip()).toList();
        return Stream.concat(parts.stream().limit(1), parts.stream().skip(1).filter(NamesSameness::isName));
    }

    private static boolean isName(String part) {
        // a script without small letters has no such degrees
        return TWO_SMALL_LETTERS.matcher(part).find() || part.codePoints().anyMatch(NamesSameness::isCaseless);
    }

    private static boolean isCaseless(int codePoint) {
        return Character.isLetter(codePoint) && !Character.isUpperCase(codePoint) && !Character.isLowerCase(codePoint);
    }

}
