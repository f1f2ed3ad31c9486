package org.communique.article.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of the index beside an archive, one a page and fetch; of one address the last line counts.
 *
 * <p>Example: {@code {"address":"https://news.example/a","file":"fetched-00001.warc.gz","offset":4711,"etag":"\"x\""}}.
 */
final class ArchiveIndex {
    static final String FILE = "fetched.ndjson";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArchiveIndex() {
    }

    /** The pages of an index; a line that a crash cut off is passed over, its page is fetched again. */
    static Map<String, KeptPage> read(Path lines) throws IOException {
        Map<String, KeptPage> pages = new LinkedHashMap<>();
        if (!Files.exists(lines)) {
            return pages;
        }
        try (BufferedReader in = Files.newBufferedReader(lines)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                page(line).ifPresent(page -> pages.put(page.address(), page));
            }
        }
        return pages;
    }

    private static Optional<KeptPage> page(String line) {
        try {
            JsonNode fields = JSON.readTree(line);
            return fields.hasNonNull("address") && fields.hasNonNull("file")
                    ? Optional.of(new KeptPage(fields.get("address").asText(), fields.get("file").asText(),
                            fields.path("offset").asLong(), text(fields, "etag"), text(fields, "modified"),
                            text(fields, "stamp")))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode fields, String name) {
        return fields.hasNonNull(name) ? Optional.of(fields.get(name).asText()) : Optional.empty();
    }

    static String line(KeptPage page) {
        ObjectNode fields = JSON.createObjectNode().put("address", page.address()).put("file", page.file())
                .put("offset", page.offset());
        page.etag().ifPresent(value -> fields.put("etag", value));
        page.modified().ifPresent(value -> fields.put("modified", value));
        page.stamp().ifPresent(value -> fields.put("stamp", value));
        return fields.toString();
    }
}
