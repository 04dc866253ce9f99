package copydesk.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import copydesk.contract.command.CommandKind;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The words that stand on the topics: what is written today must be read for years. */
class WireWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annotation.EntityKind    | person organisation place event object
            annotation.LinkClass     | internal external related social mailto fragment lost other
            annotation.LinkStatus    | lost resolved cleaned healed unsafe edited
            annotation.Relation      | about mentions
            article.Form             | text-export page feed-entry wire-item
            article.LinkKind         | inline related credit self other
            article.MarkKind         | strong emphasis
            article.Precision        | day minute second
            change.ChangeKind        | none cosmetic metadata links substantive correction kill
            change.FactKind          | headline numbers names quotes speakers
            change.ParagraphFate     | added removed changed moved
            command.TagKind          | person organisation place event subject
            hub.SubscriptionPhase    | wanted active denied ended
            quarantine.DecisionKind  | retry discard
            source.FetchOutcome      | document unchanged moved gone busy failed forbidden accepted verified denied
            source.FetchPurpose      | poll article list subscribe unsubscribe delivery look
            source.SourceCommandKind | add pause resume poll remove
            drift.Fault              | refused thin no-date no-author doubtful
            source.SourceHealth      | healthy silent failing broken drifted paused gone
            source.SourceKind        | feed sitemap news-sitemap front-page page site
            value.TimePrecision      | minute hour day week month season quarter year decade century
            value.ValueKind          | time money percentage quantity
            """)
    void areTheseAndReadAsWhatTheyWereWrittenFor(String type, String words) throws Exception {
        Class<?> kind = Class.forName("copydesk.contract." + type);
        List<?> constants = Arrays.asList(kind.getEnumConstants());

        assertThat(constants).extracting((constant) -> new String(Json.write(constant), StandardCharsets.UTF_8))
            .containsExactly(Arrays.stream(words.split(" ")).map((word) -> '"' + word + '"').toArray(String[]::new));
        assertThat(Arrays.stream(words.split(" ")).map((word) -> read(word, kind)).toList()).isEqualTo(constants);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article.BlockRole   | headline standfirst byline date paragraph heading list-item quote table pull-quote
            article.BlockRole   | embed caption credit related agency-credit promotion comment other
            article.IssueCode   | doubled-words links-without-target no-date date-conflict source-rules-drifted
            article.IssueCode   | summary-only step-failed
            command.CommandKind | kill takedown hold release correct reinstate add-tag remove-tag pin-tag set-link
            command.CommandKind | fix-headline
            ledger.EndState     | published unchanged held refused quarantined superseded expanded applied
            ledger.Reason       | too-large empty not-an-article unsupported-type unreadable unreachable
            ledger.Reason       | invalid-command killed low-confidence embargoed on-hold invalid-record
            ledger.Reason       | invalid-document processing-failed
            """)
    void areTheNamesInSmallLettersWithHyphens(String type, String words) throws Exception {
        Class<?> kind = Class.forName("copydesk.contract." + type);

        assertThat(words.split(" ")).allSatisfy(
                (word) -> assertThat(read(word, kind)).hasToString(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @ParameterizedTest
    @ValueSource(strings = { "FEED", "Feed", "feeds", "", "0", "news_sitemap", "NEWS_SITEMAP", "atom" })
    void areReadInNoOtherSpelling(String word) {
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> read(word, SourceKind.class))
            .withMessageStartingWith("not a valid SourceKind at line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "1", "99", "-1", "true", "[\"kill\"]", "{}" })
    void areNoNumbersAndNothingElse(String json) {
        assertThatExceptionOfType(InvalidRecord.class)
            .isThrownBy(() -> Json.read(json.getBytes(StandardCharsets.UTF_8), CommandKind.class))
            .withMessageStartingWith("not a valid CommandKind");
    }

    private static Object read(String word, Class<?> kind) {
        return Json.read(('"' + word + '"').getBytes(StandardCharsets.UTF_8), kind);
    }

}
