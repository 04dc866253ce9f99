package copydesk.enrich.pipeline;

import copydesk.enrich.text.ArticleText;

/**
 * One step of the enrichment: takes the article's text and what earlier steps found,
 * gives the same with its own findings added. It never changes the text. A step that
 * throws costs its own findings only.
 */
public interface Step {

    /** One word, for people who read why an annotation is missing. */
    String name();

    /** What was found so far, and what this step adds. */
    Findings apply(ArticleText text, Findings soFar);

}
