package copydesk.extraction.rule;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import copydesk.extraction.article.PictureForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RenditionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <img src=/a.jpg>                                                                 | /a.jpg
                    <img src=a.jpg>                                                                  | /news/a.jpg
                    <img src="/s.jpg" srcset="/m.jpg 600w, /l.jpg 1200w, /s.jpg 300w">               | /l.jpg
                    <img src="/s.jpg" srcset="/l.jpg 2x, /s.jpg 1x">                                 | /l.jpg
                    <img src="/s.jpg" srcset="/s.jpg, /l.jpg 1.5x">                                  | /l.jpg
                    <img src="data:image/gif;base64,R0lGODlh" data-src="/a.jpg">                     | /a.jpg
                    <img src="/img/placeholder.svg" data-lazy-src="/a.jpg">                          | /a.jpg
                    <img src="/s.jpg" srcset="data:image/gif;base64,R0lGODlh 900w, /m.jpg 600w">     | /m.jpg
                    <img src="/a.jpg" srcset="https://img.example/fit=crop,w=900/a.jpg 900w">        | https://img.example/fit=crop,w=900/a.jpg
                    <picture><source srcset="/s.webp 300w, /l.webp 900w"><img src="/s.jpg"></picture> | /l.webp
                    <picture><source data-srcset="/l.jpg 900w" srcset="data:,1w"><img src="data:,x"></picture> | /l.jpg
                    <span><img src="data:,x"><noscript><img src="/a.jpg"></noscript></span>          | /a.jpg
                    <amp-img src="/a.jpg"></amp-img>                                                 | /a.jpg
                    """)
    void findsTheLargest(String html, String address) {
        assertThat(Renditions.largest(image(html)).url())
            .isEqualTo(address.startsWith("/") ? "https://harbour.example" + address : address);
    }

    @Test
    void findsNoneWhereThePageLostIt() {
        assertThat(Renditions.largest(image("<img src='data:image/gif;base64,R0lGODlh'>")).url()).isNull();
        assertThat(Renditions.largest(image("<img src='javascript:alert(1)'>")).url()).isNull();
        assertThat(Renditions.largest(image("<img src='//[bad'>")).url()).isNull();
        assertThat(Renditions.largest(null).url()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                    <img src=/a.jpg width=640 height=360>                                              | -          | 640  | 360
                    <img src=/a.jpg width=640px height=auto>                                           | -          | 640  | -
                    <img src=/a.jpg width=100% height=1>                                               | -          | -    | -
                    <img src=/a.jpg width=640 height=360 srcset="/l.jpg 1280w, /m.jpg 800w">           | -          | 1280 | 720
                    <img src=/a.jpg srcset="/l.jpg 1280w">                                             | -          | 1280 | -
                    <img src=/a.jpg width=640 height=360 srcset="/l.jpg 2x">                           | -          | -    | -
                    <img src=/a.jpg srcset="/l.jpg 9999999w">                                          | -          | -    | -
                    <picture><source type=image/webp srcset="/l 900w"><img src=/a width=3 height=2></picture> | image/webp | 900 | 600
                    <picture><source type=image/avif width=4 height=3 srcset="/l 900w"><img src=/a></picture> | image/avif | 900 | 675
                    <picture><source type="image/x y" srcset="/l 900w"><img src=/a type=image/png></picture>  | -          | 900 | -
                    <span><img src="data:,x" width=9 height=9><noscript><img src=/a width=8 height=6></noscript></span> | - | 8 | 6
                    """)
    void tellsWhatThePageSaysOfTheFile(String html, @Nullable String contentType, @Nullable Integer width,
            @Nullable Integer height) {
        assertThat(Renditions.largest(image(html)).form()).isEqualTo(new PictureForm(contentType, width, height));
    }

    @Test
    void resolvesAgainstTheBaseOfThePage() {
        Element image = Jsoup
            .parse("<base href='https://img.example/2025/'><img srcset='a.jpg 200w, b.jpg 400w'>",
                    "https://harbour.example/news/")
            .expectFirst("img");

        assertThat(Renditions.largest(image).url()).isEqualTo("https://img.example/2025/b.jpg");
    }

    private static Element image(String html) {
        return Jsoup.parse(html, "https://harbour.example/news/").expectFirst("img, amp-img");
    }

}
