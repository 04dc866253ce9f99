package copydesk.console.quarantine;

/**
 * Settings of the quarantine list.
 *
 * @param records how many records are shown
 */
public record QuarantineSettings(int records) {

    public QuarantineSettings {
        if (records < 1) {
            throw new IllegalArgumentException(
                    "copydesk.console.quarantined-records is " + records + "; set it to 1 or more");
        }
    }

}
