package copydesk.extraction.rule;

import java.util.List;
import java.util.Optional;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmbedReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    <iframe src="https://www.youtube.com/embed/abc12345"></iframe>                | YouTube      | https://www.youtube.com/embed/abc12345
                    <iframe title="Boats at sea" data-src="//player.vimeo.com/video/7"></iframe>  | Boats at sea | https://player.vimeo.com/video/7
                    <iframe src="https://open.spotify.com/embed/track/7"></iframe>                | Spotify      | https://open.spotify.com/embed/track/7
                    <iframe src="https://datawrapper.dwcdn.net/etozm/1/"></iframe>                | Datawrapper  | https://datawrapper.dwcdn.net/etozm/1/
                    <iframe src="https://www.google.com/maps/embed?pb=1"></iframe>                | Google Maps  | https://www.google.com/maps/embed?pb=1
                    <lite-youtube videoid="abc12345"></lite-youtube>                              | YouTube      | https://www.youtube.com/watch?v=abc12345
                    <amp-youtube data-videoid="abc12345"></amp-youtube>                           | YouTube      | https://www.youtube.com/watch?v=abc12345
                    <amp-twitter data-tweetid="12345678"></amp-twitter>                           | X            | https://twitter.com/i/status/12345678
                    <div class="fb-post" data-href="https://www.facebook.com/p/7"></div>          | Facebook     | https://www.facebook.com/p/7
                    <div data-oembed-url="https://youtu.be/abc"><iframe src="//x.example/"></iframe></div> | YouTube | https://youtu.be/abc
                    <video title="The bay"><source src="/bay.mp4"></video>                        | The bay      | https://news.example/bay.mp4
                    <audio src="/bay.mp3"></audio>                                                | audio        | https://news.example/bay.mp3
                    <blockquote class="twitter-tweet"><p>Boats sail!</p><a href="https://t.co/7">more</a> <a href="https://twitter.com/jane/status/7?s=1">May 2</a></blockquote> | Boats sail! more May 2 | https://twitter.com/jane/status/7?s=1
                    <blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/B7/"></blockquote> | Instagram | https://www.instagram.com/p/B7/
                    <blockquote class="tiktok-embed" cite="https://www.tiktok.com/@jane/video/7"><script>alert(1)</script>Boats</blockquote> | Boats | https://www.tiktok.com/@jane/video/7
                    """)
    void readsWordsAndAddress(String html, String words, String address) {
        assertThat(read(html)).contains(new RawBlock(RawKind.EMBED,
                new RichText(words, List.of(), List.of(new Anchor(0, words.length(), address)))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<iframe src='https://ads.example/slot/7'></iframe>", "<iframe></iframe>",
            "<iframe src='javascript:alert(1)'></iframe>",
            "<iframe src='javascript://www.youtube.com/%0aalert(1)'></iframe>",
            "<iframe src='https://youtube.com.evil.example/embed/7'></iframe>",
            "<blockquote>The boats sail.</blockquote>", "<blockquote class=twitter-tweet>Boats</blockquote>",
            "<video></video>", "<video src='blob:https://news.example/7'></video>",
            "<lite-youtube videoid='a\"onload=x'></lite-youtube>", "<p>https://www.youtube.com/embed/abc</p>" })
    void refusesWhatIsNoKnownService(String html) {
        assertThat(read(html)).isEmpty();
    }

    @Test
    void countsSignsAboveTheFirstPlaneOnce() {
        assertThat(read("<iframe title='🌊 Boats' src=https://vimeo.com/7></iframe>").orElseThrow().text().anchors())
            .containsExactly(new Anchor(0, 7, "https://vimeo.com/7"));
    }

    private static Optional<RawBlock> read(String html) {
        return EmbedReader.read(Jsoup.parseBodyFragment(html, "https://news.example/").body().child(0));
    }

}
