package copydesk.console;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/**
 * The console as a web application. Its settings are in {@code console.yml}; whoever
 * starts it in another way than {@link #main} sets {@code spring.config.name=console}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(ConsoleProperties.class)
@Import(ConsoleConfiguration.class)
public class ConsoleApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(ConsoleApplication.class).properties("spring.config.name=console").run(args);
    }

}
