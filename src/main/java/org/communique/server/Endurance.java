package org.communique.server;

import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps a server answering when callers are slow or send too much: a body has a bound, must come at some speed, and a
 * connection on which nothing happens is closed.
 *
 * <p>Example: an upload of 100 MB gets 413; a caller who sends a byte a second is let go.
 */
final class Endurance {
    private static final long MOST_BYTES = 2L << 20;
    private static final long SLOWEST_BYTES_A_SECOND = 64;
    private static final long IDLE_MILLISECONDS = 30_000;
    /** Buffers of five megabytes, as Fuseki sets them, are too large for Jetty's pool: each answer would clear one anew. */
    private static final int OUTPUT_BYTES = 32 << 10;

    private Endurance() {
    }

    /** To be called before the server starts. */
    static void prepare(FusekiServer fuseki) {
        Server server = fuseki.getJettyServer();
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setIdleTimeout(IDLE_MILLISECONDS);
                HttpConfiguration configuration = listening.getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration();
                configuration.setMinRequestDataRate(SLOWEST_BYTES_A_SECOND);
                configuration.setSendServerVersion(false);
                configuration.setOutputBufferSize(OUTPUT_BYTES);
                configuration.setOutputAggregationSize(OUTPUT_BYTES);
            }
        }
        server.setErrorHandler(new ErrorPages());
        Optional.ofNullable(server.getDescendant(ServletContextHandler.class))
                .ifPresent(context -> context.setErrorHandler(new ErrorPages()));
        Handler inner = server.getHandler();
        server.setHandler(new BoundedBody(inner));
    }

    /** Bounds the bodies of all but the owner of the dataset, who loads articles by the hundred. */
    private static final class BoundedBody extends SizeLimitHandler {
        private final Handler inner;

        BoundedBody(Handler inner) {
            super(MOST_BYTES, -1);
            this.inner = inner;
            setHandler(inner);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            return request.getHttpURI().getPath().equals(LocalDoor.PATH)
                    ? inner.handle(request, response, callback)
                    : super.handle(request, response, callback);
        }
    }
}
