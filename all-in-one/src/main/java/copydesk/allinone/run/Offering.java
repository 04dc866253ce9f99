package copydesk.allinone.run;

/** Hands a file or page to the pipeline. */
@FunctionalInterface
public interface Offering {

    /**
     * Offers what lies at a place, a file or a page.
     * @return the item id it got; its end will stand in the ledger under this id, also if
     * it cannot be fetched
     */
    String offer(Place place);

}
