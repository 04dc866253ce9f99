package copydesk.console.stream.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import copydesk.console.trail.GroupPosition;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Asks how far all consumer groups have read some partitions. */
final class GroupPositions {

    private final Admin admin;

    GroupPositions(Admin admin) {
        this.admin = admin;
    }

    List<GroupPosition> of(Collection<TopicPartition> partitions) {
        try {
            return positions(partitions);
        }
        catch (ExecutionException ex) {
            throw (ex.getCause() instanceof KafkaException cause) ? cause : new KafkaException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new KafkaException(ex);
        }
    }

    private List<GroupPosition> positions(Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> specs = new HashMap<>();
        for (GroupListing group : this.admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
            specs.put(group.groupId(), new ListConsumerGroupOffsetsSpec().topicPartitions(partitions));
        }
        List<GroupPosition> positions = new ArrayList<>();
        if (!specs.isEmpty()) {
            this.admin.listConsumerGroupOffsets(specs)
                .all()
                .get()
                .forEach((group, offsets) -> offsets
                    .forEach((partition, offset) -> add(group, partition, offset, positions)));
        }
        return positions;
    }

    // a group that never committed there has none
    private static void add(String group, TopicPartition partition,
            @org.jspecify.annotations.Nullable OffsetAndMetadata offset, List<GroupPosition> positions) {
        if (offset != null) {
            positions.add(new GroupPosition(group, partition.topic(), offset.offset()));
        }
    }

}
