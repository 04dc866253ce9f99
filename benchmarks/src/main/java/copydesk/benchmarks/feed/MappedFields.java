package copydesk.benchmarks.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.benchmarks.feed.expect.Expression;
import copydesk.benchmarks.feed.expect.Fields;

/** The fields of the corpus that our reader has. */
final class MappedFields {

    private static final Set<String> DETAILS = words("value type language base src");

    private static final Set<String> TEXTS = words("title summary subtitle description tagline rights copyright info");

    private static final Set<String> PLAIN = words(
            "id guid guidislink link links author authors contributors publisher "
                    + "tags category enclosures license language updated updated_parsed published published_parsed created "
                    + "created_parsed expired expired_parsed modified modified_parsed issued issued_parsed content icon logo "
                    + "comments ttl generator docs");

    private static final Set<String> PARTS = words("links.rel links.href links.type links.title links.length "
            + "links.hreflang links.url enclosures.href enclosures.url enclosures.type enclosures.length tags.term "
            + "tags.scheme tags.label author_detail author_detail.name author_detail.email author_detail.url "
            + "author_detail.href authors.name authors.email authors.url authors.href contributors.name "
            + "contributors.email contributors.url contributors.href publisher_detail.name publisher_detail.email "
            + "publisher_detail.url image.href image.url source.href source.url");

    private static final Set<String> ROOTS = words("version encoding");

    private MappedFields() {
    }

    /**
     * Those parts of an expectation that speak of a feed, without what it says of
     * well-formedness: our reader reads what is there and judges nothing.
     */
    static List<Expression> asked(Expression expectation) {
        List<Expression> parts = (expectation instanceof Expression.And and) ? and.parts() : List.of(expectation);
        return parts.stream().filter((part) -> !Fields.of(part).equals(Set.of("bozo"))).toList();
    }

    /** Whether we have all fields that a part asks for. */
    static boolean have(Expression part) {
        return Fields.of(part).stream().allMatch(MappedFields::has);
    }

    /** Whether we have a field, given by its path without numbers. */
    static boolean has(String field) {
        if (ROOTS.contains(field)) {
            return true;
        }
        String name = field.replaceFirst("^(?:entries|feed)\\.", "");
        boolean whole = name.equals(field) ? field.equals("entries") : isMapped(name);
        return whole || (name.startsWith("source.") && isMapped(name.substring("source.".length())));
    }

    private static boolean isMapped(String name) {
        boolean detailed = name.endsWith("_detail") && TEXTS.contains(name.replaceFirst("_detail$", ""));
        if (detailed || TEXTS.contains(name) || PLAIN.contains(name) || PARTS.contains(name)) {
            return true;
        }
        String[] steps = name.split("\\.");
        boolean detail = steps.length == 2 && DETAILS.contains(steps[1]);
        boolean text = steps[0].endsWith("_detail") && TEXTS.contains(steps[0].replaceFirst("_detail$", ""));
        return detail && (steps[0].equals("content") || text);
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

}
