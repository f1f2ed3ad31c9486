package org.communique.server.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: salted and hashed by PBKDF2 with HMAC-SHA-256, never readable.
 *
 * <p>Example: {@code pbkdf2-sha256$310000$rT3…$9fQ…} matches the password that it was made of and no other.
 *
 * @param iterations
 *            how often it was hashed
 * @param salt
 *            what makes equal passwords differ
 * @param hash
 *            the result
 */
record PasswordHash(int iterations, String salt, String hash) {
    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ITERATIONS = 310_000;
    private static final int MOST_ITERATIONS = 5_000_000;
    private static final int BYTES = 32;

    /** Hashes a new password. */
    static PasswordHash of(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        String encoded = Base64.getEncoder().encodeToString(salt);
        return new PasswordHash(ITERATIONS, encoded, hash(password, encoded, ITERATIONS));
    }

    /** Reads a hash as {@link #toString} writes it; empty when it is none. */
    static Optional<PasswordHash> parse(String text) {
        String[] parts = text.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME) || !parts[1].matches("\\d{1,7}")) {
            return Optional.empty();
        }
        int iterations = Integer.parseInt(parts[1]);
        return iterations == 0 || iterations > MOST_ITERATIONS
                ? Optional.empty()
                : Optional.of(new PasswordHash(iterations, parts[2], parts[3]));
    }

    /** Whether it was made of this password; takes equally long whether it was or not. */
    boolean matches(String password) {
        return MessageDigest.isEqual(hash(password, salt, iterations).getBytes(StandardCharsets.UTF_8),
                hash.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String password, String salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), Base64.getDecoder().decode(salt), iterations,
                BYTES * 8);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2 with HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return SCHEME + "$" + iterations + "$" + salt + "$" + hash;
    }
}
