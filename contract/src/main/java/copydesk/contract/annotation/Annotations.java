package copydesk.contract.annotation;

import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.article.QualityIssue;
import org.jspecify.annotations.Nullable;

/**
 * What the enrichment steps found. Steps add, they never edit the text.
 *
 * @param generation number of the rule and model release that made them, from 1; orders
 * re-enrichments
 * @param language BCP 47 tag of the body, {@code und} if unknown
 * @param entities who and what is named, each once
 * @param mentions where they are named
 * @param linkStates the state of every hyperlink of the article
 * @param issues doubts found while enriching
 * @param quotes who is quoted with which words
 */
public record Annotations(int generation, String language, List<Entity> entities, List<Mention> mentions,
        List<LinkState> linkStates, List<QualityIssue> issues, @Nullable List<Quote> quotes) {

    public Annotations {
        Required.all(language, entities, mentions, linkStates, issues);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        linkStates = List.copyOf(linkStates);
        issues = List.copyOf(issues);
        quotes = (quotes != null) ? List.copyOf(quotes) : List.of();
    }

    /** Never null: annotations from before there were quotes simply have none. */
    @Override
    public List<Quote> quotes() {
        return (this.quotes != null) ? this.quotes : List.of();
    }

}
