package copydesk.allinone.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import copydesk.allinone.terminal.Obstacle;

/**
 * Where Kafka listens. Both ports are seen to be free before Kafka starts, because Kafka
 * halts the JVM on a taken one.
 *
 * @param client for clients
 * @param controller for the KRaft controller, which only the broker itself talks to
 */
record Ports(int client, int controller) {

    static final String HOST = "127.0.0.1";

    static Ports claim(int wanted) {
        try (ServerSocket client = open(wanted); ServerSocket controller = open(0)) {
            return new Ports(client.getLocalPort(), controller.getLocalPort());
        }
        catch (IOException ex) {
            throw new Obstacle("Port " + wanted + " on " + HOST + " cannot be used for Kafka (" + ex.getMessage()
                    + "). Give another with --port; --port 0 picks a free one.", ex);
        }
    }

    private static ServerSocket open(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName(HOST));
    }

    String clientAddress() {
        return HOST + ":" + this.client;
    }

    String controllerAddress() {
        return HOST + ":" + this.controller;
    }

}
