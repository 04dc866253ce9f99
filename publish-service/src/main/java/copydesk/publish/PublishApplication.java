package copydesk.publish;

import copydesk.edge.ServiceStart;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Starts publish-service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PublishConfiguration.class)
public class PublishApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(PublishApplication.class).properties(ServiceStart.properties("publish")).run(args);
    }

}
