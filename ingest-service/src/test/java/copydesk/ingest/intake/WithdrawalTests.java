package copydesk.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WithdrawalTests {

    private static final Command KILL = new Command("sha256:7", CommandKind.KILL, null, null, "source agency",
            "Withdrawn by its source.");

    private final Intake intake = new Intake(IntakeSettings.defaults());

    @Test
    void killsWhatAFileWithdraws() {
        assertThat(read("urn:wire:1", null)).isEqualTo(new Reading.Withdrawn("urn:wire:1", KILL, "agency"));
    }

    @Test
    void killsWhatItsOwnSiteWithdraws() {
        assertThat(read("http://www.wire.example/1", "https://api.wire.example/items/1"))
            .isEqualTo(new Reading.Withdrawn("https://wire.example/1", KILL, null));
    }

    @Test
    void killsNothingOnTheWordOfAForeignPage() {
        Reading.Refused refused = new Reading.Refused(Reason.INVALID_COMMAND,
                "A withdrawal is taken from a file, a push or the item's own site; use the kill command.");

        assertThat(read("https://wire.example/1", "https://evil.example/1")).isEqualTo(refused);
        assertThat(read("urn:wire:1", "https://evil.example/1")).isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(ints = { 404, 410 })
    void killsTheArticleOfAPageThatIsGone(int status) {
        Reading reading = this.intake.read(new byte[0], gone("https://www.news.example/1?utm_source=x", status),
                Instant.EPOCH);

        assertThat(reading).isInstanceOfSatisfying(Reading.Gone.class, (gone) -> {
            assertThat(gone.identity()).isEqualTo("https://news.example/1");
            assertThat(gone.command().command()).isEqualTo(CommandKind.KILL);
            assertThat(gone.command().who()).isEqualTo("source courier");
            assertThat(gone.command().why()).isEqualTo("Withdrawn by its source: its page is gone.");
        });
    }

    @Test
    void killsNothingThatHasNoAddress() {
        assertThat(this.intake.read(new byte[0], gone("files:a", 410), Instant.EPOCH))
            .isEqualTo(Reading.Refused.because(Reason.UNREACHABLE));
    }

    private static FetchFacts gone(String identity, int status) {
        return new FetchFacts("courier", identity, "1", identity, null, status, "sha256:e3b0");
    }

    @Test
    void takesAnAddressThatIsOnlySaidForNoProof() {
        byte[] item = "{\"uri\":\"https://wire.example/1\",\"pubStatus\":\"canceled\"}"
            .getBytes(StandardCharsets.UTF_8);

        assertThat(read(item, "https://wire.example/1", null))
            .isEqualTo(new Reading.Withdrawn("https://wire.example/1", KILL, "agency"));
    }

    @Test
    void readsWireItemsByTheirBeginning() {
        String nitf = "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"x.dtd\"><nitf><body><hedline>Title</hedline>"
                + "<body.content><p>Words.</p></body.content></body></nitf>";
        String article = "{\"title\":\"Title\",\"text\":\"Words.\"}";

        assertThat(read(nitf.getBytes(StandardCharsets.UTF_8), null)).isInstanceOf(Reading.One.class);
        assertThat(read(article.getBytes(StandardCharsets.UTF_8), null)).isInstanceOf(Reading.One.class);
    }

    @Test
    void readsEachItemOfANewsMessage() {
        String item = "<newsItem guid='urn:wire:%s'><contentMeta><headline>Title</headline></contentMeta>"
                + "<contentSet><inlineData>Words.</inlineData></contentSet></newsItem>";
        String message = "<?xml version='1.0'?><newsMessage><itemSet>" + item.formatted("1")
                + "<newsItem guid='urn:wire:2'><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta></newsItem>"
                + "</itemSet></newsMessage>";

        assertThat(read(message.getBytes(StandardCharsets.UTF_8), null)).isInstanceOfSatisfying(Reading.Container.class,
                (container) -> {
                    assertThat(container.entries().get(0)).isInstanceOf(Reading.One.class);
                    assertThat(container.entries().get(1))
                        .isEqualTo(new Reading.Withdrawn("urn:wire:2", KILL, "agency"));
                });
        assertThat(read(item.formatted("1").getBytes(StandardCharsets.UTF_8), null)).isInstanceOf(Reading.One.class);
        assertThat(read("<newsMessage ></newsMessage>".getBytes(StandardCharsets.UTF_8), null))
            .isEqualTo(new Reading.Refused(Reason.UNSUPPORTED_TYPE, "The NewsML-G2 document holds no news item."));
    }

    private Reading read(String uri, String url) {
        String json = "{\"uri\":\"" + uri + "\",\"pubStatus\":\"canceled\"}";
        return read(json.getBytes(StandardCharsets.UTF_8), url);
    }

    private Reading read(byte[] document, String url) {
        return read(document, url, (url != null) ? 200 : null);
    }

    private Reading read(byte[] document, String url, Integer status) {
        return this.intake.read(document, new FetchFacts("agency", "agency:1", "1", url, null, status, "sha256:7"),
                Instant.EPOCH);
    }

}
