package copydesk.extraction.line;

import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose pictures they are, and where a caption ends. */
class CreditTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eskil Hamre / NTB                      | Eskil Hamre       | NTB
            NTB/Eskil Hamre                        | Eskil Hamre       | NTB
            Yannick Crettenand / Keystone-SDA      | Yannick Crettenand | Keystone-SDA
            Олена Гайдук / Укрінформ               | Олена Гайдук      | Укрінформ
            Photo: Joan Harker                     | Joan Harker       |
            Photograph by Joan Harker              | Joan Harker       |
            Photo courtesy of Harbour Museum       | Harbour Museum    |
            Image: Joan Harker/Getty Images        | Joan Harker       | Getty Images
            Credit: Joan Harker for The Post       | Joan Harker       | The Post
            Foto: Käthe Mühlenbrock / dpa          | Käthe Mühlenbrock | dpa
            Bild: Eva Klein / imago                | Eva Klein         | imago
            Bildquelle: Eva Klein                  | Eva Klein         |
            Crédit photo : Luc Petit / AFP         | Luc Petit         | AFP
            Crédits : Luc Petit                    | Luc Petit         |
            Créditos: Luis Gil / EFE               | Luis Gil          | EFE
            Фото: Ганна Мороз                      | Ганна Мороз       |
            © Joan Harker                          | Joan Harker       |
            (c) Joan Harker / AFP                  | Joan Harker       | AFP
            [Joan Harker/Reuters]                  | Joan Harker       | Reuters
            Joan Harker, AFP                       | Joan Harker       | AFP
            Joan Harker – AFP                      | Joan Harker       | AFP
            Joan Harker/AFP via Getty Images       | Joan Harker       | AFP via Getty Images
            EPA Photo/Joan Harker                  | Joan Harker       | EPA
            Joan Harker / Harbour Post / Museum    | Joan Harker       | Harbour Post / Museum
            Handout: Harbour Agency                |                   | Harbour Agency
            """)
    void readsNamesAndAgencies(String line, String by, String agency) {
        assertThat(Credit.of(line)).contains(new Credit(by, agency));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "©", "()", "Photo: ", "Photo: ()" })
    void refusesLinesThatNameNobody(String line) {
        assertThat(Credit.of(line).filter((credit) -> credit.by() == null || !credit.by().startsWith("Photo")))
            .isEmpty();
    }

    @Test
    void refusesLinesThatAreTooLong() {
        assertThat(Credit.of("Photo: " + "Joan ".repeat(40))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    The pool opened in 1936. Photo: Joan Harker        | The pool opened in 1936. | Photo: Joan Harker
                    The pool. Photograph: Joan Harker/AFP              | The pool.                | Photograph: Joan Harker/AFP
                    The pool. Photo by Joan Harker                     | The pool.                | Photo by Joan Harker
                    The pool (Image: Joan Harker)                      | The pool                 | Image: Joan Harker
                    The pool (Joan Harker/AFP)                         | The pool                 | Joan Harker/AFP
                    The pool. (Joan Harker/AFP via Getty Images)       | The pool.                | Joan Harker/AFP via Getty Images
                    Das Bad. Bild: Eva Klein                           | Das Bad.                 | Bild: Eva Klein
                    La piscine. Crédit : Luc Petit / AFP               | La piscine.              | Crédit : Luc Petit / AFP
                    La piscina. Créditos: Luis Gil                     | La piscina.              | Créditos: Luis Gil
                    Басейн. Фото: Ганна Мороз                          | Басейн.                  | Фото: Ганна Мороз
                    The pool © Joan Harker                             | The pool                 | © Joan Harker
                    Photo: Joan Harker                                 | ''                       | Photo: Joan Harker
                    """)
    void partsParagraphsAtTheCredit(String paragraph, String caption, String words) {
        CaptionSplit split = CaptionSplit.ofParagraph(RichText.plain(paragraph)).orElseThrow();

        assertThat(split.caption().text()).isEqualTo(caption);
        assertThat(split.words().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "The agreement (see page 4/5) holds.", "The pool (and its boiler) stays.",
            "She said: the photo: old.", "Nobody knew the photographer. Joan Harker did.",
            "They left via Rotterdam (and came back via Antwerp)." })
    void leavesParagraphsOfTheBody(String paragraph) {
        assertThat(CaptionSplit.ofParagraph(RichText.plain(paragraph))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bus. Eskil Hamre / NTB               | A bus.             | Eskil Hamre / NTB
            A bus! Reuters                         | A bus!             | Reuters
            “A bus.” Eskil Hamre / NTB             | “A bus.”           | Eskil Hamre / NTB
            A bus at the mast                      | A bus at the mast  | ''
            A bus. It is red                       | A bus. It is red   | ''
            """)
    void partsCaptionsAtTheirLastSentence(String text, String caption, String words) {
        CaptionSplit split = CaptionSplit.ofCaption(RichText.plain(text));

        assertThat(split.caption().text()).isEqualTo(caption);
        assertThat(split.words().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bus at the mast Foto: Eskil Hamre            | A bus at the mast      | Foto: Eskil Hamre
            A bus.Foto: Eskil Hamre (NTB)                  | A bus.                 | Foto: Eskil Hamre (NTB)
            Ein Bus. Quelle: dpa                           | Ein Bus.               | Quelle: dpa
            Ein Bus. Bildrechte: MDR/Eva Klein             | Ein Bus.               | Bildrechte: MDR/Eva Klein
            A bus — Picture by Joan Harker                 | A bus                  | Picture by Joan Harker
            A bus at the mast (Joan Harker)                | A bus at the mast      | Joan Harker
            A bus at the mast / Joan Harker                | A bus at the mast      | Joan Harker
            A bus. EFE/ J.J. Guerra                        | A bus.                 | EFE/ J.J. Guerra
            A bus at the mast. Supplied                    | A bus at the mast.     | Supplied
            A bus at the mast (AP)                         | A bus at the mast      | AP
            A bus at the mast(Dok.Harbour )                | A bus at the mast      | Dok.Harbour
            A bus at the mast – Getty Images               | A bus at the mast      | Getty Images
            Ana Silva / J. Ruiz / LRT nuotr.               | Ana Silva              | J. Ruiz / LRT nuotr
            港の船（山田太郎撮影）                                   | 港の船                    | 山田太郎
            港の船＝ＡＰ                                        | 港の船                    | ＡＰ
            버스 [사진 출처 = 항구 신문]                           | 버스                     | 사진 출처 = 항구 신문
            """)
    void partsSureCaptionsAtLess(String text, String caption, String words) {
        CaptionSplit split = CaptionSplit.ofCaption(RichText.plain(text));

        assertThat(split.caption().text()).isEqualTo(caption);
        assertThat(split.words().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mario Vogt (CDU) at the mast (AfD)", "A bus / a ship", "The mast (left)",
            "The mast – a bus", "港の船＝神戸" })
    void leavesCaptionsWithoutCredit(String text) {
        assertThat(CaptionSplit.ofCaption(RichText.plain(text)).caption().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foto: Eskil Hamre (NTB)      | Eskil Hamre         | NTB
            SN/APA/EVA KLEIN             | EVA KLEIN           | SN / APA
            Źródło: Ewa Nowak            | Ewa Nowak           |
            （Ｃ）Harbour Post              | Harbour Post        |
            Pool via REUTERS             |                     | Pool via REUTERS
            Joan Harker via AP           | Joan Harker         | AP
            J. Harker/PA Images via Getty Images | J. Harker   | PA Images via Getty Images
            Eva Klein/dpa/Eva Klein      | Eva Klein           | dpa
            HBR / Klein                  | Klein               | HBR
            Foto: Bild: Eva Klein/APA    | Eva Klein           | APA
            Illustration by Joan Harker  | Joan Harker         |
            """)
    void readsMoreFormsOfCredits(String line, String by, String agency) {
        assertThat(Credit.of(line)).contains(new Credit(by, agency));
    }

    @Test
    void readsTheNameOfAnAgencyThatBeginsLikeALabel() {
        assertThat(Credit.of("picture alliance/dpa | Eva Klein"))
            .contains(new Credit("Eva Klein", "picture alliance / dpa"));
    }

    @Test
    void tellsNamesFromSentences() {
        assertThat(Credit.isName("The Harbour Post")).isTrue();
        assertThat(Credit.isName("Boats in the bay")).isFalse();
        assertThat(Credit.isNameOfHouse("Joan Harker (dpa/picture alliance via Getty)")).isTrue();
        assertThat(Credit.isNameOfHouse("Boats wait (left)")).isFalse();
        assertThat(Credit.isAgency("Getty Images")).isTrue();
        assertThat(Credit.isAgency("Joan Harker / AFP")).isFalse();
    }

    @Test
    void knowsWhatOnlyCreditsBeginWith() {
        assertThat(Credit.isLabelled("© Joan Harker")).isTrue();
        assertThat(Credit.isLabelled("Foto: Joan Harker")).isTrue();
        assertThat(Credit.isLabelled("Fotos of the harbour")).isFalse();
        assertThat(Credit.isHouse("Getty Images")).isTrue();
        assertThat(Credit.isHouse("Joan Harker / AFP")).isTrue();
        assertThat(Credit.isHouse("Joan Harker")).isFalse();
    }

    @Test
    void partsCaptionsAtABar() {
        CaptionSplit split = CaptionSplit.ofCaption(RichText.plain("Boats wait | Jan Ruiz"));

        assertThat(split.caption().text()).isEqualTo("Boats wait");
        assertThat(split.credit()).isEqualTo(new Credit("Jan Ruiz", null));
    }

    @Test
    void seesThatACreditIsPrintedTwice() {
        CaptionSplit split = CaptionSplit.ofCaption(RichText.plain("Boats wait. Foto: Jan Ruiz"));

        assertThat(split.repeats(RichText.plain("Jan Ruiz"))).isTrue();
        assertThat(split.repeats(RichText.plain("Ana Silva"))).isFalse();
        assertThat(CaptionSplit.ofCaption(RichText.plain("Boats wait")).repeats(RichText.plain("Jan Ruiz"))).isFalse();
    }

    @Test
    void readsNoTextThatIsLongerThanACredit() {
        assertThat(Credit.of("(".repeat(100_000))).isEmpty();
        assertThat(Credit.of(")".repeat(100_000) + "x")).isEmpty();
    }

    @Test
    void partsAtAStrongTail() {
        RichText text = new RichTextBuilder().append("A bus at the mast. Eskil Hamre / NTB")
            .mark(MarkKind.STRONG, 19, 36)
            .build();

        CaptionSplit split = CaptionSplit.ofParagraph(text).orElseThrow();

        assertThat(split.caption()).isEqualTo(RichText.plain("A bus at the mast."));
        assertThat(split.credit()).isEqualTo(new Credit("Eskil Hamre", "NTB"));
    }

    @Test
    void leavesAStrongTailThatIsNoCredit() {
        RichText text = new RichTextBuilder().append("The boats sail on Friday").mark(MarkKind.STRONG, 18, 24).build();

        assertThat(CaptionSplit.ofParagraph(text)).isEmpty();
    }

    @Test
    void leavesLongParagraphs() {
        RichText text = RichText.plain("The boats sail. ".repeat(100) + "Photo: Joan Harker");

        assertThat(CaptionSplit.ofParagraph(text)).isEmpty();
    }

}
