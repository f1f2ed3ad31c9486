package org.communique.server;

import java.time.Duration;

/**
 * How a dataset is served.
 *
 * <p>Example: {@code ServerSettings.standard().withPort(0)} serves this machine only, on a free port.
 *
 * @param port
 *            the port; 0 for any that is free
 * @param everywhere
 *            whether other machines may connect, not only this one
 * @param queryTime
 *            how long a query may take
 * @param rows
 *            how many rows a query may give
 */
public record ServerSettings(int port, boolean everywhere, Duration queryTime, long rows) {
    /** This machine only, port 3330, half a minute and a hundred thousand rows a query. */
    public static ServerSettings standard() {
        return new ServerSettings(3330, false, Duration.ofSeconds(30), 100_000);
    }

    /** The same on another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(other, everywhere, queryTime, rows);
    }

    /** The same for other machines too, or for this one only. */
    public ServerSettings withEverywhere(boolean others) {
        return new ServerSettings(port, others, queryTime, rows);
    }

    /** The same with other bounds for a query. */
    public ServerSettings withBounds(Duration time, long most) {
        return new ServerSettings(port, everywhere, time, most);
    }
}
