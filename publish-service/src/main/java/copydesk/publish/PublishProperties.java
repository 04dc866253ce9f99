package copydesk.publish;

import java.time.Duration;

import copydesk.publish.version.DeskSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of publish-service.
 *
 * @param desk when an article is held for review
 * @param restartPause how long a broken stream waits before it starts again
 */
@ConfigurationProperties("copydesk.publish")
public record PublishProperties(DeskSettings desk, @DefaultValue("2s") Duration restartPause) {

    public PublishProperties {
        if (restartPause.isNegative()) {
            throw new IllegalArgumentException("copydesk.publish.restart-pause is negative; set it to 0s or more");
        }
    }

}
