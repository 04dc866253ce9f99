package copydesk.ingest.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.ingest.websub.Course;
import copydesk.ingest.websub.HubDesk;
import copydesk.ingest.websub.HubForm;
import copydesk.ingest.websub.HubNews;
import copydesk.ingest.websub.Hubs;
import copydesk.ingest.websub.Subscriptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class WebSubApiTests {

    private static final SourceState STATE = Hubs.state(Course
        .verified(Course.requested(Course.wanted(Hubs.LINK, Hubs.NOW), Hubs.NOW), 600, Duration.ofDays(1), Hubs.NOW));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final MockMvc web = MockMvcBuilders
        .standaloneSetup(new WebSubApi(
                new HubDesk(Hubs.SETTINGS, Clock.fixed(Hubs.NOW, ZoneOffset.UTC), new Known(), new Taken()),
                this.registry))
        .build();

    @Test
    void givesTheChallengeBackAsPlainText() throws Exception {
        this.web
            .perform(get(path()).queryParam("hub.mode", "subscribe")
                .queryParam("hub.topic", Hubs.FEED)
                .queryParam("hub.challenge", "<b>c4</b>")
                .queryParam("hub.lease_seconds", "600"))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", "text/plain"))
            .andExpect(header().string("X-Content-Type-Options", "nosniff"))
            .andExpect(content().string("<b>c4</b>"));
        assertThat(count("confirmed")).isEqualTo(1);
    }

    @Test
    void knowsNothingOfOtherAddresses() throws Exception {
        this.web.perform(get(path().replaceFirst("courier", "herald")).queryParam("hub.mode", "subscribe"))
            .andExpect(status().isNotFound());
        assertThat(count("unknown")).isEqualTo(1);
    }

    @Test
    void countsForgedDeliveriesAndAnswersThemAsOthers() throws Exception {
        this.web
            .perform(post(path()).header("X-Hub-Signature", "sha256=" + "0".repeat(64))
                .contentType("application/rss+xml")
                .content("<rss/>"))
            .andExpect(status().isAccepted())
            .andExpect(content().string(""));
        assertThat(count("forged")).isEqualTo(1);
    }

    private double count(String outcome) {
        return this.registry.counter("copydesk.websub.answered", "outcome", outcome).count();
    }

    private static String path() {
        String form = new HubForm(Hubs.SETTINGS).of(FetchRequest.ofHub("r", "courier", FetchPurpose.SUBSCRIBE,
                SourceKind.FEED, Hubs.LINK.hub(), Hubs.NOW, Hubs.FEED));
        return form.replaceFirst("hub\\.callback=https%3A%2F%2Fdesk\\.example%2Fin", "")
            .replaceFirst("&.*", "")
            .replace("%2F", "/");
    }

    private static final class Known implements Subscriptions {

        @Override
        public @Nullable SourceState known(String source) {
            return source.equals("courier") ? STATE : null;
        }

        @Override
        public @Nullable SourceState now(String source) {
            return known(source);
        }

    }

    private static final class Taken implements HubNews {

        @Override
        public CompletableFuture<Void> verified(SourceState state, @Nullable Integer leaseSeconds) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> denied(SourceState state) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> delivered(SourceState state, byte[] body, String contentType) {
            return CompletableFuture.completedFuture(null);
        }

    }

}
