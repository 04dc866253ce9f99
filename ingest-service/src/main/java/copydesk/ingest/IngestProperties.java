package copydesk.ingest;

import java.time.Duration;
import java.util.List;

import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.backfill.BackfillSettings;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.inbox.InboxSettings;
import copydesk.ingest.look.LookSettings;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.push.PushSettings;
import copydesk.ingest.websub.WebSubSettings;
import copydesk.extraction.page.SourceRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of ingest-service.
 *
 * @param fetch how documents are fetched
 * @param intake what is taken in
 * @param inbox the folder that is watched for files
 * @param backfill how fast originals go through once more
 * @param sources what is known better about the pages of single hosts than the general
 * rules know
 * @param push who may push articles
 * @param restartPause how long a broken stream waits before it starts again
 * @param frontier what is polled, and how politely
 * @param websub whether hubs are asked to deliver
 * @param look when the page of an article is looked at again
 */
@ConfigurationProperties(prefix = "copydesk.ingest", ignoreUnknownFields = false)
public record IngestProperties(FetchSettings fetch, IntakeSettings intake, InboxSettings inbox,
        @DefaultValue BackfillSettings backfill, @DefaultValue List<SourceRules> sources,
        @DefaultValue PushSettings push, @DefaultValue("2s") Duration restartPause,
        @DefaultValue FrontierSettings frontier, @DefaultValue WebSubSettings websub, @DefaultValue LookSettings look) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    public IngestProperties {
        if (restartPause.isNegative() || restartPause.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException(
                    "copydesk.ingest.restart-pause is " + restartPause + "; set it to between 0s and 10m");
        }
    }

}
