package copydesk.allinone.quarantine;

import java.time.Instant;
import java.util.Set;

import copydesk.console.quarantine.SetAside;
import copydesk.contract.Identity;
import copydesk.contract.RecordPlace;
import copydesk.extraction.article.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * Which records of the quarantine are meant. What is null or empty is not asked for.
 *
 * @param places where they rest
 * @param reasons codes of reasons
 * @param source the source that offered them: its id, or the host of its addresses
 * @param since set aside then or later
 * @param until set aside before then
 * @param article the article's uri or an address of it, or an item id
 * @param topic the quarantine topic, or the topic they came from
 */
record Filter(Set<RecordPlace> places, Set<String> reasons, @Nullable String source, @Nullable Instant since,
        @Nullable Instant until, @Nullable String article, @Nullable String topic) {

    Filter {
        places = Set.copyOf(places);
        reasons = Set.copyOf(reasons);
    }

    /** Whether it means all records. */
    boolean isOpen() {
        return this.places.isEmpty() && this.reasons.isEmpty() && this.source == null && this.since == null
                && this.until == null && this.article == null && this.topic == null;
    }

    /**
     * Whether a record is meant.
     * @param aside the record
     * @param origin the source that its value names; null if it names none
     */
    boolean takes(SetAside aside, @Nullable String origin) {
        return (this.places.isEmpty() || this.places.contains(aside.rests()))
                && (this.reasons.isEmpty() || this.reasons.contains(aside.reason())) && inTime(aside.at())
                && isAbout(aside) && isFrom(aside) && isOf(aside, origin);
    }

    private boolean inTime(Instant at) {
        return (this.since == null || !at.isBefore(this.since)) && (this.until == null || at.isBefore(this.until));
    }

    private boolean isFrom(SetAside aside) {
        return this.topic == null || this.topic.equals(aside.from()) || this.topic.equals(aside.rests().topic());
    }

    private boolean isAbout(SetAside aside) {
        String asked = this.article;
        String subject = aside.article();
        if (asked == null || asked.equals(aside.item()) || asked.equals(subject)) {
            return true;
        }
        String address = CanonicalUrl.of(asked).orElse(asked);
        return subject != null && (subject.equals(Identity.articleUri(address))
                || CanonicalUrl.of(subject).filter(address::equals).isPresent());
    }

    private boolean isOf(SetAside aside, @Nullable String origin) {
        String wanted = this.source;
        String subject = aside.article();
        return wanted == null || wanted.equals(aside.source()) || wanted.equals(origin)
                || subject != null && CanonicalUrl.host(subject).filter(wanted::equals).isPresent();
    }

}
