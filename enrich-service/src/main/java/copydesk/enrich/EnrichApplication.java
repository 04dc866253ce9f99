package copydesk.enrich;

import copydesk.edge.ServiceStart;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Starts enrich-service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EnrichConfiguration.class)
public class EnrichApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(EnrichApplication.class).properties(ServiceStart.properties("enrich")).run(args);
    }

}
