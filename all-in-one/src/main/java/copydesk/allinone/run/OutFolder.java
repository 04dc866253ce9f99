package copydesk.allinone.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes the latest version of each article that was offered, as the topics hold it now:
 * {@code name.ninjs.json} and {@code name.annotations.json}. A killed article is its
 * canceled document and has no annotations.
 */
public final class OutFolder {

    private final Path folder;

    private OutFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder to write to; made if it does not exist.
     * @throws Obstacle if it cannot be written
     */
    public static OutFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
        }
        catch (IOException ex) {
            throw unwritable(folder, ex);
        }
        return new OutFolder(folder);
    }

    /**
     * Writes the articles.
     * @return how many
     */
    public int write(Ledger ledger, CommittedReader reader) {
        Map<String, String> names = FileNames.of(ledger);
        Map<String, byte[]> documents = new HashMap<>();
        Map<String, byte[]> annotations = new HashMap<>();
        reader.readAll(List.of(Topic.LATEST), (message) -> keep(message, names, documents));
        reader.readAll(List.of(Topic.ANNOTATIONS), (message) -> keep(message, names, annotations));
        names.forEach((uri, name) -> {
            put(name + ".ninjs.json", documents.get(uri));
            put(name + ".annotations.json", annotations.get(uri));
        });
        return documents.size();
    }

    private static void keep(ConsumerRecord<byte[], byte[]> message, Map<String, String> wanted,
            Map<String, byte[]> latest) {
        String uri = new String(message.key(), StandardCharsets.UTF_8);
        if (!wanted.containsKey(uri)) {
            return;
        }
        if (message.value() != null) {
            latest.put(uri, message.value());
        }
        else {
            latest.remove(uri);
        }
    }

    private void put(String fileName, byte @Nullable [] json) {
        Path file = this.folder.resolve(fileName);
        try {
            if (json == null) {
                Files.deleteIfExists(file);
            }
            else {
                Files.writeString(file, Json.pretty(Json.read(json, JsonNode.class)));
            }
        }
        catch (IOException ex) {
            throw unwritable(this.folder, ex);
        }
    }

    private static Obstacle unwritable(Path folder, IOException ex) {
        return new Obstacle("The folder " + folder + " cannot be written (" + ex.getMessage()
                + "). Give another with --out, or change its rights.", ex);
    }

}
