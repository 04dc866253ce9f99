package copydesk.allinone.command;

import java.util.List;

import copydesk.allinone.terminal.Obstacle;
import copydesk.ingest.address.Destinations;

/** The option for addresses that are not on the public internet. */
final class AllowedAddresses {

    static final String OPTION = "--allow-address";

    static final String LABEL = "HOST[:PORT]";

    static final String DESCRIPTION = "A host or block of addresses that may be asked although it is not on the public"
            + " internet, such as localhost:8000. May be given several times.";

    private AllowedAddresses() {
    }

    static List<String> checked(List<String> typed) {
        try {
            new Destinations(typed, List.of());
            return typed;
        }
        catch (IllegalArgumentException ex) {
            throw new Obstacle(OPTION + ": " + ex.getMessage() + ".", ex);
        }
    }

}
