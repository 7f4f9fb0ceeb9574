package org.readout.web;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * How much a server takes upon itself: so many requests at once, the others wait a while; none whose sender dawdles. When it
 * stops it answers what it has begun.
 */
final class Limits {

    /** More questions than these at once would only hold one another up. */
    private static final int AT_ONCE = 16;

    private static final int WAITING = 512;

    /** Bytes a second; whoever sends slower only wants to keep a connection. */
    private static final long SLOWEST = 256;

    /** A request that is being answered when the server stops has so long. */
    private static final int LAST_MILLISECONDS = 5_000;

    private Limits() {}

    static void set(Server jetty) {
        QoSHandler queue = new QoSHandler(new MinimumDataRateHandler(SLOWEST, 0));
        queue.setMaxRequestCount(AT_ONCE);
        queue.setMaxSuspendedRequestCount(WAITING);
        queue.setMaxSuspend(Settings.PATIENCE);
        jetty.setHandler(new GracefulHandler(queue));
        jetty.setStopTimeout(LAST_MILLISECONDS);
    }
}
