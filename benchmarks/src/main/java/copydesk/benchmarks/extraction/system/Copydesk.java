package copydesk.benchmarks.extraction.system;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.Picture;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.page.PageReader;

/** Our extractor. The body is the text of all blocks that make up the published body. */
final class Copydesk implements PageExtractor {

    private static final Map<String, Field> PROVENANCE = Map.of("headline", Field.HEADLINE, "by", Field.AUTHORS,
            "published", Field.DATE);

    private final PageReader reader;

    private final Extractor extractor = new Extractor();

    Copydesk(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public Extracted extract(byte[] html, String url) {
        FetchFacts facts = new FetchFacts("benchmark", url, "page", url, "text/html; charset=utf-8", 200, "sha256:");
        return this.reader.read(html, facts)
            .flatMap(this.extractor::extract)
            .map(ExtractedArticle::article)
            .map((article) -> new Extracted(body(article), fields(article), places(article), confidence(article)))
            .orElseGet(() -> new Extracted("", nothing()));
    }

    private static String body(Article article) {
        return article.blocks()
            .stream()
            .filter((block) -> block.role().isBody())
            .map(Block::text)
            .collect(Collectors.joining("\n\n"));
    }

    private static double confidence(Article article) {
        return article.particulars()
            .provenance()
            .stream()
            .filter((source) -> source.field().equals("body"))
            .mapToDouble(FieldSource::confidence)
            .findFirst()
            .orElse(Double.NaN);
    }

    private static FieldValues fields(Article article) {
        Optional<Picture> lead = article.pictures().stream().findFirst();
        return FieldValues.none()
            .with(Field.HEADLINE, article.headline())
            .with(Field.AUTHORS, authors(article))
            .with(Field.DATE, date(article))
            .with(Field.CAPTION, lead.map(Picture::caption).orElse(""))
            .with(Field.CREDIT, List.of(lead.map(Picture::by).orElse(""), lead.map(Picture::agency).orElse("")));
    }

    /** Of a page that prints only when it was last changed, the sets take that day. */
    private static String date(Article article) {
        return Optional.ofNullable(article.published())
            .or(() -> Optional.ofNullable(article.updated()).filter(Copydesk::isPrinted))
            .map(SourceTime::value)
            .orElse("");
    }

    private static boolean isPrinted(SourceTime time) {
        return time.evidence().contains("text") || time.evidence().contains("time");
    }

    /**
     * The sets count an agency that a byline names among the authors; we keep it among
     * the sources.
     */
    private static List<String> authors(Article article) {
        List<String> authors = new ArrayList<>(article.by());
        article.infoSources()
            .stream()
            .filter((source) -> source.role().equals("contributor"))
            .map(InfoSource::name)
            .forEach(authors::add);
        return authors;
    }

    private static Map<Field, String> places(Article article) {
        Map<Field, String> places = new EnumMap<>(Field.class);
        for (FieldSource source : article.particulars().provenance()) {
            Field field = PROVENANCE.get(source.field());
            if (field != null) {
                places.put(field, source.source());
            }
        }
        return places;
    }

    /** A refused page has none of the fields. */
    private static FieldValues nothing() {
        FieldValues fields = FieldValues.none();
        for (Field field : Field.values()) {
            fields = fields.with(field, "");
        }
        return fields;
    }

}
