package copydesk.benchmarks.extraction.system;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/** readability4j: Mozilla's Readability in Kotlin. */
final class Readability4j implements PageExtractor {

    @Override
    public Extracted extract(byte[] html, String url) {
        Article article = new Readability4J(url, new String(html, StandardCharsets.UTF_8)).parse();
        FieldValues fields = FieldValues.none()
            .with(Field.HEADLINE, article.getTitle())
            .with(Field.AUTHORS, article.getByline());
        return new Extracted(Optional.ofNullable(article.getTextContent()).orElse(""), fields);
    }

}
