package copydesk.enrich.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import copydesk.contract.annotation.Quote;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.enrich.dateline.DatelineFinder;
import copydesk.enrich.entity.EntityTagger;
import copydesk.enrich.entity.TaggedEntities;
import copydesk.enrich.identity.EntityIdentifier;
import copydesk.enrich.identity.Identified;
import copydesk.enrich.language.LanguageDetector;
import copydesk.enrich.keyword.KeywordFinder;
import copydesk.enrich.link.LinkStates;
import copydesk.enrich.quote.QuoteFinder;
import copydesk.enrich.salience.Salience;
import copydesk.enrich.speaker.RoleFinder;
import copydesk.enrich.tagger.Taggers;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.DoubledWords;
import copydesk.enrich.topic.TopicFinder;
import copydesk.enrich.topic.TopicModel;
import copydesk.enrich.value.ValueFinder;
import copydesk.knowledge.KnowledgeBase;

/** The steps of this service, in their order: later ones ask for the language. */
final class StandardSteps {

    /**
     * No real article has as many parts of quotes; more would outgrow a record. One quote
     * may have any number.
     */
    private static final int SPAN_LIMIT = 1_000;

    private StandardSteps() {
    }

    static List<Step> of(EnrichSettings settings, Supplier<KnowledgeBase> base) {
        LanguageDetector detector = new LanguageDetector();
        EntityTagger tagger = EntityTagger.standard(settings.mentionLimit(), Taggers.of(settings.tagger()));
        EntityIdentifier identifier = new EntityIdentifier(base);
        QuoteFinder finder = new QuoteFinder();
        TopicModel model = TopicModel.standard();
        TopicFinder topics = new TopicFinder(model);
        KeywordFinder keywords = new KeywordFinder(model);
        RoleFinder roles = new RoleFinder(SPAN_LIMIT);
        ValueFinder values = new ValueFinder(SPAN_LIMIT);
        return List.of(step("language", (text, found) -> found.withLanguage(detector.decide(text))),
                step("doubled-words", (text, found) -> found.plus(DoubledWords.find(text, found.language()))),
                step("entity", (text, found) -> entities(tagger.tag(text, found.language()), found)),
                step("identify", (text, found) -> identities(identifier, text, found)),
                step("salience",
                        (text, found) -> found.withEntities(Salience.weigh(text, found.entities(), found.mentions()),
                                found.mentions())),
                step("link", (text, found) -> found.withLinkStates(LinkStates.of(text.article()))),
                step("quote", (text, found) -> quotes(finder, text, found)),
                step("role",
                        (text, found) -> capped("role",
                                found.withRoles(roles.find(text, found.language(), found.entities(), found.mentions())),
                                Findings::roles)),
                step("dateline",
                        (text, found) -> found
                            .withLocated(DatelineFinder.find(text, found.entities(), found.mentions()))),
                step("value", (text, found) -> capped("value",
                        found.withValues(values.find(text, found.language(), found.mentions())), Findings::values)),
                step("topic", (text, found) -> found.withSubjects(topics.find(text, found.language()))), step("keyword",
                        (text, found) -> found.withKeywords(keywords.find(text, found.language(), found.entities()))));
    }

    private static Findings entities(TaggedEntities tagged, Findings found) {
        Findings findings = found.withEntities(tagged.entities(), tagged.mentions());
        if (tagged.complete()) {
            return findings;
        }
        return findings.plus(List.of(QualityIssue.ofArticle(IssueCode.STEP_FAILED,
                "The step entity kept only the first " + tagged.mentions().size() + " mentions.")));
    }

    private static Findings identities(EntityIdentifier identifier, ArticleText text, Findings found) {
        Identified identified = identifier.identify(text, found.entities(), found.mentions());
        return found.withEntities(identified.entities(), identified.mentions());
    }

    private static Findings quotes(QuoteFinder finder, ArticleText text, Findings found) {
        List<Quote> all = finder.find(text, found.language(), found.entities(), found.mentions());
        int kept = within(all);
        if (kept == all.size()) {
            return found.withQuotes(all);
        }
        return found.withQuotes(all.subList(0, kept))
            .plus(List.of(QualityIssue.ofArticle(IssueCode.STEP_FAILED, "The step quote kept only the first " + kept
                    + " quotes, since all have more than " + SPAN_LIMIT + " spans.")));
    }

    /** Says so where a finder stopped at its limit. */
    private static Findings capped(String step, Findings found, Function<Findings, List<?>> kept) {
        return (kept.apply(found).size() < SPAN_LIMIT) ? found
                : found.plus(List.of(QualityIssue.ofArticle(IssueCode.STEP_FAILED,
                        "The step " + step + " kept only the first " + SPAN_LIMIT + " it found.")));
    }

    /** How many whole quotes stay within the limit. */
    private static int within(List<Quote> quotes) {
        int spans = 0;
        for (int i = 0; i < quotes.size(); i++) {
            spans += quotes.get(i).spans().size();
            if (spans > SPAN_LIMIT) {
                return i;
            }
        }
        return quotes.size();
    }

    private static Step step(String name, BiFunction<ArticleText, Findings, Findings> work) {
        return new NamedStep(name, work);
    }

    /** A step made of a function. */
    private record NamedStep(String name, BiFunction<ArticleText, Findings, Findings> work) implements Step {

        @Override
        public Findings apply(ArticleText text, Findings soFar) {
            return this.work.apply(text, soFar);
        }

    }

}
