package copydesk.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.ledger.Reason;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReplyTests {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    private static final String URL = "https://news.example/a";

    private static final Validators ASKED = new Validators("\"1\"", null);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "301, /b, /b", "302, ' /b ', /b", "303, /b, /b", "307, /b, /b",
            "308, /b, /b", "302, '', -", "200, /b, -", "201, /b, -", "300, /b, -", "304, /b, -", "404, /b, -" })
    void isARedirectByItsStatusAndAPlace(int status, String location, @Nullable String target) {
        assertThat(reply(status, "Location", location).location()).isEqualTo(target);
    }

    @Test
    void failsAtARedirectWithoutAPlace() {
        assertThat(reply(302).answer(URL, null, List.of()))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server answered 302.", 302));
    }

    @Test
    void tellsTheDocumentWithItsHeaders() {
        List<Answer.Hop> hops = List.of(new Answer.Hop("https://news.example/", 301));
        Reply reply = reply(200, "Content-Type", " text/html ", "ETag", "W/\"2\"", "Cache-Control", "max-age=60");

        Answer.Document document = (Answer.Document) reply.answer(URL, ASKED, hops);

        assertThat(document.bytes()).containsExactly(7);
        assertThat(document.contentType()).isEqualTo("text/html");
        assertThat(document.lastUrl()).isEqualTo(URL);
        assertThat(document.validators()).isEqualTo(new Validators("W/\"2\"", null));
        assertThat(document.freshFor()).isEqualTo(Duration.ofMinutes(1));
        assertThat(document.redirects()).isEqualTo(hops);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            de        | de
            ' en-GB ' | en-GB
            pt_BR     | pt_BR
            de, en    | -
            ''        | -
            english   | -
            en-       | -
            *         | -
            """)
    void tellsTheOneLanguageThatTheServerNames(String header, @Nullable String language) {
        Answer.Document document = (Answer.Document) reply(200, "Content-Language", header).answer(URL, null,
                List.of());

        assertThat(document.language()).isEqualTo(language);
    }

    @Test
    void tellsNoLanguageWhereTheServerNamesNoneOrTwo() {
        Reply two = reply(200, "Content-Language", "de", "content-language", "en");

        assertThat(((Answer.Document) reply(200).answer(URL, null, List.of())).language()).isNull();
        assertThat(((Answer.Document) two.answer(URL, null, List.of())).language()).isNull();
    }

    @Test
    void keepsNoOldValidatorsForANewDocument() {
        Answer.Document document = (Answer.Document) reply(200, "ETag", " ").answer(URL, ASKED, List.of());

        assertThat(document.validators()).isNull();
        assertThat(document.contentType()).isNull();
        assertThat(document.freshFor()).isNull();
    }

    @Test
    void keepsNoValidatorThatIsLongerThanOneIs() {
        String longest = "\"" + "a".repeat(998) + "\"";
        Reply reply = reply(200, "ETag", longest + "a", "Last-Modified", longest);

        assertThat(((Answer.Document) reply.answer(URL, ASKED, List.of())).validators())
            .isEqualTo(new Validators(null, longest));
    }

    @Test
    void keepsTheValidatorsOfAnUnchangedDocumentUnlessThereAreNewer() {
        assertThat(reply(304).answer(URL, ASKED, List.of())).isEqualTo(new Answer.Unchanged(ASKED, null));
        assertThat(reply(304, "Last-Modified", "yesterday").answer(URL, ASKED, List.of()))
            .isEqualTo(new Answer.Unchanged(new Validators(null, "yesterday"), null));
        assertThat(reply(304).answer(URL, null, List.of()))
            .isEqualTo(new Answer.Failed(Reason.UNREACHABLE, "The server answered 304.", 304));
    }

    @ParameterizedTest
    @ValueSource(ints = { 429, 503 })
    void tellsHowLongABusyServerWantsToBeLeftAlone(int status) {
        assertThat(reply(status, "Retry-After", "17").answer(URL, null, List.of()))
            .isEqualTo(new Answer.Busy(status, Duration.ofSeconds(17)));
        assertThat(reply(status).answer(URL, null, List.of())).isEqualTo(new Answer.Busy(status, null));
    }

    @ParameterizedTest
    @CsvSource({ "'https://a/', https://a/, false", "'https://a/ http://a/', https://a/, true",
            "'http://a/', https://a/, false", "'http://a/ https://a/', http://a/, true",
            "'https://a/', http://a/, true", "'http://a/', http://a/, false", "'', http://a/, false" })
    void noticesWhereTheWayLeavesHttps(String hops, String last, boolean downgraded) {
        List<Answer.Hop> way = List.of(hops.split(" ")).stream().map((url) -> new Answer.Hop(url, 301)).toList();

        assertThat(new Answer.Document(new byte[0], 200, null, last, null, null, hops.isEmpty() ? List.of() : way)
            .downgraded()).isEqualTo(downgraded);
    }

    private static Reply reply(int status, String... headers) {
        HttpResponse head = new BasicHttpResponse(status);
        for (int i = 0; i < headers.length; i += 2) {
            head.addHeader(headers[i], headers[i + 1]);
        }
        return new Reply(head, new byte[] { 7 }, NOW);
    }

}
