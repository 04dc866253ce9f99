package copydesk.enrich.entity;

/** The persons of an article who have a surname in common. */
final class Surname {

    private Named lastSeen;

    private boolean shared;

    Surname(Named first) {
        this.lastSeen = first;
    }

    /** Another person of that surname is named in full. */
    void add(Named person) {
        this.shared |= !person.id().equals(this.lastSeen.id());
    }

    /** The reading has come to a person of that surname. */
    void see(Named person) {
        this.lastSeen = person;
    }

    /** Whom the surname alone means: the one named in full last. */
    Named meant() {
        return this.lastSeen;
    }

    Evidence evidence() {
        return this.shared ? Evidence.AMBIGUOUS_SHORT_FORM : Evidence.SHORT_FORM;
    }

    boolean isShared() {
        return this.shared;
    }

}
