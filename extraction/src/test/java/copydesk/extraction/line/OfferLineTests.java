package copydesk.extraction.line;

import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lines that offer something else: other articles, newsletters, the page's own address.
 */
class OfferLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Related article: Waiting at Giurgiu                   | Waiting at Giurgiu
            Related stories – Waiting at Giurgiu                  | Waiting at Giurgiu
            READ ALSO: Waiting at Giurgiu                         | Waiting at Giurgiu
            More on this story: Waiting at Giurgiu                | Waiting at Giurgiu
            You may also like: Waiting at Giurgiu                 | Waiting at Giurgiu
            Lesen Sie auch: Was die Oströhre noch kosten wird     | Was die Oströhre noch kosten wird
            Mehr zum Thema: Was die Oströhre noch kosten wird     | Was die Oströhre noch kosten wird
            Verwandter Artikel: Was die Oströhre noch kosten wird | Was die Oströhre noch kosten wird
            Siehe auch – Was die Oströhre noch kosten wird        | Was die Oströhre noch kosten wird
            À lire aussi : Le dernier dessinateur                 | Le dernier dessinateur
            Lire également : Le dernier dessinateur               | Le dernier dessinateur
            Sur le même sujet : Le dernier dessinateur            | Le dernier dessinateur
            Article lié : Le dernier dessinateur                  | Le dernier dessinateur
            Artículo relacionado: Los pueblos sin librería        | Los pueblos sin librería
            Artículos relacionados: Los pueblos sin librería      | Los pueblos sin librería
            Nota relacionada: Los pueblos sin librería            | Los pueblos sin librería
            Noticias relacionadas: Los pueblos sin librería       | Los pueblos sin librería
            Ver también: Los pueblos sin librería                 | Los pueblos sin librería
            Te puede interesar: Los pueblos sin librería          | Los pueblos sin librería
            Читайте також: Як учителі повертаються                | Як учителі повертаються
            Дивіться також: Як учителі повертаються               | Як учителі повертаються
            За темою: Як учителі повертаються                     | Як учителі повертаються
            """)
    void findsTheTitleBehindTheLabel(String line, String title) {
        RichText text = RichText.plain(line);

        RelatedLine related = RelatedLine.of(text).orElseThrow();

        assertThat(text.words(related.titleStart(), text.length())).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Related articles", "Read more", "See also:", "Mehr zum Thema", "Lesen Sie auch",
            "Voir aussi", "Artículos relacionados", "Читайте також" })
    void recognisesALabelAlone(String line) {
        RichText text = RichText.plain(line);

        assertThat(RelatedLine.of(text)).contains(new RelatedLine(text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Related costs rose.", "Read more slowly, the teacher said.", "Lire aussi est un plaisir.",
            "Siehe auch das Haus am Ende der Straße.", "Más información llegó por la tarde.", "Relatedly: nobody came.",
            "The related article: nobody read it." })
    void leavesSentences(String line) {
        assertThat(RelatedLine.of(RichText.plain(line))).isEmpty();
    }

    @Test
    void believesALinkThatCoversTheRest() {
        RichText covered = new RichTextBuilder().append("Lesen Sie auch Was die Oströhre kostet")
            .anchor("https://hafen.example/a", 15, 38)
            .build();
        RichText half = new RichTextBuilder().append("Lesen Sie auch Was die Oströhre kostet")
            .anchor("https://hafen.example/a", 15, 22)
            .build();

        assertThat(RelatedLine.of(covered)).contains(new RelatedLine(15));
        assertThat(RelatedLine.of(half)).isEmpty();
    }

    @Test
    void leavesLongParagraphs() {
        assertThat(RelatedLine.of(RichText.plain("Read more: " + "words ".repeat(80)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ADVERTISEMENT", "Sponsored content", "Story continues below advertisement",
            "Article continues after this advertisement", "Share this article", "Newsletter", "Werbung", "Publicité",
            "Publicidad", "Реклама", "Loading…", "Skip advertisement" })
    void recognisesWholeLinesOfPromotion(String line) {
        assertThat(PromotionLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Sign up here to get the news first", "Subscribe now for one euro",
            "Get our daily morning newsletter in your inbox", "Follow us on Mastodon", "Follow Jane on X for more",
            "Download the app", "Support independent journalism today", "Click here to read the paper",
            "Jetzt Newsletter abonnieren", "Melden Sie sich hier an", "Inscrivez-vous gratuitement",
            "Recevez notre lettre", "Síguenos en todas partes", "Regístrate gratis", "Підтримайте нас",
            "Подписывайтесь на канал" })
    void recognisesTheBeginOfPromotion(String line) {
        assertThat(PromotionLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "The newsletter had 400 readers.", "Share prices fell on Monday.",
            "Subscribers to the theatre come on Fridays.", "Print is not dead, she said.",
            "Die Werbung kostete 300 Euro.", "He would follow us on foot.", "Advertisement revenue fell." })
    void leavesSentencesAboutPromotion(String line) {
        assertThat(PromotionLine.is(line)).isFalse();
    }

    @Test
    void leavesLongParagraphsThatBeginLikePromotion() {
        assertThat(PromotionLine.is("Subscribe to " + "words ".repeat(50))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "Original url:", "original article:", "Source URL:", "URL:", "Link:", "Canonical url :",
            "Permalink:" })
    void findsTheAddressBelowOrBehindItsLabel(String label) {
        Trailer below = new Trailer();
        Trailer behind = new Trailer();

        assertThat(below.takes(label)).isTrue();
        assertThat(below.takes("<https://news.example/a?x=1>")).isTrue();
        assertThat(behind.takes(label + " https://news.example/a?x=1")).isTrue();
        assertThat(below.address()).contains("https://news.example/a?x=1");
        assertThat(behind.address()).contains("https://news.example/a?x=1");
    }

    @Test
    void takesNoAddressWithoutALabel() {
        Trailer trailer = new Trailer();

        assertThat(trailer.takes("https://news.example/a")).isFalse();
        assertThat(trailer.takes("Original url: see below")).isFalse();
        assertThat(trailer.takes("Original url:")).isTrue();
        assertThat(trailer.takes("A paragraph between.")).isFalse();
        assertThat(trailer.takes("https://news.example/a")).isFalse();
        assertThat(trailer.address()).isEmpty();
    }

    @Test
    void keepsTheFirstAddress() {
        Trailer trailer = new Trailer();
        trailer.takes("url: https://news.example/a");
        trailer.takes("url: https://news.example/b");

        assertThat(trailer.address()).contains("https://news.example/a");
    }

    @Test
    void knowsAnAnchorThatShowsItsOwnAddress() {
        RichText text = RichText.plain("See https://news.example/a");

        assertThat(Trailer.isAddress(new Anchor(4, 26, "https://news.example/a"), text)).isTrue();
        assertThat(Trailer.isAddress(new Anchor(0, 3, "https://news.example/a"), text)).isFalse();
        assertThat(Trailer.isAddress(new Anchor(4, 26, null), text)).isFalse();
    }

}
