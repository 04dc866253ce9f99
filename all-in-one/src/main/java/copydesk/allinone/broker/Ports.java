package copydesk.allinone.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

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

    // Below the ports that systems give to outgoing connections: one of those could take
    // the port before Kafka does. Never the same twice in a JVM, so that no client of a
    // broker that is gone finds the next one.
    private static final int FIRST = 20_000;

    private static final int COUNT = 12_000;

    private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() * 31 % COUNT));

    static Ports claim(int wanted) {
        try (ServerSocket client = (wanted == 0) ? openAny() : open(wanted); ServerSocket controller = openAny()) {
            return new Ports(client.getLocalPort(), controller.getLocalPort());
        }
        catch (IOException ex) {
            throw new Obstacle("Port " + wanted + " on " + HOST + " cannot be used for Kafka (" + ex.getMessage()
                    + "). Give another with --port; --port 0 picks a free one.", ex);
        }
    }

    private static ServerSocket openAny() throws IOException {
        IOException taken = new IOException("no port is free");
        for (int tried = 0; tried < COUNT; tried++) {
            try {
                return open(FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT));
            }
            catch (IOException ex) {
                taken = ex;
            }
        }
        throw taken;
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
