package copydesk.extraction.line;

import java.util.Optional;

import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels of lines in many languages, and the sentences that only begin like them. */
class LabelTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Author: Jane Doe             | AUTHOR    | Jane Doe
            Автор: Олена Гайдук          | AUTHOR    | Олена Гайдук
            作者：李明                    | AUTHOR    | 李明
            Date: 2026-06-04             | PUBLISHED | 2026-06-04
            date_published: 2026-06-04   | PUBLISHED | 2026-06-04
            Mis à jour : 4 juin 2026     | UPDATED   | 4 juin 2026
            Stand: 14.03.2026            | UPDATED   | 14.03.2026
            Tags: mills, flour           | TAGS      | mills, flour
            Mots-clés : village          | TAGS      | village
            الوسوم: سوق                  | TAGS      | سوق
            Headline: Ferry Strike Ends  | TITLE     | Ferry Strike Ends
            Fonte: https://a.example/b   | ADDRESS   | https://a.example/b
            Légende : Un phare           | CAPTION   | Un phare
            Rubrik: Wirtschaft           | SECTION   | Wirtschaft
            """)
    void readsLabelAndValue(String line, LabelLine.Field field, String value) {
        assertThat(LabelLine.of(line)).contains(new LabelLine(field, value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "The author: Jane Doe", "“Author: nobody”", "https://a.example/b", "14:20 in Kyiv",
            "Authorities: the ferry sails", "Author Jane Doe" })
    void readsNoLabelInSentences(String line) {
        assertThat(LabelLine.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Publié le 02/04/2026 à 18h30                   | true
            Updated 02/04/2026                             | true
            Published in 1911, the oldest album survived.  | false
            Published in 1911, the oldest album is famous  | false
            02/04/2026                                     | false
            """)
    void knowsThatALineIsDatedWithoutUnderstandingTheDay(String line, boolean dated) {
        assertThat(LabelLine.isDated(line)).isEqualTo(dated);
    }

    @ParameterizedTest
    @ValueSource(strings = { "© 2026 Valley Courier", "Copyright 2026 The Baker. All rights reserved.",
            "© The Baker. Alle Rechte vorbehalten", "-30-", "* * *", "ENDS", "Tags: a, b", "#harbour #ferry",
            "Lesezeit: 4 Minuten", "4 min read", "All rights reserved", "Read more about: Ukraine war, Kremlin" })
    void recognisesNotices(String line) {
        assertThat(NoticeLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "© Jane Doe / AFP", "© AP", "The end came at noon.", "Tags were hung on every box.",
            "Tags: he wrote them on every box.", "All rights were sold in May.", "The 4 min read like hours." })
    void leavesWhatIsNoNotice(String line) {
        assertThat(NoticeLine.is(line)).isFalse();
    }

    @Test
    void takesADisclaimerOnlyBelowTheStory() {
        String line = "The views expressed are those of the author.";

        assertThat(NoticeLine.is(line)).isFalse();
        assertThat(NoticeLine.isBelow(line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Un phare. Crédit photo : Luc Petit      | 10
            Pociąg. Fot. Ewa Lis / PAP              | 8
            Лелека / фото: Ігор Савчук              | 9
            Fotoğraf: Can Demir                     | 0
            The pool (Picture: Joan Harker)         | 10
            """)
    void findsWhereTheCreditBegins(String caption, int start) {
        assertThat(CreditLabel.in(caption)).isEqualTo(Optional.of(start));
    }

    @ParameterizedTest
    @ValueSource(strings = { "He took a photo of the bay.", "The photo archive burned down.", "Photo archive burns" })
    void findsNoCreditWithoutASignBehindItsLabel(String sentence) {
        assertThat(CreditLabel.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Photo: Jane Doe / AFP                       | true
            Photo: Ludwig van der Berg                  | true
            Photo courtesy of the harbour museum        | true
            Photo: a boat sails in the bay              | false
            Photo by photo, the clerk recorded them     | false
            """)
    void tellsNamesFromSentences(String credit, boolean plausible) {
        assertThat(CreditLabel.isPlausible(credit)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @EnumSource(Phrases.class)
    void hasWordsForEveryPurpose(Phrases purpose) {
        assertThat(purpose.isListOf("—")).isFalse();
        assertThat(purpose.end("zzz")).isEqualTo(-1);
        assertThat(purpose.isEmpty()).isFalse();
    }

    @Test
    void takesTheTargetOfALabelledLinkForTheAddress() {
        RichText named = new RichTextBuilder().append("Source: The Valley")
            .anchor("https://v.example/a", 8, 18)
            .build();
        RichText other = new RichTextBuilder().append("Read the full story of the wheel")
            .anchor("https://v.example/b", 0, 32)
            .build();
        Trailer trailer = new Trailer();

        assertThat(trailer.takes(other)).isFalse();
        assertThat(trailer.takes(named)).isTrue();
        assertThat(trailer.address()).contains("https://v.example/a");
    }

}
