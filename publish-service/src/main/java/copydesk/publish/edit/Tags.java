package copydesk.publish.edit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Subject;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import org.jspecify.annotations.Nullable;

/**
 * Which tags are the same: those of one identity, where both have one, else those of one
 * kind and name, whatever their case, accents and spaces.
 */
final class Tags {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    // of Latin, Greek and Cyrillic letters only: in other scripts they are no decoration
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private Tags() {
    }

    static boolean same(TagOrder one, TagOrder other) {
        return same(one.uri(), other.uri())
            .orElseGet(() -> one.kind() == other.kind() && folded(one.name()).equals(folded(other.name())));
    }

    /** Tells the entities that an order means. */
    static Predicate<Entity> entities(TagOrder order) {
        EntityKind kind = kind(order.kind()).orElse(null);
        String name = folded(order.name());
        return (entity) -> kind != null && same(order.uri(), entity.uri())
            .orElseGet(() -> kind == entity.kind() && name.equals(folded(entity.name())));
    }

    /** Tells the subjects that an order means. */
    static Predicate<Subject> subjects(TagOrder order) {
        return (subject) -> order.kind() == TagKind.SUBJECT && subject.uri().equals(order.uri());
    }

    private static Optional<Boolean> same(@Nullable String one, @Nullable String other) {
        return (one != null && other != null) ? Optional.of(one.equals(other)) : Optional.empty();
    }

    /** The kind of entity that a tag is; empty for a subject. */
    static Optional<EntityKind> kind(TagKind kind) {
        return switch (kind) {
            case PERSON -> Optional.of(EntityKind.PERSON);
            case ORGANISATION -> Optional.of(EntityKind.ORGANISATION);
            case PLACE -> Optional.of(EntityKind.PLACE);
            case EVENT -> Optional.of(EntityKind.EVENT);
            case SUBJECT -> Optional.empty();
        };
    }

    /** A name as texts of articles spell it: composed, with single spaces. */
    static String spelling(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    /** What of a name must be the same. */
    static String folded(String name) {
        String plain = Normalizer.normalize(spelling(name), Normalizer.Form.NFKD);
        return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

}
