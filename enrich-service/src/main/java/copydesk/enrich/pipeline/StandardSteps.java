package copydesk.enrich.pipeline;

import java.util.List;
import java.util.function.BiFunction;

import copydesk.contract.annotation.Quote;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.enrich.entity.EntityTagger;
import copydesk.enrich.entity.TaggedEntities;
import copydesk.enrich.language.LanguageDetector;
import copydesk.enrich.link.LinkStates;
import copydesk.enrich.quote.QuoteFinder;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.DoubledWords;

/** The steps of this service, in their order: later ones ask for the language. */
final class StandardSteps {

    /** No real article has as many; more would outgrow a record. */
    private static final int QUOTE_LIMIT = 1_000;

    private StandardSteps() {
    }

    static List<Step> of(EnrichSettings settings) {
        LanguageDetector detector = new LanguageDetector();
        EntityTagger tagger = EntityTagger.standard(settings.mentionLimit());
        QuoteFinder finder = new QuoteFinder();
        return List.of(step("language", (text, found) -> found.withLanguage(detector.decide(text))),
                step("doubled-words", (text, found) -> found.plus(DoubledWords.find(text, found.language()))),
                step("entity", (text, found) -> entities(tagger.tag(text, found.language()), found)),
                step("link", (text, found) -> found.withLinkStates(LinkStates.of(text.article().links()))),
                step("quote", (text, found) -> quotes(finder, text, found)));
    }

    private static Findings entities(TaggedEntities tagged, Findings found) {
        Findings findings = found.withEntities(tagged.entities(), tagged.mentions());
        if (tagged.complete()) {
            return findings;
        }
        return findings.plus(List.of(QualityIssue.ofArticle(IssueCode.STEP_FAILED,
                "The step entity kept only the first " + tagged.mentions().size() + " mentions.")));
    }

    private static Findings quotes(QuoteFinder finder, ArticleText text, Findings found) {
        List<Quote> all = finder.find(text, found.language(), found.entities(), found.mentions());
        if (all.size() <= QUOTE_LIMIT) {
            return found.withQuotes(all);
        }
        return found.withQuotes(all.subList(0, QUOTE_LIMIT))
            .plus(List.of(QualityIssue.ofArticle(IssueCode.STEP_FAILED,
                    "The step quote kept only the first " + QUOTE_LIMIT + " quotes.")));
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
