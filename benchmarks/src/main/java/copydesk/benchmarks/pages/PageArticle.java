package copydesk.benchmarks.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.page.PageReader;

/**
 * A page of a set and the article that extraction makes of it.
 *
 * @param id the page's name in its set
 * @param url where it was published
 * @param article what extraction gives
 */
public record PageArticle(String id, String url, Article article) {

    /** All pages of a set that extraction takes for articles. */
    public static List<PageArticle> all(Path folder) throws IOException {
        PageReader reader = new PageReader();
        Extractor extractor = new Extractor();
        List<PageArticle> articles = new ArrayList<>();
        for (GoldPage page : GoldSet.read(folder).pages()) {
            FetchFacts facts = new FetchFacts("benchmark", page.url(), "page", page.url(), "text/html; charset=utf-8",
                    200, "sha256:");
            reader.read(page.html(), facts)
                .flatMap(extractor::extract)
                .map(ExtractedArticle::article)
                .ifPresent((article) -> articles.add(new PageArticle(page.id(), page.url(), article)));
        }
        return articles;
    }

}
