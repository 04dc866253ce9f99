package copydesk.allinone.run;

import java.time.Duration;
import java.util.List;

import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.ledger.Offered;

/**
 * Takes an itinerary: offers leg after leg, and waits for the end of everything in a leg
 * before the next.
 */
public final class Course {

    private final Offering offering;

    private final Ledger ledger;

    private final Duration stall;

    /**
     * A course.
     * @param offering hands items over
     * @param ledger hears of their ends
     * @param stall how long to wait while nothing ends
     */
    public Course(Offering offering, Ledger ledger, Duration stall) {
        this.offering = offering;
        this.ledger = ledger;
        this.stall = stall;
    }

    /**
     * Takes the legs in order.
     * @return false if the pipeline stalled; the legs after that are not offered
     */
    public boolean take(List<List<Place>> legs) throws InterruptedException {
        for (List<Place> leg : legs) {
            for (Place place : leg) {
                this.ledger.offered(new Offered(this.offering.offer(place), place.name()));
            }
            if (!this.ledger.awaitSettled(this.stall)) {
                return false;
            }
        }
        return true;
    }

}
