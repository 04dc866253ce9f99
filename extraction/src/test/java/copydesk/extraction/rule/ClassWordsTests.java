package copydesk.extraction.rule;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Class names and the words in them. */
class ClassWordsTests {

    @ParameterizedTest
    @CsvSource({ "ads, true", "ADS, true", "top-ads, true", "top_ads--wide, true", "topAds, true", "adsTop, true",
            "a ads b, true", "ads1, false", "adsets, false", "loads, false", "topads, false", "'', false" })
    void endAtSignsAndHumps(String names, boolean found) {
        assertThat(ClassWords.has(new Element("div").attr("class", names), Set.of("ads"))).isEqualTo(found);
        assertThat(ClassWords.has(new Element("div").attr("id", names), Set.of("ads"))).isEqualTo(found);
    }

    @Test
    void areNotReadWithoutEnd() {
        Set<String> wanted = Set.of("ads");

        assertThat(ClassWords.has(new Element("div").attr("class", "x".repeat(396) + " ads"), wanted)).isTrue();
        assertThat(ClassWords.has(new Element("div").attr("class", "x".repeat(397) + " ads"), wanted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "most-read, true", "mostViewed, true", "mostread, true", "read, false", "most, false", "viewed, false",
            "cookie-banner, true", "bannerless, false" })
    void tellFurniture(String names, boolean furniture) {
        assertThat(ClassWords.isFurniture(new Element("div").attr("class", names))).isEqualTo(furniture);
    }

    @ParameterizedTest
    @CsvSource({ "div, comment-list, true", "section, comments, true", "div, commentary, false",
            "article, comments, false", "body, comments, false" })
    void tellComments(String tag, String names, boolean comment) {
        assertThat(ClassWords.isComment(new Element(tag).attr("class", names))).isEqualTo(comment);
    }

    @ParameterizedTest
    @CsvSource({ "class, article-byline, true", "class, authors, true", "rel, author, true", "itemprop, author, true",
            "class, authority, false", "rel, nofollow, false", "itemprop, authors, false" })
    void tellBylines(String key, String value, boolean byline) {
        assertThat(ClassWords.isByline(new Element("div").attr(key, value))).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource({ "class, pub-date, true", "id, dateline, true", "itemprop, datePublished, true",
            "itemprop, dateModified, true", "class, candidate, false", "itemprop, author, false" })
    void tellDates(String key, String value, boolean date) {
        assertThat(ClassWords.isDate(new Element("div").attr(key, value))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({ "related-links, true", "c-readmore, true", "unrelated, false", "relation, false" })
    void tellRelated(String names, boolean related) {
        assertThat(ClassWords.isRelated(new Element("div").attr("class", names))).isEqualTo(related);
    }

}
