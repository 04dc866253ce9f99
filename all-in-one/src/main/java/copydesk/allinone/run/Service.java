package copydesk.allinone.run;

import java.util.ArrayList;
import java.util.List;

/**
 * A Spring Boot application that runs in this JVM as it would in its own.
 *
 * @param name its name; its settings are in {@code name.yml}
 * @param application its class
 * @param arguments what its command line would say
 */
public record Service(String name, Class<?> application, List<String> arguments) {

    public Service {
        arguments = List.copyOf(arguments);
    }

    /** The same with one argument more. */
    Service with(String argument) {
        List<String> more = new ArrayList<>(this.arguments);
        more.add(argument);
        return new Service(this.name, this.application, more);
    }

}
