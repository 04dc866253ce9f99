package copydesk.benchmarks.extraction.gold;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/** What fundus knows of an article. A property that is not there was not looked for. */
final class FundusFields {

    private FundusFields() {
    }

    static FieldValues of(JsonNode article) {
        FieldValues fields = FieldValues.none();
        if (article.has("title")) {
            fields = fields.with(Field.HEADLINE, GoldJson.text(article, "title"));
        }
        if (article.has("authors")) {
            fields = fields.with(Field.AUTHORS, GoldJson.texts(article, "authors"));
        }
        if (article.has("publishing_date")) {
            fields = fields.with(Field.DATE, GoldJson.text(article, "publishing_date"));
        }
        return article.has("images") ? withPhoto(fields, leadPhoto(article.path("images"))) : fields;
    }

    private static FieldValues withPhoto(FieldValues fields, Optional<JsonNode> photo) {
        return fields.with(Field.CAPTION, photo.map((image) -> GoldJson.textOrEmpty(image, "caption")).orElse(""))
            .with(Field.CREDIT, photo.map((image) -> GoldJson.texts(image, "authors")).orElse(List.of()));
    }

    /** The cover; if none is marked, the first on the page. */
    private static Optional<JsonNode> leadPhoto(JsonNode images) {
        return StreamSupport.stream(images.spliterator(), false)
            .min(Comparator.comparing((JsonNode image) -> !image.path("is_cover").asBoolean(false))
                .thenComparing((image) -> image.path("position").asInt(0)));
    }

}
