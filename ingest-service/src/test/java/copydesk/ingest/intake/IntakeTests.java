package copydesk.ingest.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.Digest;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.contract.article.Particulars;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IntakeTests {

    private static final String TEXT = "Ferry Strike Ends\n\nThe boats sail again.";

    private final Intake intake = new Intake(IntakeSettings.defaults());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a.txt  | text/plain               | Title~~Words of it.                                      | TEXT_EXPORT
            a      | -                        | Title~~Words of it.                                      | TEXT_EXPORT
            a.txt  | -                        | <https://x.example/>~~Words of it.                       | TEXT_EXPORT
            a.html | -                        | <h1>Title</h1><p>Words of it.</p>                        | PAGE
            a      | -                        | <!DOCTYPE html><h1>Title</h1><p>Words of it.</p>         | PAGE
            a      | text/html; charset=utf-8 | Just<h1>Title</h1><p>Words of it.</p>                    | PAGE
            a      | application/xhtml+xml    | <?xml version="1.0"?><html><h1>Title</h1><p>Words.</p></html> | PAGE
            a.txt  | text/plain               | <!doctype html><h1>Title</h1><p>Words of it.</p>         | PAGE
            """)
    void tellsWhatADocumentIs(String name, String type, String words, Form form) {
        Reading reading = read(name, type, words.replace("~", "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.One) reading).article().article().origin().form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a.xml  | -               | <?xml version="1.0"?><rss><channel/></rss>
            a      | text/html       | <!-- x --><rss version="2.0"><channel/></rss>
            a      | text/plain      | <?xml version="1.0"?><?xml-stylesheet href="a"?><feed></feed>
            a.rdf  | -               | <rdf:RDF xmlns:rdf="x"></rdf:RDF>
            """)
    void believesTheBeginningOfAFeed(String name, String type, String words) {
        assertThat(read(name, type, words.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Reading.Container.class);
    }

    @Test
    void givesEveryEntryOfAFeedItsOwnReading() {
        Reading reading = read("feed.xml", null,
                ("<rss><channel><item><title>One</title><link>https://a.example/1</link>"
                        + "<description>Words.</description></item><item><title>Empty</title></item></channel></rss>")
                    .getBytes(StandardCharsets.UTF_8));

        Reading.Container feed = (Reading.Container) reading;
        Article article = ((Reading.One) feed.entries().get(0)).article().article();
        assertThat(article.canonicalUrl()).isEqualTo("https://a.example/1");
        assertThat(article.origin().name()).isEqualTo("feed-1");
        assertThat(feed.entries().get(1)).isEqualTo(Reading.Refused.because(Reason.NOT_AN_ARTICLE).of("Empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a.txt  | -                | `                         | EMPTY
            a.txt  | -                | %PDF-1.7                  | UNSUPPORTED_TYPE
            a.xml  | -                | <opml><body/></opml>      | UNSUPPORTED_TYPE
            a.json | -                | {"uri":"urn:x","type":"video","bodies":[]} | UNSUPPORTED_TYPE
            a.pdf  | application/pdf  | words                     | UNSUPPORTED_TYPE
            a      | image/png        | words                     | UNSUPPORTED_TYPE
            a.txt  | -                | Only a title              | NOT_AN_ARTICLE
            a.html | -                | <p></p>                   | NOT_AN_ARTICLE
            a.json | -                | {"a":                     | UNREADABLE
            a.json | -                | [1]                       | UNSUPPORTED_TYPE
            a.json | -                | {"a":1}                   | UNSUPPORTED_TYPE
            a.json | -                | {"command":"sing"}        | INVALID_COMMAND
            """)
    void refusesWithAReason(String name, String type, String words, Reason reason) {
        byte[] bytes = words.replace('`', ' ').getBytes(StandardCharsets.UTF_8);

        assertThat(read(name, type, bytes)).isInstanceOfSatisfying(Reading.Refused.class,
                (refused) -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void refusesBinaryWhateverItIsCalled() {
        assertThat(read("a.txt", "text/plain", new byte[] { 'a', 0, 1, 2, 3, 'b' }))
            .isEqualTo(Reading.Refused.because(Reason.UNSUPPORTED_TYPE));
        assertThat(read("a.txt", "text/plain", new byte[0])).isEqualTo(Reading.Refused.because(Reason.EMPTY));
    }

    @Test
    void readsAKill() {
        String json = """
                {"id":"k1","command":"kill","url":"https://news.example/ferry","who":"Lea Holm","why":"Wrong person."}
                """;

        assertThat(read("kill.json", null, json.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Reading.Order(
                new Command("k1", CommandKind.KILL, null, "https://news.example/ferry", "Lea Holm", "Wrong person.")));
    }

    @Test
    void givesACommandWithoutIdThatOfItsFile() {
        byte[] json = "{\"command\":\"kill\",\"uri\":\"urn:uuid:1\",\"who\":\"a\",\"why\":\"b\"}"
            .getBytes(StandardCharsets.UTF_8);

        Reading.Order order = (Reading.Order) read("kill.json", null, json);

        assertThat(order.command().id()).isEqualTo(Digest.text(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    {"command":"kill","who":"a","why":"b"}               | The command names no article; give its uri, urn:uuid:…, or a url it is known by.
                    {"command":"kill","uri":"x","who":"a","why":"b"}     | The command names no article; give its uri, urn:uuid:…, or a url it is known by.
                    """)
    void refusesCommandsThatLackSomething(String json, String detail) {
        assertThat(read("kill.json", null, json.getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(new Reading.Refused(Reason.INVALID_COMMAND, detail));
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8,", "UTF-16,", "windows-1252,", "ISO-8859-5,text/plain; charset=iso-8859-5" })
    void readsTextInAnyCharset(String charset, String type) {
        String headline = charset.startsWith("ISO") ? "Паром" : "Fähre";
        byte[] bytes = (headline + "\n\nThe boats sail again.").getBytes(Charset.forName(charset));

        Reading reading = read("a.txt", type, bytes);

        assertThat(((Reading.One) reading).article().article().headline()).isEqualTo(headline);
    }

    @Test
    void dropsAByteOrderMark() {
        Reading reading = read("a.txt", null, ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8));

        assertThat(((Reading.One) reading).article().article().headline()).isEqualTo("Ferry Strike Ends");
    }

    @Test
    void readsAnEmbargoAndTheHeadlineBelowIt() {
        Article article = article("a.txt", "EMBARGOED UNTIL 0600 GMT, 29 November 2026\n\n" + TEXT);

        assertThat(article.headline()).isEqualTo("Ferry Strike Ends");
        assertThat(article.particulars().embargoedUntil()).isEqualTo("2026-11-29T06:00:00Z");
    }

    @Test
    void readsAnEmbargoAmongTheFieldsOfAText() {
        Article article = article("a.md",
                "---\ntitle: Ferry Strike Ends\nembargo: 2026-11-29T06:00Z\n---\n\nThe boats sail again.");

        assertThat(article.headline()).isEqualTo("Ferry Strike Ends");
        assertThat(article.particulars().embargoedUntil()).isEqualTo("2026-11-29T06:00:00Z");
    }

    @Test
    void holdsATextWhoseEmbargoCannotBeRead() {
        assertThat(article("a.txt", "EMBARGO: ask the desk\n\n" + TEXT).particulars().embargoedUntil())
            .isEqualTo(Particulars.UNTIL_RELEASED);
        assertThat(article("a.txt", TEXT).particulars().embargoedUntil()).isNull();
    }

    @Test
    void takesAPageAtItsWordOnlyIfTheEmbargoCanBeRead() {
        String page = "<h1>Ferry Strike Ends</h1><p>%s</p><p>The boats sail again, said the harbour master.</p>";

        assertThat(article("a.html", page.formatted("Embargo: what it means")).particulars().embargoedUntil()).isNull();
        assertThat(article("a.html", page.formatted("Embargo: 29 November 2026, 06:00 GMT")).particulars()
            .embargoedUntil()).isEqualTo("2026-11-29T06:00:00Z");
    }

    @Test
    void readsTheSameBytesTheSameWay() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(read("a.txt", null, bytes)).isEqualTo(read("a.txt", null, bytes));
    }

    @Test
    void refusesPagesWithMoreTagsThanAllowed() {
        Intake strict = new Intake(new IntakeSettings(1_000, 1_000, 3, 10, 10));

        Reading reading = strict.read("<h1>a</h1><p>b</p>".getBytes(StandardCharsets.UTF_8), facts("a.html", null, ""),
                Instant.EPOCH);

        assertThat(reading).isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void refusesTextsWithMoreBlocksOrLinksThanAllowed() {
        Intake strict = new Intake(new IntakeSettings(1_000, 1_000, 3, 4, 10));

        assertThat(strict.read("a\n\n".repeat(6).getBytes(StandardCharsets.UTF_8), facts("a.txt", null, ""),
                Instant.EPOCH))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
        assertThat(strict.read(("T\n\n" + "[a](b) ".repeat(6)).getBytes(StandardCharsets.UTF_8),
                facts("a.txt", null, ""), Instant.EPOCH))
            .isEqualTo(Reading.Refused.because(Reason.TOO_LARGE));
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IntakeSettings(1, 5_000_000, 1, 1, 1))
            .withMessageContaining("max-article-bytes");
        assertThatIllegalArgumentException().isThrownBy(() -> new IntakeSettings(0, 1, 1, 1, 1))
            .withMessageContaining("max-document-bytes");
    }

    private Article article(String name, String text) {
        return ((Reading.One) read(name, null, text.getBytes(StandardCharsets.UTF_8))).article().article();
    }

    private Reading read(String name, String type, byte[] bytes) {
        return this.intake.read(bytes, facts(name, type, Digest.text(bytes)), Instant.EPOCH);
    }

    private static FetchFacts facts(String name, String type, String sha256) {
        return new FetchFacts("files", "files:" + name, name.replaceFirst("\\..*", ""), null, type, null, sha256);
    }

}
