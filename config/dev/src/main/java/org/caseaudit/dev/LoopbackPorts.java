package org.caseaudit.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Free ports on this machine's loopback address; the same one is not given out twice. */
public final class LoopbackPorts {
    /** By number, not by name: tokens carry the address, and {@code localhost} would be another issuer. */
    public static final String HOST = "127.0.0.1";

    private static final InetAddress ADDRESS = InetAddress.getLoopbackAddress();
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private LoopbackPorts() {}

    /** The wanted port, or a free one for 0. */
    public static int orFree(int wanted) {
        return wanted == 0 ? free() : wanted;
    }

    /**
     * A wanted port must be free: a server that cannot bind may go on running without it, and whoever holds the port
     * would answer in its place.
     */
    static void requireFree(int port, String server) {
        try {
            new ServerSocket(port, 1, ADDRESS).close();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + port + " is in use, so " + server + " cannot start on it. Stop what uses it"
                            + " (an earlier demo?) or choose another port.",
                    e);
        }
    }

    private static int free() {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, ADDRESS)) {
                if (GIVEN.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("No free port on " + HOST, e);
            }
        }
    }
}
