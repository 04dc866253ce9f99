package copydesk.enrich.relate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Required;

/**
 * Who wants and who offers under one key; kept as JSON. A full one takes no more, so that
 * whatever was found under it can be taken back.
 *
 * @param wants who wants
 * @param offers who offers
 */
public record Shelf(List<Posting> wants, List<Posting> offers) {

    private static final Shelf EMPTY = new Shelf(List.of(), List.of());

    private static final int WANTS = 1_000;

    private static final int OFFERS = 64;

    public Shelf {
        Required.all(wants, offers);
        wants = List.copyOf(wants);
        offers = List.copyOf(offers);
    }

    /** A shelf with nothing on it. */
    public static Shelf empty() {
        return EMPTY;
    }

    /** The shelf after a posting. */
    public Shelf with(Posting posting) {
        return (posting.want() != null) ? new Shelf(replaced(this.wants, posting, WANTS), this.offers)
                : new Shelf(this.wants, replaced(this.offers, posting, OFFERS));
    }

    private static List<Posting> replaced(List<Posting> postings, Posting posting, int limit) {
        List<Posting> all = new ArrayList<>(postings);
        all.removeIf((other) -> other.uri().equals(posting.uri()) && other.slot().equals(posting.slot()));
        if (!posting.withdrawn() && all.size() < limit) {
            all.add(posting);
        }
        return all;
    }

    /** What is on it for this posting; none if it is not there. */
    Optional<Posting> find(Posting posting) {
        List<Posting> postings = (posting.want() != null) ? this.wants : this.offers;
        return postings.stream()
            .filter((other) -> other.uri().equals(posting.uri()) && other.slot().equals(posting.slot()))
            .findFirst();
    }

    /** The shelf without what is older. */
    public Shelf since(Instant oldest) {
        return new Shelf(this.wants.stream().filter((posting) -> !at(posting).isBefore(oldest)).toList(),
                this.offers.stream().filter((posting) -> !at(posting).isBefore(oldest)).toList());
    }

    /** Whether nothing is on it. */
    public boolean isEmpty() {
        return this.wants.isEmpty() && this.offers.isEmpty();
    }

    static Instant at(Posting posting) {
        Want want = posting.want();
        Offer offer = posting.offer();
        if (want != null) {
            return want.at();
        }
        return (offer != null) ? offer.at() : Instant.EPOCH;
    }

}
