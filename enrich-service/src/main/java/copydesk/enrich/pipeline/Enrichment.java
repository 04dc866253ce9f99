package copydesk.enrich.pipeline;

import java.util.List;
import java.util.function.Supplier;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.article.Article;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.enrich.text.ArticleText;
import copydesk.knowledge.KnowledgeBase;

/**
 * Runs the steps over an article, one after the other. Gives annotations for every
 * article: a step that fails costs what it would have found and is named in a quality
 * issue. Thread-safe if the steps are.
 */
public final class Enrichment {

    private final List<Step> steps;

    private final int generation;

    private final int workLimit;

    /**
     * An enrichment of these steps.
     * @param steps in the order they run
     * @param generation number of the rule release, written into the annotations
     * @param workLimit how many characters of an article are read
     */
    public Enrichment(List<Step> steps, int generation, int workLimit) {
        this.steps = List.copyOf(steps);
        this.generation = generation;
        this.workLimit = workLimit;
    }

    /** The enrichment with all steps of this service and the seed of known entities. */
    public static Enrichment standard(EnrichSettings settings) {
        return standard(settings, KnowledgeBase::standard);
    }

    /**
     * The enrichment with all steps of this service.
     * @param base gives the knowledge base as it is now
     */
    public static Enrichment standard(EnrichSettings settings, Supplier<KnowledgeBase> base) {
        return new Enrichment(StandardSteps.of(settings, base), settings.generation(), settings.workLimit());
    }

    /** What the steps find in an article. */
    public Annotations annotate(Article article) {
        ArticleText text = new ArticleText(article, this.workLimit);
        Findings findings = Findings.NONE;
        for (Step step : this.steps) {
            findings = run(step, text, findings);
        }
        if (!text.complete()) {
            findings = findings.plus(failed("Only the first " + this.workLimit + " characters were read."));
        }
        return findings.toAnnotations(this.generation);
    }

    private static Findings run(Step step, ArticleText text, Findings soFar) {
        try {
            return step.apply(text, soFar);
        }
        catch (RuntimeException | StackOverflowError ex) {
            // The exception's message may quote the article, its type cannot.
            return soFar
                .plus(failed("The step " + step.name() + " failed with " + ex.getClass().getSimpleName() + "."));
        }
    }

    private static List<QualityIssue> failed(String detail) {
        return List.of(QualityIssue.ofArticle(IssueCode.STEP_FAILED, detail));
    }

}
