package copydesk.benchmarks.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.contract.source.SourceDefinition;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.frontier.SourceFile;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/** Sources as a list of the settings, read and bound as the service does at its start. */
final class SourcesYml {

    private static final String PREFIX = "copydesk.ingest.frontier";

    private SourcesYml() {
    }

    static Path write(Path file, List<SourceDefinition> sources) throws IOException {
        StringBuilder yml = new StringBuilder(PREFIX + ":\n  sources:\n");
        for (SourceDefinition source : sources) {
            yml.append("    - id: ").append(source.id()).append('\n');
            yml.append("      kind: ").append(source.kind().code()).append('\n');
            yml.append("      url: ").append(source.url()).append('\n');
        }
        return Files.writeString(file, yml);
    }

    static List<SourceDefinition> read(Path file) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        for (PropertySource<?> source : new YamlPropertySourceLoader().load("sources", new FileSystemResource(file))) {
            environment.getPropertySources().addLast(source);
        }
        FrontierSettings settings = Binder.get(environment)
            .bind(PREFIX, FrontierSettings.class)
            .orElseGet(FrontierSettings::defaults);
        return SourceFile.all(settings);
    }

}
