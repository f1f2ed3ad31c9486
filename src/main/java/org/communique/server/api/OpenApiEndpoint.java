package org.communique.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The description of the API for programs: {@code GET /api/openapi}.
 *
 * <p>Example: its {@code paths} name {@code /pair/{one}/{other}} with what it takes and gives.
 */
public final class OpenApiEndpoint implements Endpoint {
    private final JsonNode description;

    /** The description that comes with this version. */
    public OpenApiEndpoint() {
        try (InputStream in = OpenApiEndpoint.class.getResourceAsStream("/org/communique/server/api/openapi.json")) {
            description = Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonNode answer(Ask ask) {
        return description;
    }
}
