package copydesk.ingest.wire;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFieldsTests {

    private final JsonFields fields = new JsonFields(WireItems.map("""
            {"a": " words ", "b": 7, "c": "", "d": null, "e": [1, "x", {"f": "g"}, [], " "],
             "h": {"one": {"f": "1"}, "two": {"f": "2"}, "three": 3}, "i": true}
            """));

    @Test
    void readsTextsAndNumbersAsText() {
        assertThat(this.fields.text("a")).hasValue("words");
        assertThat(this.fields.text("b")).hasValue("7");
    }

    @Test
    void takesTheFirstThatHoldsWords() {
        assertThat(this.fields.text("c", "d", "e", "h", "i", "nothing", "a")).hasValue("words");
        assertThat(this.fields.text("c", "d")).isEmpty();
    }

    @Test
    void knowsWhatIsThere() {
        assertThat(this.fields.has("c")).isTrue();
        assertThat(this.fields.has("d")).isFalse();
        assertThat(this.fields.has("nothing")).isFalse();
    }

    @Test
    void readsTheObjectsOfAListOrOfAnObject() {
        assertThat(this.fields.objects("e")).extracting((object) -> object.text("f").orElse("")).containsExactly("g");
        assertThat(this.fields.objects("h")).extracting((object) -> object.text("f").orElse(""))
            .containsExactly("1", "2");
        assertThat(this.fields.objects("a")).isEmpty();
    }

    @Test
    void readsTheTextsOfAListOrTheOneInItsPlace() {
        assertThat(this.fields.texts("e")).containsExactly("1", "x");
        assertThat(this.fields.texts("a")).containsExactly("words");
        assertThat(this.fields.texts("d")).isEmpty();
    }

}
