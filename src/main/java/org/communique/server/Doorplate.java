package org.communique.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a dataset is served, written into its folder so that other commands of the same user find the server that holds
 * it: the address, and a random token that only the owner of the folder can read.
 *
 * <p>Example: {@code {"address":"http://localhost:3330/","token":"…"}} in {@code communique-data/server.json}.
 *
 * @param address
 *            of the pages, ending in a slash
 * @param token
 *            that proves that a caller may read the folder
 */
public record Doorplate(String address, String token) {
    private static final String FILE = "server.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A new token. */
    static String newToken() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Puts it up in a dataset's folder, readable by its owner only. */
    void putUp(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Files.deleteIfExists(file);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(Map.of("address", address, "token", token))));
        }
    }

    /** Takes it down. */
    static void takeDown(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** The doorplate in a dataset's folder, if there is one. */
    static Optional<Doorplate> read(Path folder) throws IOException {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(folder.resolve(FILE)));
            return Optional.of(new Doorplate(json.path("address").asText(), json.path("token").asText()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
