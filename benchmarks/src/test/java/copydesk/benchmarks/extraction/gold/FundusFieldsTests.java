package copydesk.benchmarks.extraction.gold;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FundusFieldsTests {

    @Test
    void readsWhatIsKnown() {
        FieldValues fields = fields("""
                {"title": "Harbour open", "authors": ["Ana Silva", "Ben Okoro"],
                 "publishing_date": "2025-06-04 12:30:15+02:00",
                 "images": [{"is_cover": true, "position": 3, "caption": "The quay.", "authors": ["Cho/Agency"]}]}
                """);

        assertThat(fields).isEqualTo(FieldValues.none()
            .with(Field.HEADLINE, "Harbour open")
            .with(Field.AUTHORS, List.of("Ana Silva", "Ben Okoro"))
            .with(Field.DATE, "2025-06-04 12:30:15+02:00")
            .with(Field.CAPTION, "The quay.")
            .with(Field.CREDIT, "Cho/Agency"));
    }

    @Test
    void takesTheCoverAsLeadPhoto() {
        assertThat(caption("""
                [{"is_cover": false, "position": 1, "caption": "First"},
                 {"is_cover": true, "position": 9, "caption": "Second cover"},
                 {"is_cover": true, "position": 5, "caption": "Cover"}]
                """)).containsExactly("Cover");
    }

    @Test
    void takesTheFirstPhotoIfThereIsNoCover() {
        assertThat(caption("""
                [{"is_cover": false, "position": 8, "caption": "Later"},
                 {"is_cover": false, "position": 2, "caption": "First"}]
                """)).containsExactly("First");
    }

    @Test
    void knowsThatAPhotoHasNoCaption() {
        assertThat(caption("[{\"is_cover\": true, \"position\": 1, \"caption\": null, \"authors\": []}]")).isEmpty();
        assertThat(caption("[]")).isEmpty();
    }

    @Test
    void knowsNothingOfWhatWasNotLookedFor() {
        assertThat(fields("{\"topics\": []}")).isEqualTo(FieldValues.none());
    }

    private static List<String> caption(String images) {
        return fields("{\"images\": " + images + "}").of(Field.CAPTION).orElseThrow();
    }

    private static FieldValues fields(String json) {
        return FundusFields.of(GoldJson.parse(json.getBytes(StandardCharsets.UTF_8)));
    }

}
