package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * How far an import is. A number alone would fit any folder or archive; the digest fits
 * only where the same documents come in the same order.
 *
 * @param documents how many documents lie before the place
 * @param digest of all of them; empty where an older version noted the number alone
 * @param last identity of the last one, perhaps cut
 */
record ImportPlace(long documents, String digest, String last) {

    static final ImportPlace START = new ImportPlace(0, "start", "");

    // what Kafka keeps beside a number is 4 KiB at most
    private static final int LONGEST = 500;

    /** The place that was committed. */
    static ImportPlace of(OffsetAndMetadata committed) {
        String[] noted = committed.metadata().split(" ", 2);
        return new ImportPlace(committed.offset(), noted[0], (noted.length > 1) ? noted[1] : "");
    }

    /** What to commit. */
    OffsetAndMetadata committed() {
        return new OffsetAndMetadata(this.documents, this.digest + " " + this.last);
    }

    /** The place behind the next document. */
    ImportPlace behind(FetchFacts next) {
        String all = this.digest + "\n" + next.identity() + "\n" + next.sha256();
        String name = next.identity();
        return new ImportPlace(this.documents + 1, Digest.text(all.getBytes(StandardCharsets.UTF_8)),
                name.substring(0, Math.min(name.length(), LONGEST)));
    }

    /** Whether the same documents lie before both, as far as was noted. */
    boolean isSameAs(ImportPlace other) {
        return this.documents == other.documents && (other.digest.isEmpty() || this.digest.equals(other.digest));
    }

    /** In which way documents are others than before, in words. */
    String differenceFrom(ImportPlace before) {
        return this.last.equals(before.last)
                ? String.format(Locale.ROOT, "its first %,d documents are not what they were", this.documents)
                : String.format(Locale.ROOT, "its document %,d was %s and is %s now", this.documents, before.last,
                        this.last);
    }

}
