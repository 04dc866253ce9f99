package copydesk.publish;

import java.time.Duration;
import java.util.List;

import copydesk.publish.format.Format;
import copydesk.publish.format.FormatName;
import copydesk.publish.format.Formats;
import copydesk.publish.version.DeskSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of publish-service.
 *
 * @param desk when an article is held for review
 * @param restartPause how long a broken stream waits before it starts again
 * @param formats in which forms versions are published: ninjs always, jsonld if wanted
 */
@ConfigurationProperties(prefix = "copydesk.publish", ignoreUnknownFields = false)
public record PublishProperties(DeskSettings desk, @DefaultValue("2s") Duration restartPause,
        @DefaultValue("ninjs") List<FormatName> formats) {

    public PublishProperties {
        formats = Formats.of(formats).all().stream().map(Format::name).toList();
        if (restartPause.isNegative()) {
            throw new IllegalArgumentException("copydesk.publish.restart-pause is negative; set it to 0s or more");
        }
    }

}
