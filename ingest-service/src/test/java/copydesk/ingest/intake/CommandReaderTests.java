package copydesk.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandReaderTests {

    private static final String URI = "urn:uuid:2f1b8f6e-5d3c-5b0a-9c55-0a1b2c3d4e5f";

    private static final String ALL_KINDS = "The command is not one of those known: kill, takedown, hold, release, "
            + "correct, reinstate, add-tag, remove-tag, pin-tag, set-link, fix-headline.";

    static Stream<Arguments> commands() {
        return Stream.of(Arguments.of(CommandKind.KILL, "", order(CommandKind.KILL, null, null, null, null, null)),
                Arguments.of(CommandKind.TAKEDOWN, "", order(CommandKind.TAKEDOWN, null, null, null, null, null)),
                Arguments.of(CommandKind.RELEASE, "", order(CommandKind.RELEASE, null, null, null, null, null)),
                Arguments.of(CommandKind.REINSTATE, "", order(CommandKind.REINSTATE, null, null, null, null, null)),
                Arguments.of(CommandKind.HOLD, "", order(CommandKind.HOLD, null, null, null, null, null)),
                Arguments.of(CommandKind.HOLD, ",'until':'2026-03-01T08:00:00+02:00'",
                        order(CommandKind.HOLD, Instant.parse("2026-03-01T06:00:00Z"), null, null, null, null)),
                Arguments.of(CommandKind.CORRECT, ",'note':'The toll is three.'",
                        order(CommandKind.CORRECT, null, null, null, null, "The toll is three.")),
                Arguments.of(CommandKind.ADD_TAG, ",'tag':{'kind':'person','name':'Ida Voss'}",
                        tag(CommandKind.ADD_TAG, new TagOrder(TagKind.PERSON, "Ida Voss", null))),
                Arguments.of(CommandKind.REMOVE_TAG,
                        ",'tag':{'kind':'place','name':'Norhavn','uri':'https://example.org/id/norhavn'}",
                        tag(CommandKind.REMOVE_TAG,
                                new TagOrder(TagKind.PLACE, "Norhavn", "https://example.org/id/norhavn"))),
                Arguments.of(CommandKind.PIN_TAG,
                        ",'tag':{'kind':'subject','name':'transport',"
                                + "'uri':'http://cv.iptc.org/newscodes/mediatopic/20000337'}",
                        tag(CommandKind.PIN_TAG,
                                new TagOrder(TagKind.SUBJECT, "transport",
                                        "http://cv.iptc.org/newscodes/mediatopic/20000337"))),
                Arguments.of(CommandKind.SET_LINK, ",'link':{'text':'reopened','href':'https://example.org/a'}",
                        link(new LinkOrder("reopened", "https://example.org/a"))),
                Arguments.of(CommandKind.SET_LINK, ",'link':{'text':'reopened','href':null}",
                        link(new LinkOrder("reopened", null))),
                Arguments.of(CommandKind.FIX_HEADLINE, ",'headline':'Bridge opens'",
                        order(CommandKind.FIX_HEADLINE, null, null, null, "Bridge opens", null)),
                Arguments.of(CommandKind.FIX_HEADLINE, ",'headline':null",
                        order(CommandKind.FIX_HEADLINE, null, null, null, null, null)));
    }

    private static Command tag(CommandKind kind, TagOrder tag) {
        return order(kind, null, tag, null, null, null);
    }

    private static Command link(LinkOrder link) {
        return order(CommandKind.SET_LINK, null, null, link, null, null);
    }

    private static Command order(CommandKind kind, @Nullable Instant until, @Nullable TagOrder tag,
            @Nullable LinkOrder link, @Nullable String headline, @Nullable String note) {
        return new Command("c1", kind, URI, null, "Lea Holm", "Checked.", until, tag, link, headline, note);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void readsEveryKindWithWhatItNeeds(CommandKind kind, String parts, Command expected) {
        assertThat(read(kind.code(), parts)).isEqualTo(new Reading.Order(expected));
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryKind(CommandKind kind) {
        assertThat(commands().map((known) -> known.get()[0])).contains(kind);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void readsWhatItWouldWriteItself(CommandKind kind, String parts, Command expected) {
        byte[] written = Json.write(expected);

        // a part that is null on purpose has no place in a record's JSON
        if (!parts.contains("null")) {
            assertThat(read(written)).isEqualTo(new Reading.Order(expected));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    hold         | ,'until':'tomorrow'            | The until is no time; write it as 2026-03-01T06:00:00Z.
                    hold         | ,'until':7                     | The until is no time; write it as 2026-03-01T06:00:00Z.
                    hold         | ,'until':'2026-03-01T06:00:00' | The until is no time; write it as 2026-03-01T06:00:00Z.
                    kill         | ,'until':'2026-03-01T06:00:00Z' | The command kill takes no until; leave it out or choose another command.
                    kill         | ,'note':'Sorry.'               | The command kill takes no note; leave it out or choose another command.
                    add-tag      | ,'tag':{'kind':'place','name':'A'},'headline':'B' | The command add-tag takes no headline; leave it out or choose another command.
                    correct      | ``                             | A correction needs a note that tells the public what was wrong.
                    correct      | ,'note':' '                    | A correction needs a note that tells the public what was wrong.
                    add-tag      | ``                             | The command lacks its tag; write "tag": {"kind": …, "name": …}.
                    remove-tag   | ,'tag':'Ida Voss'              | The command lacks its tag; write "tag": {"kind": …, "name": …}.
                    pin-tag      | ,'tag':{'name':'Ida Voss'}     | The tag lacks its kind; it is one of person, organisation, place, event, subject.
                    add-tag      | ,'tag':{'kind':'ship','name':'Ida'} | The tag lacks its kind; it is one of person, organisation, place, event, subject.
                    add-tag      | ,'tag':{'kind':'person'}       | The tag lacks its name.
                    add-tag      | ,'tag':{'kind':'subject','name':'transport'} | A subject needs the uri of a media topic of the IPTC: http://cv.iptc.org/newscodes/mediatopic/ and eight digits.
                    add-tag      | ,'tag':{'kind':'subject','name':'transport','uri':'https://example.org/1'} | A subject needs the uri of a media topic of the IPTC: http://cv.iptc.org/newscodes/mediatopic/ and eight digits.
                    set-link     | ``                             | The command lacks its link; write "link": {"text": …, "href": …}.
                    set-link     | ,'link':{'href':null}          | The link lacks its text, the words of the hyperlink.
                    set-link     | ,'link':{'text':'reopened'}    | The link lacks its href; give the address, or null to take the target away.
                    set-link     | ,'link':{'text':'a','href':5}  | The link lacks its href; give the address, or null to take the target away.
                    fix-headline | ``                             | The command lacks its headline; give its words, or null to go back to the source's.
                    fix-headline | ,'headline':''                 | The command lacks its headline; give its words, or null to go back to the source's.
                    """)
    void refusesWhatLacksAPartOrHasAWrongOne(String kind, String parts, String detail) {
        assertThat(read(kind, parts)).isEqualTo(refused(detail));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(read("fix-headline", ",'headline':'" + "a".repeat(501) + "'"))
            .isEqualTo(refused("The headline is too long; 500 characters are the most."));
        assertThat(read("fix-headline", ",'headline':'" + "🌉".repeat(500) + "'")).isInstanceOf(Reading.Order.class);
        assertThat(read("correct", ",'note':'" + "a".repeat(2001) + "'"))
            .isEqualTo(refused("The note is too long; 2000 characters are the most."));
        assertThat(read("add-tag", ",'tag':{'kind':'place','name':'" + "a".repeat(251) + "'}"))
            .isEqualTo(refused("The name of a tag is too long; 250 characters are the most."));
    }

    @Test
    void listsTheKindsWhereItKnowsNone() {
        assertThat(read("delete", "")).isEqualTo(refused(ALL_KINDS));
        assertThat(json("{'command':7,'uri':'" + URI + "','who':'a','why':'b'}")).isEqualTo(refused(ALL_KINDS));
    }

    @Test
    void wantsToKnowWhoAndWhy() {
        assertThat(json("{'command':'kill','uri':'" + URI + "','why':'b'}"))
            .isEqualTo(refused("The command lacks who: the name of the person who decides."));
        assertThat(json("{'command':'kill','uri':'" + URI + "','who':'a','why':'  '}"))
            .isEqualTo(refused("The command lacks why: the reason, in a few words."));
    }

    private static Reading.Refused refused(String detail) {
        return new Reading.Refused(Reason.INVALID_COMMAND, detail);
    }

    private static Reading read(String kind, String parts) {
        return json("{'id':'c1','command':'" + kind + "','uri':'" + URI + "','who':'Lea Holm','why':'Checked.'" + parts
                + "}");
    }

    private static Reading json(String text) {
        byte[] json = text.replace("'", "\"").replace("source\"s", "source's").getBytes(StandardCharsets.UTF_8);
        return read(json);
    }

    private static Reading read(byte[] json) {
        return CommandReader.read(Json.read(json, Map.class), json.length, facts(json));
    }

    @Test
    void takesNoCommandFromTheWeb() {
        FetchFacts web = new FetchFacts("news.example", "https://news.example/c1", "c1", "https://news.example/c1",
                "application/json", 200, "sha256:0");

        assertThat(CommandReader.read(Map.of("command", "kill", "uri", URI, "who", "x", "why", "y"), 60, web))
            .isEqualTo(new Reading.Refused(Reason.INVALID_COMMAND,
                    "Commands are taken from files only, never from the web."));
    }

    private static FetchFacts facts(byte[] json) {
        return new FetchFacts("commands", "command:c1", "command", null, "application/json", null, Digest.text(json));
    }

}
