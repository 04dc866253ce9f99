package copydesk.benchmarks.feed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupValueTests {

    private static final String BASE = "https://a.example/";

    @Test
    void remembersThatItWasReadWhenSomethingElseDiffers() {
        MarkupValue value = new MarkupValue("A<br>B", BASE);

        assertThat(value.equals("A<br />B")).isTrue();
        assertThat(value.equals("<b>C</b>")).isFalse();

        assertThat(value.wasRead()).isTrue();
    }

    @Test
    void remembersNothingOfWhatIsSpelledAlike() {
        MarkupValue value = new MarkupValue("A<br>B", BASE);

        assertThat(value.equals("A<br>B")).isTrue();

        assertThat(value.wasRead()).isFalse();
    }

    @Test
    void isLikeAnotherOfTheSameWords() {
        MarkupValue value = new MarkupValue("<b>A</b>", BASE);

        assertThat(value).isEqualTo(new MarkupValue("<b>A</b>", "https://b.example/"))
            .hasSameHashCodeAs(new MarkupValue("<b>A</b>", BASE))
            .isNotEqualTo(new MarkupValue("<b>B</b>", BASE))
            .isNotEqualTo(null);
    }

    @Test
    void resolvesLinksAgainstItsBase() {
        MarkupValue value = new MarkupValue("<a href='x'>A</a>", BASE + "news/");

        assertThat(value.equals("<a href='https://a.example/news/x'>A</a>")).isTrue();
        assertThat(value.equals("<a href='https://a.example/x'>A</a>")).isFalse();
    }

    @Test
    void readsPlainWordsAsTheyAre() {
        assertThat(new MarkupValue("A  B", BASE).equals("A B")).isFalse();
        assertThat(new MarkupValue("", BASE).equals("")).isTrue();
    }

}
