package copydesk.ingest.push;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PushedBodyTests {

    private static final String JSON = "Send a ninjs item, or an object with title and text or html.";

    @ParameterizedTest
    @ValueSource(strings = { "text/html", "TEXT/HTML", "text/html; charset=utf-8", "text/plain;charset=x",
            "application/vnd.iptc.ninjs+json", " application/xml ", "text/markdown", "application/nitf+xml" })
    void knowsTheTypesThatAReaderReads(String type) {
        assertThat(PushedBody.isKnown(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ";", "text", "text/htm", "image/png", "application/pdf", "text/html2", "*/*",
            "x; text/html", "multipart/form-data" })
    void knowsNoOthers(String type) {
        assertThat(PushedBody.isKnown(type)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'title':'T','text':'x'}", "{'headline':'T','html':'<p>x'}", "{'title':7,'text':8}" })
    void findsNothingWrongWithAnArticle(String json) {
        assertThat(PushedBody.fault(utf8(json), "application/json")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "7", "'text'", "[]", "{", "{'a':1", "nonsense", "{'a':1}}" })
    void saysWhatIsNoObject(String json) {
        assertThat(PushedBody.fault(utf8(json), "application/json; charset=utf-8"))
            .hasValue("The body is no JSON object. " + JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'title':'T'}", "{'text':'x'}", "{'title':'','text':'x'}",
            "{'title':[],'text':'x'}", "{'title':null,'text':'x'}" })
    void saysWhatIsNoArticle(String json) {
        assertThat(PushedBody.fault(utf8(json), "application/JSON")).hasValue("The JSON is no article. " + JSON);
    }

    @ParameterizedTest
    @CsvSource({ "text/html", "text/plain", "application/xml" })
    void leavesEverythingElseToItsReader(String type) {
        assertThat(PushedBody.fault(utf8("{"), type)).isEmpty();
        assertThat(PushedBody.fault(new byte[0], type)).hasValue("The body is empty; send the article in it.");
    }

    private static byte[] utf8(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

}
