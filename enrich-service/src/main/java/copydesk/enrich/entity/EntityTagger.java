package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.ArticleText;

/**
 * Finds the persons, organisations, places and events that an article names, in headline,
 * standfirst and body. Reads the text twice: first for full names, by gazetteer and
 * rules, then for short forms of what the first reading found. The work grows in step
 * with the text. Thread-safe.
 */
public final class EntityTagger {

    private final Gazetteer gazetteer;

    private final Lexicon lexicon;

    private final int mentionLimit;

    private final GazetteerRule known;

    private final PersonRule persons;

    private final HeadWordRule headWords;

    private final ListedNames listed;

    EntityTagger(Gazetteer gazetteer, Lexicon lexicon, int mentionLimit) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.mentionLimit = mentionLimit;
        this.known = new GazetteerRule(gazetteer, lexicon);
        this.persons = new PersonRule(gazetteer, lexicon);
        this.headWords = new HeadWordRule(gazetteer, lexicon);
        this.listed = new ListedNames(gazetteer, lexicon);
    }

    /**
     * The tagger with the gazetteer and the words of this service.
     * @param mentionLimit how many mentions of an article are kept
     */
    public static EntityTagger standard(int mentionLimit) {
        return new EntityTagger(Gazetteer.standard(), Lexicon.standard(), mentionLimit);
    }

    /** What an article written in a language names. */
    public TaggedEntities tag(ArticleText text, String language) {
        List<Scan> scans = text.blocks().stream().map(Scan::new).toList();
        scans.forEach((scan) -> readFullNames(scan, language));
        readShortForms(scans, language);
        Tally tally = new Tally(this.mentionLimit);
        scans.forEach(tally::add);
        return tally.result();
    }

    private void readFullNames(Scan scan, String language) {
        List<Span> candidates = new ArrayList<>();
        this.known.propose(scan, candidates);
        this.persons.propose(scan, language, candidates);
        this.headWords.propose(scan, candidates);
        scan.keep(candidates);
        this.listed.betweenPersons(scan);
    }

    private void readShortForms(List<Scan> scans, String language) {
        ArticleNames names = new ArticleNames(this.lexicon);
        scans.forEach(names::add);
        if (language.startsWith("en")) {
            scans.forEach((scan) -> this.listed.afterTitles(scan, names));
            scans.forEach(names::add);
        }
        ShortForms shortForms = new ShortForms(this.gazetteer, this.lexicon, names);
        scans.forEach(shortForms::read);
    }

}
