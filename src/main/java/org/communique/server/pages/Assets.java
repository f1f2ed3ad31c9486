package org.communique.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.communique.rdf.Hashes;

/**
 * Style, scripts and pictures at {@code /assets/…}: files of this package's folder, and the libraries that come as
 * WebJars.
 *
 * <p>Example: {@code /assets/style.css}, {@code /assets/lib/d3.min.js}. With the version of {@link Modules} before the
 * name a browser keeps the file and asks no more. Only names of a folder's own files are
 * understood; a path with dots or slashes in odd places is not found.
 */
public final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String FOLDER = "/org/communique/server/pages/";
    private static final Pattern VERSION = Pattern.compile("/v[0-9a-f]+(?=/)");
    private static final Pattern NAME = Pattern.compile("/[a-z0-9-]+\\.(css|js|svg|json|png)");
    static final Map<String, String> LIBRARIES = Map.of("/lib/d3.min.js",
            "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js", "/lib/yasgui.min.js",
            "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js", "/lib/yasgui.min.css",
            "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.css");
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "svg", "image/svg+xml", "json", "application/json", "png", "image/png");

    private final transient Map<String, Asset> read = new ConcurrentHashMap<>();

    private record Asset(byte[] content, String type, String tag) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Asset> asset = asset(VERSION.matcher(path).replaceFirst(""));
        if (asset.isEmpty()) {
            response.sendError(404);
            return;
        }
        response.setHeader("ETag", asset.get().tag());
        boolean isOfNow = path.startsWith("/" + Modules.VERSION + "/");
        response.setHeader("Cache-Control", isOfNow ? "public, max-age=31536000, immutable" : "no-cache");
        if (asset.get().tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
            return;
        }
        response.setContentType(asset.get().type());
        response.setContentLength(asset.get().content().length);
        response.getOutputStream().write(asset.get().content());
    }

    /** What is not there is not remembered, so that no caller can fill the memory with names. */
    private Optional<Asset> asset(String path) throws IOException {
        Asset known = read.get(path);
        Optional<Asset> asset = known != null ? Optional.of(known) : read(path);
        asset.ifPresent(found -> read.put(path, found));
        return asset;
    }

    private static Optional<String> resource(String path) {
        return Optional.ofNullable(LIBRARIES.get(path))
                .or(() -> NAME.matcher(path).matches() ? Optional.of(FOLDER + path.substring(1)) : Optional.empty());
    }

    private static Optional<Asset> read(String path) throws IOException {
        Optional<String> resource = resource(path);
        if (resource.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream(resource.get())) {
            return in == null ? Optional.empty() : Optional.of(asset(path, in.readAllBytes()));
        }
    }

    private static Asset asset(String path, byte[] content) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        return new Asset(content, type,
                "\"" + Hashes.brief(new String(content, StandardCharsets.ISO_8859_1)) + "\"");
    }
}
