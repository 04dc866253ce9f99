package copydesk.benchmarks.enrichment.gold;

import java.util.List;
import java.util.Optional;

import copydesk.contract.annotation.EntityKind;

/**
 * Who or what an article of the news set names, with what is true about it.
 *
 * @param id local to the article
 * @param kind what it is
 * @param name its full name as far as the article gives it
 * @param roles titles and offices of a person, as printed
 * @param wikidata its Wikidata id; empty where nobody was certain
 */
public record GoldEntity(String id, EntityKind kind, String name, List<String> roles, Optional<String> wikidata) {

    public GoldEntity {
        roles = List.copyOf(roles);
    }

}
