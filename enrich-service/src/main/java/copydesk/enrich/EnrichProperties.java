package copydesk.enrich;

import java.time.Duration;

import copydesk.enrich.identity.KnowledgeSettings;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.relate.RelateSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of enrich-service.
 *
 * @param pipeline how articles are enriched
 * @param knowledge where is looked up who and what names stand for
 * @param relate which articles are related
 * @param restartPause how long to wait after an infrastructure fault before the batch is
 * tried again, or a broken stream starts again
 */
@ConfigurationProperties(prefix = "copydesk.enrich", ignoreUnknownFields = false)
public record EnrichProperties(EnrichSettings pipeline, @DefaultValue KnowledgeSettings knowledge,
        RelateSettings relate, @DefaultValue("1s") Duration restartPause) {

    public EnrichProperties {
        if (restartPause.isNegative()) {
            throw new IllegalArgumentException("copydesk.enrich.restart-pause is negative; set it to 0s or more");
        }
    }

}
