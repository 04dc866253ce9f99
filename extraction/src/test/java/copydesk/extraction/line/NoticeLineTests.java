package copydesk.extraction.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines about the document, by their signs rather than by their words. */
class NoticeLineTests {

    @ParameterizedTest
    @ValueSource(strings = { "(c) 2026 Harbour Post", "© 1999–2026 Harbour Post", "Copyright Harbour Post",
            "Copyright © 2026 Harbour Post" })
    void sayWhoseItIs(String line) {
        assertThat(NoticeLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "-30-", "###", "■", "— Ende —", "КІНЕЦЬ", "Fin.", "(END)", "–––" })
    void markTheEnd(String line) {
        assertThat(NoticeLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3-minute read", "1 min read", "10 Min. Lesezeit", "12 min de lecture", "5 MINUTES READ" })
    void sayHowLongReadingTakes(String line) {
        assertThat(NoticeLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "#harbour", "#harbour, #ferry_strike #2026", "#порт #пором", "Schlagwörter: Hafen, Fähre",
            "Tags:" })
    void saySomethingInTags(String line) {
        assertThat(NoticeLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Ending", "Finest boats", "31", "#harbour was the tag", "# harbour", "Tags: a, b.",
            "© Jane Doe", "3 minutes", "Fähre" })
    void areNoneOfTheStory(String line) {
        assertThat(NoticeLine.is(line)).isFalse();
    }

    @Test
    void areShort() {
        assertThat(NoticeLine.is("© 2026 " + "x".repeat(230))).isTrue();
        assertThat(NoticeLine.is("© 2026 " + "x".repeat(300))).isFalse();
        assertThat(NoticeLine.is("-".repeat(20))).isTrue();
        assertThat(NoticeLine.is("-".repeat(45))).isFalse();
    }

    @Test
    void sayBelowTheStoryWhereItCameFrom() {
        String line = "This article was originally published by Harbour Post.";

        assertThat(NoticeLine.is(line)).isFalse();
        assertThat(NoticeLine.isBelow(line)).isTrue();
        assertThat(NoticeLine.isBelow("This article was a long time coming.")).isFalse();
        assertThat(NoticeLine.isBelow(line + "x".repeat(400))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Copyright law changed in May, the minister said.",
            "Copyrighted works lose their protection after seventy years, the court said." })
    void leavesAStoryAboutCopyright(String words) {
        assertThat(NoticeLine.is(words)).isFalse();
    }

}
