package org.communique.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.communique.article.Article;
import org.communique.article.Metadata;

/**
 * SHA-256 digests in hexadecimal, over parts separated so that {@code ("ab","c")} and {@code ("a","bc")} differ.
 *
 * <p>Example: the content hash of the Antalya report changes when its headline, body or date does.
 */
public final class Hashes {
    private static final int SHORT = 12;

    private Hashes() {
    }

    /** The whole digest, 64 digits. */
    public static String of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first twelve digits, for IRIs. */
    public static String brief(String... parts) {
        return of(parts).substring(0, SHORT);
    }

    /** The hash of what an article says and what is known of it; equal, it need not be read again. */
    public static String content(Article article) {
        Metadata known = article.metadata();
        return of(article.title(), article.body(), known.published().map(Object::toString).orElse(""),
                known.url().orElse(""), known.publisher().orElse(""), known.language().orElse(""),
                known.byline().orElse(""), known.dateline().orElse(""));
    }
}
