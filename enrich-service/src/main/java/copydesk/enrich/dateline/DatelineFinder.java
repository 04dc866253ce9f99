package copydesk.enrich.dateline;

import java.util.List;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline before the first paragraph, {@code KYIV, Ukraine (AP) —}, and the
 * place it names among the entities of the article. Words in capitals before a dash are a
 * dateline only if they name a place or an agency follows: "UPDATE —" is none. Of two
 * places, {@code WASHINGTON/BEIJING}, the first counts.
 */
public final class DatelineFinder {

    private DatelineFinder() {
    }

    /** Where the article was written; null if no dateline says so. */
    public static @Nullable Located find(ArticleText text, List<Entity> entities, List<Mention> mentions) {
        TextBlock first = text.blocks()
            .stream()
            .filter((block) -> block.role() == BlockRole.PARAGRAPH)
            .findFirst()
            .orElse(null);
        Dateline line = (first != null) ? Dateline.read(first) : null;
        if (first == null || line == null) {
            return null;
        }
        int start = first.tokens().get(line.from()).start();
        int end = first.tokens().get(line.to() - 1).end();
        String words = words(first, line);
        String place = place(first.index(), start, end, words, entities, mentions);
        return (place == null && line.agency() == null) ? null
                : new Located(first.index(), start, end, words, place, line.agency());
    }

    private static String words(TextBlock block, Dateline line) {
        int from = block.tokens().get(line.from()).utf16Start();
        var last = block.tokens().get(line.to() - 1);
        return block.text().substring(from, last.utf16Start() + last.text().length());
    }

    private static @Nullable String place(int block, int start, int end, String words, List<Entity> entities,
            List<Mention> mentions) {
        List<String> places = entities.stream()
            .filter((entity) -> entity.kind() == EntityKind.PLACE)
            .map(Entity::id)
            .toList();
        return mentions.stream()
            .filter((mention) -> mention.block() == block && mention.start() >= start && mention.end() <= end
                    && places.contains(mention.entity()))
            .map(Mention::entity)
            .findFirst()
            .orElseGet(() -> named(words.split("\\s*[,/]", 2)[0], entities));
    }

    private static @Nullable String named(String city, List<Entity> entities) {
        return entities.stream()
            .filter((entity) -> entity.kind() == EntityKind.PLACE && entity.name().equalsIgnoreCase(city))
            .map(Entity::id)
            .findFirst()
            .orElse(null);
    }

}
