package copydesk.contract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Records that have no more than they must. */
class AbsentComponentsTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    annotation.CandidateNote => {"uri":"http://a","name":"A","score":0.5,"reasons":[]}
                    annotation.Entity => {"id":"person:a","kind":"person","name":"A","rel":"mentions","confidence":0.5}
                    annotation.LinkState => {"link":"l1","status":"lost"}
                    annotation.Located => {"block":0,"start":0,"end":1,"text":"A"}
                    annotation.Quote => {"spans":[],"evidence":"rule:colon","confidence":0.5}
                    annotation.Speaker => {"name":"A"}
                    annotation.Subject => {"uri":"http://a","name":"A","level":1,"confidence":0.5}
                    article.Alternate => {"kind":"amp","url":"http://a"}
                    article.FetchFacts => {"sourceId":"files","identity":"a","name":"a","sha256":"00"}
                    article.InfoSource => {"name":"A","role":"publisher"}
                    article.Link => {"id":"l1","kind":"inline","block":0,"start":0,"end":1,"text":"A"}
                    article.Origin => {"sourceId":"files","identity":"a","name":"a","form":"page","sha256":"00"}
                    article.Particulars => {"keywords":[],"alternates":[],"provenance":[]}
                    article.Particulars$WireFacts => {}
                    article.Picture => {"id":"p1"}
                    article.QualityIssue => {"code":"no-date","detail":"A"}
                    article.Related => {"id":"r1","headline":"A"}
                    change.ChangedFact => {"kind":"names"}
                    change.ParagraphChange => {"fate":"added"}
                    command.Command => {"id":"c1","command":"hold","who":"A","why":"A"}
                    command.LinkOrder => {"text":"A"}
                    command.TagOrder => {"kind":"event","name":"A"}
                    ledger.Outcome => {"item":"1","state":"held","stage":"publish","fetchedAt":"2026-11-22T16:00:00Z"}
                    quarantine.Decision => {"decision":"discard","place":{"topic":"a","partition":0,"offset":0},"who":"A","why":"A","at":"2026-11-22T16:00:00Z"}
                    relation.NearDuplicate => {"uri":"urn:uuid:1","confidence":0.5}
                    drift.SourceSample => {"source":"a","at":"2026-11-22T16:00:00Z","faults":["refused"],"page":"00"}
                    source.ChildList => {"url":"http://a","depth":1,"failures":0}
                    source.HostState => {"host":"a.example","notBefore":"2026-11-22T16:00:00Z","failures":0}
                    hub.Subscription => {"hub":"http://h","topic":"http://a","phase":"wanted","attempts":0,"deliveries":0}
                    source.ListedLink => {"url":"http://a"}
                    source.PendingLink => {"url":"http://a","attempts":0}
                    source.SiteFinding => {"left":[]}
                    source.SourceCommand => {"id":"c1","command":"poll","source":"courier","who":"A","why":"A","at":"2026-11-22T16:00:00Z"}
                    source.SourceCounts => {"polls":0,"unchanged":0,"listed":0,"found":0,"usual":0,"quiet":0,"thin":0}
                    source.SourceDefinition => {"id":"courier","kind":"page","url":"http://a"}
                    source.SourceTimes => {"intervalSeconds":300}
                    value.Value => {"kind":"quantity","block":0,"start":0,"end":1,"text":"A","value":"5","evidence":"rule:unit","confidence":0.5}
                    """)
    void areWrittenAsTheyWereRead(String type, String json) throws Exception {
        assertThat(text(read(type, json))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    annotation.Annotations => {"generation":1,"language":"en","entities":[],"mentions":[],"linkStates":[],"issues":[]} => "quotes":[],"roles":[],"values":[],"subjects":[],"keywords":[]}
                    source.FetchResult => {"request":{"id":"f1","source":"a","purpose":"article","kind":"page","url":"http://a","due":"2026-11-22T16:00:00Z","offer":true,"hops":0,"permanent":false},"outcome":"gone","at":"2026-11-22T16:00:01Z"} => "links":[]}
                    source.SourceState => {"source":"a","definition":{"id":"a","kind":"feed","url":"http://a"},"health":"gone","paused":true,"url":"http://a","failures":0,"missing":0,"counts":{"polls":0,"unchanged":0,"listed":0,"found":0,"usual":0,"quiet":0,"thin":0},"times":{"intervalSeconds":60}} => "pending":[]}
                    """)
    void listsOfALaterContractAreEmptyAndWrittenSo(String type, String old, String added) throws Exception {
        assertThat(text(read(type, old))).isEqualTo(old.substring(0, old.length() - 1) + "," + added);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    article.Picture => url caption by agency alt contentType width height => {"id":"p1"}
                    article.QualityIssue => block start end => {"code":"no-date","detail":"A"}
                    command.Command => uri url until tag link headline note => {"id":"c1","command":"kill","who":"A","why":"A"}
                    ledger.Outcome => reason detail name container expanded uri version => {"item":"1","state":"held","stage":"publish","fetchedAt":"2026-11-22T16:00:00Z"}
                    source.SourceDefinition => minSeconds maxSeconds follow language allow deny gapSeconds => {"id":"courier","kind":"feed","url":"http://a"}
                    source.SourceTimes => nextPoll lastPoll lastSuccess lastNews usualSeconds delaySeconds => {"intervalSeconds":300}
                    """)
    void nullIsAsGoodAsAbsent(String type, String optional, String json) throws Exception {
        Map<String, Object> nulls = new LinkedHashMap<>();
        Map<?, ?> given = Json.read(bytes(json), Map.class);
        given.forEach((name, value) -> nulls.put(String.valueOf(name), value));
        for (String name : optional.split(" ")) {
            nulls.put(name, null);
        }

        assertThat(text(Json.read(bytes(mapped(nulls)), Class.forName("copydesk.contract." + type)))).isEqualTo(json);
    }

    // the contract's own writer leaves nulls of records out, those of maps too
    private static String mapped(Map<String, Object> properties) {
        StringBuilder json = new StringBuilder("{");
        properties.forEach((name, value) -> json.append((json.length() > 1) ? "," : "")
            .append('"')
            .append(name)
            .append("\":")
            .append((value != null) ? text(value) : "null"));
        return json.append('}').toString();
    }

    private static Object read(String type, String json) throws ClassNotFoundException {
        return Json.read(bytes(json), Class.forName("copydesk.contract." + type));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

}
