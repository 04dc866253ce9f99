package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import copydesk.enrich.headline.BodyNames;
import copydesk.enrich.headline.SentenceCase;
import copydesk.enrich.tagger.Agreement;
import copydesk.enrich.tagger.NameTagger;
import copydesk.enrich.tagger.TaggedName;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons, organisations, places and events that an article names, in headline,
 * standfirst and body. Reads the text twice: first for full names, by gazetteer and
 * rules, then for short forms of what the first reading found. The work grows in step
 * with the text. Thread-safe.
 */
public final class EntityTagger {

    /**
     * What a model reads of an article, about ten thousand words; what is longer is read
     * by the rules from there on. Both limits, since hostile texts are made of one
     * character or of endless words.
     */
    private static final int MODEL_CHARACTERS = 60_000;

    private static final int MODEL_TOKENS = 12_000;

    private final Gazetteer gazetteer;

    private final Lexicon lexicon;

    private final int mentionLimit;

    private final GazetteerRule known;

    private final PersonRule persons;

    private final HeadWordRule headWords;

    private final ListedNames listed;

    private final @Nullable NameTagger model;

    private final ModelNames modelNames;

    EntityTagger(Gazetteer gazetteer, Lexicon lexicon, int mentionLimit, @Nullable NameTagger model) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.mentionLimit = mentionLimit;
        this.known = new GazetteerRule(gazetteer, lexicon);
        this.persons = new PersonRule(gazetteer, lexicon);
        this.headWords = new HeadWordRule(gazetteer, lexicon);
        this.listed = new ListedNames(gazetteer, lexicon);
        this.model = model;
        this.modelNames = new ModelNames(gazetteer, lexicon, (model != null) ? model.tier() : TaggerTier.RULES);
    }

    /**
     * The tagger with the gazetteer, the words and the rules of this service alone.
     * @param mentionLimit how many mentions of an article are kept
     */
    public static EntityTagger standard(int mentionLimit) {
        return standard(mentionLimit, null);
    }

    /**
     * The tagger with the gazetteer and the words of this service.
     * @param mentionLimit how many mentions of an article are kept
     * @param model what finds names in English text; null for gazetteer and rules alone
     */
    public static EntityTagger standard(int mentionLimit, @Nullable NameTagger model) {
        return new EntityTagger(Gazetteer.standard(), Lexicon.standard(), mentionLimit, model);
    }

    /** What an article written in a language names. */
    public TaggedEntities tag(ArticleText text, String language) {
        List<Scan> scans = text.blocks().stream().map(Scan::new).toList();
        if (this.model != null && language.startsWith("en")) {
            readByModel(scans, this.model, language);
        }
        else {
            scans.forEach((scan) -> readFullNames(scan, language));
        }
        readShortForms(scans, language);
        Tally tally = new Tally(this.mentionLimit);
        scans.forEach(tally::add);
        return tally.result();
    }

    private void readByModel(List<Scan> scans, NameTagger tagger, String language) {
        int read = within(scans);
        List<List<TaggedName>> names = tag(scans.subList(0, read), tagger);
        for (int i = 0; i < read; i++) {
            Scan scan = scans.get(i);
            List<Span> candidates = new ArrayList<>();
            this.known.propose(scan, candidates);
            this.headWords.propose(scan, candidates);
            scan.keep(this.modelNames.weigh(scan, names.get(i), candidates));
        }
        scans.subList(read, scans.size()).forEach((scan) -> readFullNames(scan, language));
    }

    /** What the model finds: in headlines what it finds in the body before all else. */
    private List<List<TaggedName>> tag(List<Scan> scans, NameTagger tagger) {
        SentenceCase sentences = new SentenceCase(scans.stream().filter(Scan::isOfBody).map(Scan::block).toList(),
                (word) -> this.gazetteer.word(word) != null);
        List<TextBlock> blocks = scans.stream()
            .map((scan) -> (scan.style() == Style.TITLE) ? sentences.of(scan.block()) : scan.block())
            .toList();
        List<List<TaggedName>> found = Agreement.tag(blocks, tagger);
        BodyNames body = new BodyNames();
        for (int i = 0; i < found.size(); i++) {
            if (scans.get(i).isOfBody()) {
                body.add(blocks.get(i), found.get(i));
            }
        }
        return IntStream.range(0, found.size())
            .mapToObj((i) -> scans.get(i).isHeadline() ? body.in(scans.get(i).block(), found.get(i)) : found.get(i))
            .toList();
    }

    /** How many blocks the model reads, so that its time has a bound. */
    private static int within(List<Scan> scans) {
        int characters = 0;
        int tokens = 0;
        for (int i = 0; i < scans.size(); i++) {
            characters += scans.get(i).block().text().length();
            tokens += scans.get(i).size();
            if (characters > MODEL_CHARACTERS || tokens > MODEL_TOKENS) {
                return i;
            }
        }
        return scans.size();
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
        // a name is called as it is written in sentences, if it stands in one
        scans.stream().sorted(Comparator.comparing(Scan::style)).forEach(names::add);
        if (language.startsWith("en")) {
            scans.forEach((scan) -> this.listed.afterTitles(scan, names));
            scans.forEach(names::add);
        }
        ShortForms shortForms = new ShortForms(this.gazetteer, this.lexicon, names);
        scans.forEach(shortForms::read);
    }

}
