package org.communique.server.login;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Those who may judge and store, with the hashes of their passwords.
 *
 * <p>Example: the file has the line {@code ada:pbkdf2-sha256$310000$…}, made by {@link #line}; then
 * {@code users.admits("ada", "her password")}.
 */
public final class Users {
    /** Nobody may log in. */
    public static final Users NOBODY = new Users(Map.of());

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
    private static final PasswordHash DUMMY = PasswordHash.of("");

    private final Map<String, PasswordHash> hashes;

    private Users(Map<String, PasswordHash> hashes) {
        this.hashes = Map.copyOf(hashes);
    }

    /**
     * Reads a file of lines {@code name:hash}; empty lines and those that begin with # are skipped.
     *
     * @throws IOException
     *             when it cannot be read or a line is not of that form; the message names the line
     */
    public static Users read(Path file) throws IOException {
        Map<String, PasswordHash> hashes = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String name = line.substring(0, Math.max(0, line.indexOf(':')));
                Optional<PasswordHash> hash = PasswordHash.parse(line.substring(line.indexOf(':') + 1));
                if (!NAME.matcher(name).matches() || hash.isEmpty()) {
                    throw new IOException("Line " + number + " of " + file
                            + " is not a name, a colon and a hashed password.");
                }
                hashes.put(name, hash.get());
            }
        }
        return new Users(hashes);
    }

    /** The line of a users' file for somebody with this password. */
    public static String line(String name, String password) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A user's name has letters, digits, dots, hyphens and @ only.");
        }
        return name + ":" + PasswordHash.of(password);
    }

    /** Whether anybody may log in. */
    public boolean isEmpty() {
        return hashes.isEmpty();
    }

    /** Whether this is a user with that password; takes as long for a name that is not known. */
    public boolean admits(String name, String password) {
        boolean matches = hashes.getOrDefault(name, DUMMY).matches(password);
        return matches && hashes.containsKey(name);
    }
}
