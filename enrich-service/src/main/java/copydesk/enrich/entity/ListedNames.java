package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.NameReader.Name;

/**
 * Finds what only its place in the article makes a person's name: between two persons, or
 * after Mr. and the like.
 */
final class ListedNames {

    private final NameReader names;

    private final Titles titles;

    ListedNames(Gazetteer gazetteer, Lexicon lexicon) {
        this.names = new NameReader(gazetteer, lexicon);
        this.titles = new Titles(lexicon);
    }

    /** Adds to a block the names between two persons of a list. */
    void betweenPersons(Scan scan) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + 1 < scan.spans().size(); i++) {
            Span before = scan.spans().get(i);
            Span after = scan.spans().get(i + 1);
            int from = afterSeparator(scan, before.to());
            if (before.named().isPerson() && after.named().isPerson() && from > before.to() && from < after.from()) {
                Name name = this.names.read(scan, from, Integer.MAX_VALUE);
                if (name.words() > 1 && afterSeparator(scan, name.to()) == after.from() && after.from() > name.to()) {
                    found.add(new Span(from, name.to(), Named.of(EntityKind.PERSON, scan.text(from, name.to())),
                            Evidence.LIST));
                }
            }
        }
        scan.keep(found);
    }

    /** Adds to a block the surnames after a title that no person named in full has. */
    void afterTitles(Scan scan, ArticleNames known) {
        List<Span> found = new ArrayList<>();
        for (int i = 1; i < scan.size() && scan.style() == Style.SENTENCE; i++) {
            if (scan.isCapitalised(i) && scan.isFree(i, i + 1) && this.titles.isStrongBefore(scan, i)) {
                Name name = this.names.read(scan, i, Integer.MAX_VALUE);
                Named named = (name.words() == 1) ? Named.of(EntityKind.PERSON, scan.text(i, name.to())) : null;
                if (named != null && known.surnameOf(named) == null && scan.isFree(i, name.to())) {
                    found.add(new Span(i, name.to(), named, Evidence.TITLE_SURNAME));
                }
            }
        }
        scan.keep(found);
    }

    private static int afterSeparator(Scan scan, int at) {
        int comma = scan.is(at, ',') ? at + 1 : at;
        return scan.word(comma).equals("and") ? comma + 1 : comma;
    }

}
