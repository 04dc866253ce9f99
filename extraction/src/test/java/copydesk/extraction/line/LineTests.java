package copydesk.extraction.line;

import java.util.List;

import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What single lines say. */
class LineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AFP and Reuters contributed reporting.           | AFP,Reuters
            Reuters contributed to this report.              | Reuters
            Reporting by Anna Berg and Jan Ruiz; Editing by Lea Holm |
            With reporting by AP                             | AP
            With files from the Associated Press             | Associated Press
            (Mit Material von dpa)                           | dpa
            Con información de EFE                           | EFE
            (avec AFP)                                       | AFP
            (AFP, Reuters)                                   | AFP,Reuters
            За матеріалами Укрінформ                         | Укрінформ
            """)
    void recognisesAgencyLines(String line, String agencies) {
        List<String> expected = (agencies == null) ? List.of() : List.of(agencies.split(","));

        assertThat(AgencyLine.of(line)).contains(new AgencyLine(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = { "The AFP said the harbour would open.", "(see page 3)", "Avec le vent du nord",
            "He had contributed to the fund." })
    void leavesSentencesThatOnlyMentionAgencies(String line) {
        assertThat(AgencyLine.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe                          | Jane Doe
            By Jane Doe and John Roe             | Jane Doe;John Roe
            by Ana María López, Jan van der Berg | Ana María López;Jan van der Berg
            Von Jörg Müller und Eva Klein        | Jörg Müller;Eva Klein
            Par Élodie Durand et Luc Petit       | Élodie Durand;Luc Petit
            Por Carmen Ruiz y Luis Gil           | Carmen Ruiz;Luis Gil
            """)
    void readsAuthors(String line, String authors) {
        assertThat(Byline.of(line)).contains(new Byline(List.of(authors.split(";")), List.of()));
    }

    @Test
    void tellsAgenciesFromAuthors() {
        assertThat(Byline.of("By Jane Doe, Reuters")).contains(new Byline(List.of("Jane Doe"), List.of("Reuters")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "By noon the harbour was empty.", "Von der Brücke aus war nichts zu sehen.",
            "Par la fenêtre, on voyait la mer", "Bylaws changed" })
    void leavesSentencesThatBeginLikeBylines(String line) {
        assertThat(Byline.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alexander Ryumin / TASS            | Alexander Ryumin | TASS
            Photo: Jane Doe/AFP                | Jane Doe         | AFP
            (AP Photo/Jane Doe)                | Jane Doe         | AP
            AP Photo                           |                  | AP
            © Jane Doe / Reuters               | Jane Doe         | Reuters
            Foto: picture alliance/dpa         |                  | picture alliance / dpa
            Jane Doe for The Harbour Post      | Jane Doe         | The Harbour Post
            Jane Doe via Getty Images          | Jane Doe         | Getty Images
            Reuters/Jane Doe                   | Jane Doe         | Reuters
            Moskva News Agency                 |                  | Moskva News Agency
            Jane Doe                           | Jane Doe         |
            """)
    void readsCredits(String line, String by, String agency) {
        assertThat(Credit.of(line)).contains(new Credit(by, agency));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boats in the bay. (AP Photo/Jane Doe)           | Boats in the bay.   | AP Photo/Jane Doe
            Boats in the bay. Photo: Jane Doe / AFP         | Boats in the bay.   | Photo: Jane Doe / AFP
            Boats in the bay © Jane Doe / AFP               | Boats in the bay    | © Jane Doe / AFP
            Boote im Hafen. Foto: Jan Ruiz/dpa              | Boote im Hafen.     | Foto: Jan Ruiz/dpa
            """)
    void partsCaptionsFromCredits(String line, String caption, String credit) {
        CaptionSplit split = CaptionSplit.ofParagraph(RichText.plain(line)).orElseThrow();

        assertThat(split.caption().text()).isEqualTo(caption);
        assertThat(split.words().text()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = { "He took a photo of the bay.", "The bill (and/or the fee) is due.",
            "The minister said: the photo: it was old, and nobody had asked where it came from or who had "
                    + "taken it then." })
    void leavesParagraphsThatHaveNoCredit(String line) {
        assertThat(CaptionSplit.ofParagraph(RichText.plain(line))).isEmpty();
    }

    @Test
    void takesTheLastSentenceOfACaptionAsItsCredit() {
        CaptionSplit split = CaptionSplit.ofCaption(RichText.plain("Boats in the bay. Jane Doe / AFP"));

        assertThat(split.caption().text()).isEqualTo("Boats in the bay.");
        assertThat(split.credit()).isEqualTo(new Credit("Jane Doe", "AFP"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Related article: Ferry strike ends      | 17
            Read more: Ferry strike ends            | 11
            See also                                | 8
            Lesen Sie auch: Streik der Fähren endet | 16
            À lire aussi : La grève prend fin       | 15
            Lea también: Termina la huelga          | 13
            Читайте також: Страйк завершено         | 15
            """)
    void recognisesRelatedLines(String line, int titleStart) {
        assertThat(RelatedLine.of(RichText.plain(line))).contains(new RelatedLine(titleStart));
    }

    @Test
    void takesALabelWithoutColonOnlyBeforeALink() {
        RichText linked = new RichTextBuilder().append("Read more Ferry strike ends").anchor(null, 10, 27).build();

        assertThat(RelatedLine.of(linked)).contains(new RelatedLine(10));
        assertThat(RelatedLine.of(RichText.plain("Related costs rose by a third last year."))).isEmpty();
        assertThat(RelatedLine.of(RichText.plain("Read more books, she said."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Advertisement", "Sign up for our newsletter and read it first.", "Anzeige",
            "Abonnez-vous à notre lettre", "Suscríbete a nuestro boletín", "Підписуйтесь на наш канал" })
    void recognisesPromotion(String line) {
        assertThat(PromotionLine.is(line)).isTrue();
    }

    @Test
    void leavesSentencesAboutPromotion() {
        assertThat(PromotionLine.is("The advertisement showed an empty harbour.")).isFalse();
    }

    @Test
    void readsWhoAndWhenFromOneLine() {
        String line = "By Jane Doe | May 15, 2025";

        assertThat(HeadLine.isOne(line)).isTrue();
        assertThat(HeadLine.byline(line)).contains(new Byline(List.of("Jane Doe"), List.of()));
        assertThat(HeadLine.dates(line)).containsExactly("May 15, 2025");
    }

    @Test
    void findsTheAddressBelowItsLabel() {
        Trailer trailer = new Trailer();

        assertThat(trailer.takes("A paragraph.")).isFalse();
        assertThat(trailer.takes("Original url:")).isTrue();
        assertThat(trailer.takes("https://news.example/ferry")).isTrue();
        assertThat(trailer.address()).contains("https://news.example/ferry");
    }

}
