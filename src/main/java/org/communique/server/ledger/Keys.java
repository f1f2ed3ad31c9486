package org.communique.server.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Short names of IRIs for the addresses of pages.
 *
 * <p>Example: {@code http://www.wikidata.org/entity/Q58217} is {@code Q58217};
 * {@code https://w3id.org/communique/id/encounter-3f9a1c} is {@code encounter-3f9a1c}; any other IRI is a tilde and its
 * Base64.
 */
public final class Keys {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String ID = "https://w3id.org/communique/id/";
    private static final Pattern QID = Pattern.compile("Q[1-9]\\d*");
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private Keys() {
    }

    /** The key of an IRI. */
    public static String of(String iri) {
        if (iri.startsWith(WIKIDATA) && QID.matcher(iri.substring(WIKIDATA.length())).matches()) {
            return iri.substring(WIKIDATA.length());
        }
        String local = iri.startsWith(ID) ? iri.substring(ID.length()) : "";
        if (LOCAL.matcher(local).matches() && !QID.matcher(local).matches()) {
            return local;
        }
        return "~" + Base64.getUrlEncoder().withoutPadding().encodeToString(iri.getBytes(StandardCharsets.UTF_8));
    }

    /** The IRI of a key; empty when the text is no key. */
    public static Optional<String> iri(String key) {
        if (QID.matcher(key).matches()) {
            return Optional.of(WIKIDATA + key);
        }
        if (LOCAL.matcher(key).matches()) {
            return Optional.of(ID + key);
        }
        return key.startsWith("~") ? decoded(key.substring(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
