package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.hub.HubLink;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Validators;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Refusal;
import copydesk.ingest.host.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsTests {

    private static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    private static final Instant END = START.plusSeconds(1);

    private static final byte[] BODY = "body".getBytes(StandardCharsets.UTF_8);

    private static final ListedLink LINK = new ListedLink("https://news.example/1", null);

    private final Results results = new Results((document, facts, kind) -> List.of(LINK), true);

    @Test
    void listsWhatAPollBroughtAndNothingElse() {
        assertThat(of(request(FetchPurpose.POLL, null), document()).links()).containsExactly(LINK);
        assertThat(of(request(FetchPurpose.POLL, "sha256:other"), document()).links()).containsExactly(LINK);
        assertThat(of(request(FetchPurpose.POLL, Digest.text(BODY)), document()).links()).isEmpty();
        assertThat(of(request(FetchPurpose.ARTICLE, null), document()).links()).isEmpty();
    }

    @Test
    void tellsTheHubThatTheServerNames() {
        Answer.Document document = new Answer.Document(BODY, 200, null, "https://news.example/rss", null, null,
                List.of(), List.of("<https://hub.example/>; rel=hub, <https://news.example/me>; rel=self"));

        assertThat(of(request(FetchPurpose.POLL, null), document).hub())
            .isEqualTo(new HubLink("https://hub.example/", "https://news.example/me"));
        assertThat(of(request(FetchPurpose.ARTICLE, null), document).hub()).isNull();
        assertThat(new Results((bytes, facts, kind) -> List.of(), false)
            .of(request(FetchPurpose.POLL, null), document, START, END, END)
            .hub()).isNull();
    }

    @Test
    void tellsNoPlaceWhereNothingMoved() {
        FetchResult result = of(request(FetchPurpose.POLL, null), document());

        assertThat(result.location()).isNull();
        assertThat(result.permanent()).isNull();
        assertThat(result.freshUntil()).isNull();
        assertThat(result.etag()).isNull();
        assertThat(result.digest()).isEqualTo(Digest.text(BODY));
    }

    @Test
    void tellsAMoveForGoodOnlyIfEachHopIs() {
        assertThat(of(request(FetchPurpose.POLL, null), document(301, 308)).permanent()).isTrue();
        assertThat(of(request(FetchPurpose.POLL, null), document(301, 307)).permanent()).isFalse();
    }

    @Test
    void keepsTheDigestOfAnUnchangedDocument() {
        FetchResult result = of(request(FetchPurpose.POLL, "sha256:1"),
                new Answer.Unchanged(new Validators("\"1\"", "yesterday"), Duration.ofMinutes(5)));

        assertThat(result).isEqualTo(
                new FetchResult(request(FetchPurpose.POLL, "sha256:1"), FetchOutcome.UNCHANGED, START, END, "\"1\"",
                        "yesterday", "sha256:1", END.plusSeconds(300), null, null, null, null, null, null, List.of()));
    }

    @Test
    void saysWhyNothingCame() {
        FetchResult gone = of(request(FetchPurpose.POLL, null), new Answer.Gone(410));
        FetchResult busy = of(request(FetchPurpose.POLL, null), new Answer.Busy(503, null));
        FetchResult failed = of(request(FetchPurpose.POLL, null),
                new Answer.Failed(Reason.TOO_LARGE, "It is too large."));

        assertThat(List.of(gone, busy, failed)).extracting(FetchResult::outcome)
            .containsExactly(FetchOutcome.GONE, FetchOutcome.BUSY, FetchOutcome.FAILED);
        assertThat(List.of(gone, busy, failed)).extracting(FetchResult::detail)
            .containsExactly("The server answered 410.", "The server answered 503.", "It is too large.");
        assertThat(List.of(gone, busy, failed)).extracting(FetchResult::retryAt)
            .containsExactly(null, END.plusSeconds(9), END.plusSeconds(9));
        assertThat(failed.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(failed.status()).isNull();
    }

    @Test
    void countsNoAttemptWhereWeHadNoRoom() {
        FetchResult result = this.results.of(request(FetchPurpose.ARTICLE, null), new Answer.NoRoom(), START, END,
                null);

        assertThat(result).isEqualTo(new FetchResult(request(FetchPurpose.ARTICLE, null), FetchOutcome.BUSY, null, END,
                null, null, null, null, null, null, null, null, Reason.UNREACHABLE,
                "There was no room for it beside other large documents.", List.of()));
    }

    @Test
    void saysWhyTheHostWasNotAsked() {
        Job job = new Job(request(FetchPurpose.POLL, null), "news.example", 0, 0);

        FetchResult result = Results.of(new Step.Decline(job, Refusal.CLOSED, END), START);

        assertThat(result.startedAt()).isNull();
        assertThat(result.retryAt()).isEqualTo(END);
        assertThat(result.detail())
            .isEqualTo("The host is left alone for a while, since it asked for that or gives no usable answers.");
    }

    private FetchResult of(FetchRequest request, Answer answer) {
        return this.results.of(request, answer, START, END, END.plusSeconds(9));
    }

    private static Answer document(Integer... hops) {
        return new Answer.Document(BODY, 200, null, "https://news.example/rss", null, null,
                List.of(hops).stream().map((status) -> new Answer.Hop("https://news.example/feed", status)).toList());
    }

    private static FetchRequest request(FetchPurpose purpose, @Nullable String digest) {
        return new FetchRequest("request", "courier", purpose, SourceKind.FEED, "https://news.example/feed", START,
                false, 0, true, null, null, digest, null);
    }

}
