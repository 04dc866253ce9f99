package copydesk.benchmarks.extraction.gold;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GoldPageTests {

    @Test
    void unpacksItsHtml() {
        GoldPage page = page(SetWriter.gzip("<p>Grüße".getBytes(StandardCharsets.UTF_8)));

        assertThat(new String(page.html(), StandardCharsets.UTF_8)).isEqualTo("<p>Grüße");
        assertThat(page.host()).isEqualTo(new Host("herald.example"));
    }

    @Test
    void saysWhichPageIsBroken() {
        GoldPage page = page(new byte[] { 1, 2, 3 });

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(page::html)
            .withMessage("The page 17 is no gzip file; get the set again");
    }

    private static GoldPage page(byte[] packed) {
        return new GoldPage("17", "https://www.herald.example/1", packed, "", FieldValues.none(), Snippets.NONE);
    }

}
