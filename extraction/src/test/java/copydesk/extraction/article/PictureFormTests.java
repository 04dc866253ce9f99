package copydesk.extraction.article;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PictureFormTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = { "image/jpeg,1200,800,image/jpeg,1200,800", "image/svg+xml,2,99999,image/svg+xml,2,99999",
                    "text/html,640px,360px,-,640,360", "image/,1,0,-,-,-", "IMAGE/PNG,-5,1e3,-,-,-",
                    "-,100000,auto,-,-,-", "-,-,-,-,-,-", "'image/png; q=1',' 9 ',50%,-,-,-",
                    "image/x y,٣٢,3.5,-,-,-" })
    void takesWhatMakesSense(@Nullable String type, @Nullable String width, @Nullable String height,
            @Nullable String contentType, @Nullable Integer wide, @Nullable Integer high) {
        assertThat(PictureForm.of(type, width, height)).isEqualTo(new PictureForm(contentType, wide, high));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "640,360,1280,720", "3,2,1000,667", "-,360,1280,-", "640,-,1280,-",
            "99999,2,640,-", "2,99999,100000,-" })
    void growsInStep(@Nullable Integer width, @Nullable Integer height, int to, @Nullable Integer high) {
        assertThat(new PictureForm("image/jpeg", width, height).scaledTo(to))
            .isEqualTo(new PictureForm("image/jpeg", to, high));
    }

    @Test
    void anotherCreditLeavesTheFileAlone() {
        PictureForm form = new PictureForm("image/jpeg", 640, 360);
        RawPicture picture = new RawPicture("https://img.example/a.jpg", "Bay", null, form);

        assertThat(picture.creditedTo(null)).isEqualTo(picture);
        assertThat(RawPicture.LOST.form()).isEqualTo(PictureForm.UNKNOWN);
    }

}
