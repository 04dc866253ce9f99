package copydesk.console.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is seen of one article, in any order of topics, and makes its trail. Not
 * thread-safe.
 */
public final class TrailNotes {

    // a feed that is polled every few minutes leaves one end each time
    private static final int HOPS_SHOWN = 500;

    private static final Comparator<RecordPlace> BY_PLACE = Comparator.comparing(RecordPlace::topic)
        .thenComparing(RecordPlace::partition)
        .thenComparing(RecordPlace::offset);

    private static final Comparator<TrailHop> BY_TIME = Comparator.comparing(TrailHop::at)
        .thenComparing((hop) -> Stages.rank(hop.stage()))
        .thenComparing(TrailHop::place, BY_PLACE);

    private final String uri;

    private final List<TrailHop> hops = new ArrayList<>();

    private final List<TrailCommand> commands = new ArrayList<>();

    private final Map<String, List<TrailVersion>> versions = new LinkedHashMap<>();

    /** Notes on this article. */
    public TrailNotes(String uri) {
        this.uri = uri;
    }

    /** Notes a record. */
    public void hop(TrailHop hop) {
        this.hops.add(hop);
    }

    /** Notes a version on a public topic; those of one topic come in its order. */
    public void version(TrailVersion version) {
        this.versions.computeIfAbsent(version.place().topic(), (topic) -> new ArrayList<>()).add(version);
    }

    /** Notes a command. */
    public void command(TrailCommand command) {
        this.commands.add(command);
    }

    /** Whether nothing was seen of the article. */
    public boolean isEmpty() {
        return this.hops.isEmpty();
    }

    /** The trail. */
    public Trail trail(List<String> addresses, List<GroupPosition> positions, @Nullable String readersUnknown) {
        List<TrailHop> all = this.hops.stream().sorted(BY_TIME).toList();
        List<TrailVersion> published = published();
        int leftOut = Math.max(0, all.size() - HOPS_SHOWN);
        return new Trail(this.uri, addresses, StandingSentence.of(published, all), published, this.commands,
                all.subList(leftOut, all.size()), leftOut, readers(positions), readersUnknown);
    }

    // versions leave the topic of all versions after a while, the last one stays on the
    // topic of the latest
    private List<TrailVersion> published() {
        Map<Integer, TrailVersion> byNumber = new TreeMap<>();
        for (Topic topic : List.of(Topic.CLEAN, Topic.LATEST)) {
            this.versions.getOrDefault(topic.topicName(), List.of())
                .forEach((version) -> byNumber.putIfAbsent(version.version(), version));
        }
        return List.copyOf(byNumber.values());
    }

    private List<TrailReader> readers(List<GroupPosition> positions) {
        return positions.stream()
            .filter((position) -> this.versions.containsKey(position.topic()))
            .map((position) -> TrailReader.of(position, this.versions.getOrDefault(position.topic(), List.of())))
            .sorted(Comparator.comparing(TrailReader::group).thenComparing(TrailReader::topic))
            .toList();
    }

}
