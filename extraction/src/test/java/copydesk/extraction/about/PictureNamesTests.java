package copydesk.extraction.about;

import java.util.Locale;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

class PictureNamesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://img.example/2025/harbour-4711000-1200.jpg, /2025/harbour-4711000-300.webp, 0.67
            https://img.example/uploads/IMG_0234.jpg,          /uploads/IMG_0234-585x439.jpg, 1
            https://img.example/uploads/IMG_0234.jpg,          /uploads/IMG_0235-585x439.jpg, 0
            https://img.example/motorway-damages-potsdam.jpg,  /motorway-works.jpg,           0
            https://img.example/motorway-damages-potsdam.jpg,  /motorway-damages-0.jpg,       0.67
            https://r.example/1x1/https%3A%2F%2Fraw.example%2F9054e018, /500x0/raw/9054e018,  1
            https://img.example/a.jpg,                         /a.jpg,                        0
            /,                                                 /a.jpg,                        0
            //,                                                /a.jpg,                        0
            /?x=1,                                             /a.jpg,                        0
            """)
    void findsTheSamePictureInOtherSizes(String named, String shown, double share) {
        assertThat(new PictureNames(named).share(shown.toLowerCase(Locale.ROOT))).isCloseTo(share, offset(0.01));
    }

    @Test
    void readsAllAddressesAndTheClass() {
        assertThat(PictureNames
            .of(Jsoup.parse("<img class=Hero alt=Boats data-x-srcset='/B.jpg 2x' width=7>").expectFirst("img")))
            .isEqualTo("hero /b.jpg 2x ");
    }

    @Test
    void matchesNothingWithoutAnAddress() {
        assertThat(new PictureNames(null).share("/a.jpg")).isZero();
    }

}
