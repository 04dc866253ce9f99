package copydesk.ingest.frontier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.source.SourceDefinition;

/**
 * All sources that the settings name, in the settings themselves and in a file with a
 * JSON object a line.
 */
public final class SourceFile {

    private SourceFile() {
    }

    /**
     * The sources of the settings, then those of their file.
     * @throws IllegalArgumentException if the file cannot be read or a line names no
     * source
     */
    public static List<SourceDefinition> all(FrontierSettings settings) {
        List<SourceDefinition> all = new ArrayList<>(
                settings.sources().stream().map(PolledSource::definition).toList());
        if (!settings.file().isEmpty()) {
            all.addAll(read(Path.of(settings.file())));
        }
        Set<String> ids = new HashSet<>();
        for (SourceDefinition source : all) {
            if (!ids.add(source.id())) {
                throw new IllegalArgumentException("two sources have the id " + source.id() + "; give each its own");
            }
        }
        return all;
    }

    private static List<SourceDefinition> read(Path file) {
        List<SourceDefinition> sources = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                sources.add(source(line, file + " line " + number));
            }
        }
        return sources;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        }
        catch (IOException | UncheckedIOException ex) {
            throw new IllegalArgumentException("frontier.file is " + file
                    + ", which cannot be read; name a file with a JSON object a line, or leave it empty", ex);
        }
    }

    private static SourceDefinition source(String line, String place) {
        try {
            SourceDefinition source = Json.read(line.getBytes(StandardCharsets.UTF_8), SourceDefinition.class);
            PolledSource.check(source);
            return source;
        }
        catch (InvalidRecord | IllegalArgumentException ex) {
            throw new IllegalArgumentException(place + " is no source: " + ex.getMessage()
                    + ". Write {\"id\": \"…\", \"kind\": \"feed\", \"url\": \"https://…\"}", ex);
        }
    }

}
