package copydesk.allinone.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import copydesk.allinone.terminal.Obstacle;

/**
 * Looks for ports before services start, since a service that finds its port taken says
 * so at length.
 */
final class FreePort {

    private FreePort() {
    }

    /** This port, or 0 for any if it is taken. */
    static int near(int wanted) {
        return isFree(wanted) ? wanted : 0;
    }

    /** This port and no other. */
    static int exactly(int wanted, String option) {
        if (isFree(wanted)) {
            return wanted;
        }
        throw new Obstacle("Port " + wanted + " on 127.0.0.1 is taken. Give another with " + option + "; " + option
                + " 0 picks a free one.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        }
        catch (IOException ex) {
            return false;
        }
    }

}
