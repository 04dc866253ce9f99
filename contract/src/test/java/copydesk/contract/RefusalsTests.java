package copydesk.contract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A complete record of each kind, and which of its properties must be there. */
class RefusalsTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Entity => id kind name rel => {"id":"person:a","kind":"person","name":"A","uri":"http://a","rel":"about","confidence":0.9}
                    Identification => candidates => {"confidence":0.9,"candidates":[]}
                    CandidateNote => uri name reasons => {"uri":"http://a","name":"A","description":"a mayor","score":0.9,"reasons":["name:exact"]}
                    LinkState => link status => {"link":"l1","status":"resolved","href":"http://a"}
                    Mention => entity text evidence => {"entity":"person:a","block":1,"start":0,"end":1,"text":"A","evidence":"gazetteer","confidence":0.9}
                    Located => text => {"block":1,"start":0,"end":1,"text":"A","entity":"place:a","agency":"AP"}
                    PersonRole => entity text evidence => {"entity":"person:a","block":1,"start":0,"end":1,"text":"A","evidence":"rule:title","confidence":0.9}
                    Quote => spans evidence => {"spans":[],"speaker":{"name":"A"},"cue":"said","evidence":"rule:colon","confidence":0.9}
                    QuoteSpan => text => {"block":1,"start":0,"end":1,"text":"A"}
                    Speaker => name => {"entity":"person:a","name":"A"}
                    Subject => uri name => {"uri":"http://a","name":"A","level":2,"broader":"http://b","confidence":0.9}
                    Keyword => text => {"text":"A","weight":0.9}
                    Annotations => language entities mentions linkStates issues => {"generation":1,"language":"en","entities":[],"mentions":[],"linkStates":[],"issues":[]}
                    """)
    void annotationIsRefusedWithoutWhatItMustHave(String type, String required, String json) throws Exception {
        agrees(Class.forName("copydesk.contract.annotation." + type), List.of(required.split(" ")), json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Value => kind text value evidence => {"kind":"money","block":1,"start":0,"end":1,"text":"A","value":"5","unit":"EUR","evidence":"rule:amount","confidence":0.9}
                    """)
    void valueIsRefusedWithoutWhatItMustHave(String type, String required, String json) throws Exception {
        agrees(Class.forName("copydesk.contract.value." + type), List.of(required.split(" ")), json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Alternate => kind url => {"kind":"amp","language":"en","url":"http://a"}
                    Block => role text marks => {"role":"heading","text":"A","marks":[]}
                    FetchFacts => sourceId identity name sha256 => {"sourceId":"files","identity":"a","name":"a","url":"http://a","contentType":"text/html","status":200,"sha256":"00"}
                    FieldSource => field source => {"field":"headline","source":"h1","confidence":0.9}
                    InfoSource => name role => {"name":"A","role":"publisher","uri":"http://a"}
                    Link => id kind text => {"id":"l1","kind":"inline","block":1,"start":0,"end":1,"text":"A","href":"http://a"}
                    Mark => kind => {"kind":"strong","start":0,"end":1}
                    Origin => sourceId identity name form sha256 => {"sourceId":"files","identity":"a","name":"a","form":"page","sha256":"00","guid":"1"}
                    Particulars => keywords alternates provenance => {"section":"A","keywords":[],"publisher":"A","accessibleForFree":true,"alternates":[],"provenance":[],"embargoedUntil":"2026-01-01T00:00:00Z"}
                    Picture => id => {"id":"p1","url":"http://a","caption":"A","by":"A","agency":"A","alt":"A"}
                    QualityIssue => code detail => {"code":"no-date","block":1,"start":0,"end":1,"detail":"A"}
                    Related => id headline => {"id":"r1","headline":"A","url":"http://a","link":"l1"}
                    SourceTime => value precision evidence => {"value":"2025-05-15","precision":"day","evidence":[]}
                    """)
    void partOfAnArticleIsRefusedWithoutWhatItMustHave(String type, String required, String json) throws Exception {
        agrees(Class.forName("copydesk.contract.article." + type), List.of(required.split(" ")), json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Body => role contentType value => {"role":"main","contentType":"text/plain","charCount":1,"wordCount":1,"value":"A"}
                    Concept => name rel literal => {"name":"A","rel":"about","uri":"http://a","literal":"person:a"}
                    NewsSubject => name rel uri creator => {"name":"A","rel":"about","uri":"http://a","creator":"A","confidence":90}
                    NewsItem => uri => {"uri":"urn:uuid:1","name":"A","version":"1"}
                    NewsSource => name role => {"name":"A","role":"publisher","uri":"http://a"}
                    Provenance => sourceId form sha256 => {"sourceId":"files","form":"page","sha256":"00","generation":1}
                    PublishedIssue => code detail => {"code":"no-date","detail":"A"}
                    PublishedLink => id kind status text => {"id":"l1","kind":"inline","status":"lost","text":"A","href":"http://a","association":"r1","target":"urn:uuid:1","confidence":0.9}
                    PublishedQuote => selectors evidence => {"selectors":[],"speaker":{"name":"A"},"cue":"said","evidence":"rule:colon","confidence":0.9}
                    Selector => target exact prefix suffix => {"target":"bodies[0]","start":0,"end":1,"utf16Start":0,"utf16End":1,"exact":"A","prefix":"","suffix":""}
                    Standard => name version schema => {"name":"ninjs","version":"3.1","schema":"http://a"}
                    Text => role contentType value => {"role":"main","contentType":"text/plain","value":"A"}
                    """)
    void partOfANewsItemIsRefusedWithoutWhatItMustHave(String type, String required, String json) throws Exception {
        agrees(Class.forName("copydesk.contract.news." + type), List.of(required.split(" ")), json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    command.Command => id command who why => {"id":"c1","command":"kill","uri":"urn:uuid:1","url":"http://a","who":"A","why":"A","until":"2026-01-01T00:00:00Z","tag":{"kind":"person","name":"A"},"link":{"text":"A"},"headline":"A","note":"A"}
                    command.TagOrder => kind name => {"kind":"person","name":"A","uri":"http://a"}
                    command.LinkOrder => text => {"text":"A","href":"http://a"}
                    relation.ArticleRelations => uri links duplicates => {"uri":"urn:uuid:1","links":[],"duplicates":[]}
                    relation.HealedLink => words uri href evidence => {"words":"A","uri":"urn:uuid:1","href":"http://a","evidence":"title:exact","confidence":0.9}
                    relation.NearDuplicate => uri => {"uri":"urn:uuid:1","href":"http://a","confidence":0.9}
                    RecordPlace => topic => {"topic":"a","partition":1,"offset":2}
                    quarantine.Decision => decision place who why at => {"decision":"retry","place":{"topic":"a","partition":1,"offset":2},"who":"A","why":"A","at":"2026-11-22T16:00:00Z","item":"1","subject":"a","reason":"empty","to":{"topic":"a","partition":1,"offset":2}}
                    ledger.Outcome => item state stage fetchedAt => {"item":"1","state":"held","stage":"enrich","reason":"empty","detail":"A","name":"a","container":"2","expanded":1,"uri":"urn:uuid:1","version":1,"fetchedAt":"2026-11-22T16:00:00Z"}
                    """)
    void commandRelationAndOutcomeAreRefusedWithoutWhatTheyMustHave(String type, String required, String json)
            throws Exception {
        agrees(Class.forName("copydesk.contract." + type), List.of(required.split(" ")), json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    source.ChildList => url => {"url":"http://a","depth":1,"failures":0}
                    source.FetchRequest => id source purpose kind url due => {"id":"f1","source":"courier","purpose":"poll","kind":"feed","url":"http://a","due":"2026-11-22T16:10:00Z","offer":false,"hops":1,"permanent":true,"etag":"W","lastModified":"Sun","digest":"00","gapSeconds":2,"language":"en","first":"http://b","missing":1,"robots":{"url":"http://r/robots.txt","hops":1,"access":"by-text","text":"A","until":"2026-11-23T16:10:00Z"}}
                    source.FetchResult => request outcome at => {"request":{"id":"f1","source":"courier","purpose":"poll","kind":"feed","url":"http://a","due":"2026-11-22T16:10:00Z","offer":false,"hops":1,"permanent":true},"outcome":"failed","startedAt":"2026-11-22T16:10:00Z","at":"2026-11-22T16:10:01Z","etag":"W","lastModified":"Sun","digest":"00","freshUntil":"2026-11-22T16:11:00Z","retryAt":"2026-11-22T16:12:00Z","status":500,"location":"http://b","permanent":true,"reason":"unreachable","detail":"A","links":[],"robots":{"url":"http://r/robots.txt","hops":1,"access":"by-text","text":"A","until":"2026-11-23T16:10:00Z"}}
                    source.RobotsDetour => url => {"url":"http://r/robots.txt","hops":1,"access":"by-text","text":"A","until":"2026-11-23T16:10:00Z"}
                    push.PushClaim => source digest item => {"source":"ntb","digest":"sha256:7","item":"i1","taken":true}
                    source.HostState => host notBefore => {"host":"a.example","notBefore":"2026-11-22T16:10:00Z","failures":1,"closedUntil":"2026-11-22T17:10:00Z"}
                    hub.HubLink => hub topic => {"hub":"http://h","topic":"http://a"}
                    hub.Subscription => hub topic phase => {"hub":"http://h","topic":"http://a","phase":"denied","next":"2026-11-22T16:10:00Z","requestedAt":"2026-11-22T16:10:00Z","until":"2026-11-22T17:10:00Z","attempts":1,"deliveries":2}
                    drift.Drift => fault since => {"fault":"no-date","since":"2026-11-22T16:10:00Z","found":12,"of":15,"usualPercent":2}
                    drift.SourceSample => source at faults page => {"source":"courier","at":"2026-11-22T16:10:00Z","length":2400,"faults":["no-date"],"page":"00"}
                    source.ListedLink => url => {"url":"http://a","published":"2026-11-22T16:10:00Z"}
                    source.PendingLink => url => {"url":"http://a","attempts":1,"notBefore":"2026-11-22T16:10:00Z"}
                    source.SourceCommand => id command source who why at => {"id":"c1","command":"add","source":"courier","who":"A","why":"A","at":"2026-11-22T16:10:00Z","definition":{"id":"courier","kind":"feed","url":"http://a"}}
                    source.SourceDefinition => id kind url => {"id":"courier","kind":"feed","url":"http://a","minSeconds":60,"maxSeconds":3600,"follow":true,"language":"en","allow":["/a"],"deny":["/b"],"gapSeconds":2}
                    source.SourceState => source definition health url counts times => {"source":"courier","definition":{"id":"courier","kind":"feed","url":"http://a"},"health":"healthy","detail":"A","paused":false,"url":"http://a","formerUrl":"http://b","etag":"W","lastModified":"Sun","digest":"00","outstanding":"f1","failures":0,"missing":0,"counts":{"polls":1,"unchanged":0,"listed":3,"found":2,"usual":3,"quiet":0,"thin":0},"times":{"intervalSeconds":300},"pending":[]}
                    """)
    void recordOfASourceIsRefusedWithoutWhatItMustHave(String type, String required, String json) throws Exception {
        agrees(Class.forName("copydesk.contract." + type), List.of(required.split(" ")), json);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    change.Change => kind paragraphs facts => {"kind":"substantive","paragraphs":[],"facts":[],"omitted":0}
                    change.ChangedFact => kind => {"kind":"numbers","before":"4","after":"5","context":"A"}
                    change.ParagraphChange => fate => {"fate":"moved","before":1,"after":2}
                    command.EditorDecision => kind what who why when command => {"kind":"kill","what":"A","who":"A","why":"A","when":"2026-11-22T16:10:00Z","command":"c1"}
                    """)
    void changeIsRefusedWithoutWhatItMustHave(String type, String required, String json) throws Exception {
        agrees(Class.forName("copydesk.contract." + type), List.of(required.split(" ")), json);
    }

    /** Also that the record is written with these properties. */
    private static void agrees(Class<?> type, List<String> required, String json) {
        Map<String, Object> complete = properties(json.getBytes(StandardCharsets.UTF_8));
        assertThat(properties(Json.write(read(type, complete)))).containsAllEntriesOf(complete);
        for (String property : complete.keySet()) {
            Map<String, Object> lacking = new LinkedHashMap<>(complete);
            lacking.remove(property);
            if (required.contains(property)) {
                assertThatExceptionOfType(InvalidRecord.class).as(property + " is missing")
                    .isThrownBy(() -> read(type, lacking))
                    .withMessageStartingWith("not a valid " + type.getSimpleName());
            }
            else if (complete.get(property) instanceof String) {
                assertThat(properties(Json.write(read(type, lacking)))).doesNotContainKey(property);
            }
        }
    }

    private static Object read(Class<?> type, Map<String, Object> properties) {
        return Json.read(Json.write(properties), type);
    }

    private static Map<String, Object> properties(byte[] json) {
        Map<?, ?> read = Json.read(json, Map.class);
        Map<String, Object> properties = new LinkedHashMap<>();
        read.forEach((name, value) -> properties.put(String.valueOf(name), value));
        return properties;
    }

}
