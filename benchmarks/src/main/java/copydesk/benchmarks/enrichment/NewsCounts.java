package copydesk.benchmarks.enrichment;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.contract.annotation.EntityKind;

/**
 * How much there is in the news set.
 *
 * @param articles articles
 * @param words words of all blocks, parted by spaces
 * @param entities who and what is named, once for each article
 * @param mentions places where they are named, by kind
 * @param quotes spans of direct speech
 * @param links hyperlinks
 */
record NewsCounts(int articles, int words, int entities, Map<EntityKind, Integer> mentions, int quotes, int links) {

    static NewsCounts of(List<GoldArticle> articles) {
        Map<EntityKind, Integer> mentions = new EnumMap<>(EntityKind.class);
        articles.forEach((article) -> countMentions(article, mentions));
        return new NewsCounts(articles.size(), sum(articles, NewsCounts::wordsOf),
                sum(articles, (article) -> article.entities().size()), mentions,
                sum(articles, (article) -> article.quotes().size()),
                sum(articles, (article) -> article.links().size()));
    }

    /** As a line for people. */
    @Override
    public String toString() {
        String kinds = this.mentions.entrySet()
            .stream()
            .map((kind) -> kind.getKey().code() + " " + kind.getValue())
            .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%d articles, %d words, %d entities, mentions: %s; %d quotes, %d links",
                this.articles, this.words, this.entities, kinds, this.quotes, this.links);
    }

    private static void countMentions(GoldArticle article, Map<EntityKind, Integer> mentions) {
        article.mentions()
            .stream()
            .map((mention) -> article.entity(mention.entity()).kind())
            .forEach((kind) -> mentions.merge(kind, 1, Integer::sum));
    }

    private static int wordsOf(GoldArticle article) {
        return article.blocks().stream().mapToInt((block) -> block.text().split(" ").length).sum();
    }

    private static int sum(List<GoldArticle> articles, ToIntFunction<GoldArticle> count) {
        return articles.stream().mapToInt(count).sum();
    }

}
