package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DifferencesTests {

    @Test
    void isNoneBetweenADocumentAndItself() {
        Difference none = between("\"language\":\"pt\"", "\"language\":\"pt\"");

        assertThat(none.isNone()).isTrue();
        assertThat(none.headline()).isEmpty();
    }

    @Test
    void namesAHeadlineThatComesAndOneThatGoes() {
        String ferry = "\"headlines\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":\"Ferry Back\"}]";

        assertThat(between("\"headlines\":[]", ferry).newHeadline()).isEqualTo("Ferry Back");
        assertThat(between(ferry, "\"headlines\":[]").newHeadline()).isEmpty();
        assertThat(between(ferry, ferry).newHeadline()).isNull();
    }

    @Test
    void tellsParagraphsApartHoweverManyBlankLinesPartThem() {
        Difference moved = between(body("One.\\n\\nTwo."), body("Two.\\nOne."));
        Difference changed = between(body("One.\\n\\nTwo.\\n\\nTwo."), body("One.\\n\\nThree."));

        assertThat(moved.changesBody()).isFalse();
        assertThat(changed.paragraphsLost()).containsExactly("Two.");
        assertThat(changed.paragraphsGained()).containsExactly("Three.");
    }

    @Test
    void losesAllParagraphsWithTheBody() {
        assertThat(between(body("One.\\n\\nTwo."), "\"bodies\":[]").paragraphsLost()).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @CsvSource({ "people, person", "organisations, organisation", "places, place", "events, event",
            "subjects, subject" })
    void namesTagsByTheirKind(String field, String kind) {
        String tagged = "\"" + field + "\":[{\"name\":\"Turkey\",\"rel\":\"about\",\"literal\":\"x\","
                + "\"uri\":\"x\",\"creator\":\"x\",\"confidence\":1}]";

        assertThat(between(tagged, "\"language\":null").tagsLost()).containsExactly(kind + " Turkey");
        assertThat(between("\"language\":null", tagged).tagsGained()).containsExactly(kind + " Turkey");
        assertThat(between(tagged, tagged).isNone()).isTrue();
    }

    @Test
    void takesAPlaceThatBecomesAPersonForBoth() {
        Difference difference = between("\"places\":[{\"name\":\"Paris\",\"rel\":\"about\",\"literal\":\"x\"}]",
                "\"people\":[{\"name\":\"Paris\",\"rel\":\"about\",\"literal\":\"x\"}]");

        assertThat(difference.tagsLost()).containsExactly("place Paris");
        assertThat(difference.tagsGained()).containsExactly("person Paris");
    }

    @ParameterizedTest
    @CsvSource({ "language, pt, gl", "by, Ana Reis, A. Reis", "copyrightHolder, Tagus Daily, Lusa",
            "pubStatus, usable, canceled", "contentCreated, 2026-06-17T05:30:00Z, 2026-06-17T05:31:00Z" })
    void namesOtherFieldsThatChange(String field, String now, String then) {
        Difference difference = between(text(field, now), text(field, then));

        assertThat(difference.other()).containsExactly(field);
        assertThat(difference.isNone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "version, 1, 2", "versionCreated, 2026-06-17T05:30:00Z, 2026-06-17T06:30:00Z" })
    void countsNeitherVersionsNorTheirTimes(String field, String now, String then) {
        assertThat(between(text(field, now), text(field, then)).isNone()).isTrue();
    }

    @Test
    void comparesTheMarkupThatStandsBesideTheText() {
        Difference difference = between(bodies("<p>One.</p>"), bodies("<p><a href='x'>One.</a></p>"));

        assertThat(difference.other()).containsExactly("markup");
        assertThat(difference.changesBody()).isFalse();
    }

    @Test
    void isNotNoneAsSoonAsOneThingChanges() {
        assertThat(new Difference("u", "h", null, List.of(), List.of(), List.of(), List.of(), List.of()).isNone())
            .isTrue();
        assertThat(new Difference("u", "h", "", List.of(), List.of(), List.of(), List.of(), List.of()).isNone())
            .isFalse();
        assertThat(new Difference("u", "h", null, List.of(), List.of("p"), List.of(), List.of(), List.of()).isNone())
            .isFalse();
        assertThat(new Difference("u", "h", null, List.of(), List.of(), List.of("t"), List.of(), List.of()).isNone())
            .isFalse();
        assertThat(new Difference("u", "h", null, List.of(), List.of(), List.of(), List.of(), List.of("by")).isNone())
            .isFalse();
    }

    private static Difference between(String now, String then) {
        return Differences.between(Shelf.read(document(now)), Shelf.read(document(then)));
    }

    private static String body(String text) {
        return "\"bodies\":[" + body("text/plain", text) + "]";
    }

    private static String bodies(String markup) {
        return "\"bodies\":[" + body("text/plain", "One.") + "," + body("text/html", markup) + "]";
    }

    private static String body(String type, String text) {
        return "{\"role\":\"main\",\"contentType\":\"" + type + "\",\"charCount\":1,\"wordCount\":1,\"value\":\"" + text
                + "\"}";
    }

    private static String text(String field, String value) {
        return "\"" + field + "\":\"" + value + "\"";
    }

    private static byte[] document(String fields) {
        return ("{\"uri\":\"urn:uuid:ferry\"," + fields + "}").getBytes(StandardCharsets.UTF_8);
    }

}
