package copydesk.endtoend.consume;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A shelf that lasts as long as its test, and counts what is done to it. */
final class MemoryShelf implements NewsroomConsumer.Shelf {

    private final Map<String, Integer> versions = new HashMap<>();

    private final Map<String, byte[]> documents = new HashMap<>();

    private int changes;

    @Override
    public int version(String uri) {
        return this.versions.getOrDefault(uri, 0);
    }

    @Override
    public void put(String uri, int version, byte[] ninjs) {
        this.documents.put(uri, ninjs);
        remember(uri, version);
    }

    @Override
    public void takeDown(String uri, int version) {
        this.documents.remove(uri);
        remember(uri, version);
    }

    private void remember(String uri, int version) {
        this.versions.put(uri, version);
        this.changes++;
    }

    Optional<byte[]> document(String uri) {
        return Optional.ofNullable(this.documents.get(uri));
    }

    int changes() {
        return this.changes;
    }

}
