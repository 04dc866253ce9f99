package copydesk.benchmarks.enrichment.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.benchmarks.enrichment.gold.GoldSpeaker;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the product's speaker is the true one. Ids differ on both sides, so names
 * decide: an entity is the true one if the true one is named at one of its mentions; a
 * speaker of whom only the name is known, if the article calls the true one so; a
 * description, if one contains the other, articles left out.
 */
final class SpeakerTruth {

    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the|one|his|her|its|their) ");

    private final GoldArticle article;

    private final Annotations annotations;

    SpeakerTruth(GoldArticle article, Annotations annotations) {
        this.article = article;
        this.annotations = annotations;
    }

    boolean isRight(GoldSpeaker wanted, @Nullable Speaker found) {
        if (wanted.equals(GoldSpeaker.UNKNOWN)) {
            return found == null;
        }
        if (found == null) {
            return false;
        }
        Optional<String> entity = wanted.entity();
        return entity.map((id) -> isNamed(id, found))
            .orElseGet(() -> found.entity() == null && isDescribed(wanted.description(), found.name()));
    }

    private boolean isNamed(String wanted, Speaker found) {
        List<GoldMention> names = this.article.mentions()
            .stream()
            .filter((mention) -> mention.entity().equals(wanted))
            .toList();
        if (found.entity() == null) {
            return names.stream().anyMatch((name) -> isCalled(name.text(), found.name()))
                    || isCalled(this.article.entity(wanted).name(), found.name());
        }
        return this.annotations.mentions()
            .stream()
            .filter((mention) -> mention.entity().equals(found.entity()))
            .anyMatch((mention) -> names.stream().anyMatch((name) -> isSamePlace(name, mention)));
    }

    private static boolean isCalled(String wanted, String found) {
        return plain(found).equals(plain(wanted)) || plain(found).endsWith(" " + plain(wanted));
    }

    private static boolean isSamePlace(GoldMention wanted, Mention found) {
        return wanted.block() == found.block() && wanted.start() < found.end() && found.start() < wanted.end();
    }

    private static boolean isDescribed(String wanted, String found) {
        return (" " + plain(wanted) + " ").contains(" " + plain(found) + " ")
                || (" " + plain(found) + " ").contains(" " + plain(wanted) + " ");
    }

    private static String plain(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
        return ARTICLE.matcher(lower).replaceFirst("");
    }

}
