package copydesk.benchmarks.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldEntity;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;

/**
 * Compares the roles found in one article with those of its header. The same role of the
 * same person counts once, however often it is printed; case does not count.
 */
final class RoleComparison {

    private final GoldArticle article;

    private final Annotations annotations;

    private final List<Role> wanted;

    private final List<Role> found;

    RoleComparison(GoldArticle article, Annotations annotations) {
        this.article = article;
        this.annotations = annotations;
        this.wanted = article.entities()
            .stream()
            .filter((entity) -> entity.kind() == EntityKind.PERSON)
            .flatMap((entity) -> entity.roles().stream().map((role) -> new Role(entity.id(), plain(role))))
            .distinct()
            .toList();
        this.found = annotations.roles()
            .stream()
            .filter((role) -> !isOutside(role))
            .map((role) -> new Role(person(role.entity()), plain(role.text())))
            .distinct()
            .toList();
    }

    private boolean isOutside(PersonRole role) {
        return this.article.blocks().size() <= role.block();
    }

    private static String plain(String role) {
        return role.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** The person of the header who is named where the product names this one. */
    private String person(String found) {
        return this.annotations.mentions()
            .stream()
            .filter((mention) -> mention.entity().equals(found))
            .flatMap((mention) -> named(mention).stream())
            .findFirst()
            .orElse("nobody known as " + found);
    }

    private Optional<String> named(Mention mention) {
        return this.article.mentions()
            .stream()
            .filter((wanted) -> wanted.block() == mention.block() && wanted.start() < mention.end()
                    && mention.start() < wanted.end())
            .map(GoldMention::entity)
            .findFirst();
    }

    /** Roles with exactly the same words. */
    Counts exact() {
        int right = (int) this.wanted.stream().filter(this.found::contains).count();
        return new Counts(right, this.found.size(), this.wanted.size());
    }

    /** Roles of which one contains the other: minister, transport minister. */
    Counts sharing() {
        List<Role> left = new ArrayList<>(this.found);
        int right = 0;
        for (Role role : this.wanted) {
            Optional<Role> match = left.stream().filter(role::shares).findFirst();
            match.ifPresent(left::remove);
            right += match.isPresent() ? 1 : 0;
        }
        return new Counts(right, this.found.size(), this.wanted.size());
    }

    /** Roles whose person the product found, with what it made of them. */
    Share ofKnownPersons() {
        List<String> known = this.annotations.mentions()
            .stream()
            .flatMap((mention) -> named(mention).stream())
            .distinct()
            .toList();
        List<Role> asked = this.wanted.stream().filter((role) -> known.contains(role.person())).toList();
        return new Share((int) asked.stream().filter((role) -> this.found.stream().anyMatch(role::shares)).count(),
                asked.size());
    }

    /** What is wrong, one line each. */
    List<String> errors() {
        Stream<String> missed = this.wanted.stream()
            .filter((role) -> this.found.stream().noneMatch(role::shares))
            .map((role) -> "missed role of " + name(role) + ": " + role.words());
        Stream<String> invented = this.found.stream()
            .filter((role) -> this.wanted.stream().noneMatch(role::shares))
            .map((role) -> "invented role of " + name(role) + ": " + role.words());
        return Stream.concat(missed, invented).map((error) -> this.article.id() + ": " + error).toList();
    }

    private String name(Role role) {
        return this.article.entities()
            .stream()
            .filter((entity) -> entity.id().equals(role.person()))
            .map(GoldEntity::name)
            .findFirst()
            .orElse(role.person());
    }

    /**
     * What a person is.
     *
     * @param person id in the header
     * @param words the role in small letters
     */
    private record Role(String person, String words) {

        boolean shares(Role other) {
            return this.person.equals(other.person) && ((" " + this.words + " ").contains(" " + other.words + " ")
                    || (" " + other.words + " ").contains(" " + this.words + " "));
        }

    }

}
