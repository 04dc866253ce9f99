package copydesk.publish.stream;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.edge.Emission;
import copydesk.publish.version.Decision;

/** What leaves when something that waited is let go. */
final class Releases {

    private final PublishMeters meters;

    private final VersionRecords records;

    Releases(PublishMeters meters, VersionRecords records) {
        this.meters = meters;
        this.records = records;
    }

    List<Emission> of(Decision.Released released) {
        Envelope envelope = released.waiting().envelope();
        List<Emission> emissions = new ArrayList<>();
        if (released.became() instanceof Decision.Publish publish) {
            emissions.addAll(this.records.of(publish, envelope));
            this.meters.counted(publish.change());
        }
        emissions.add(Ends.of(released.became(), released.waiting().article(), envelope));
        return emissions;
    }

}
