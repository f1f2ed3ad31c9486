package org.communique.entity.coreference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.communique.entity.Candidate;
import org.communique.entity.Entity;
import org.communique.entity.EntityType;
import org.communique.entity.Link;
import org.communique.entity.Office;

/** Makes entities of chains, each with a name of its own that is stable within its article. */
final class Entities {
    private Entities() {
    }

    static Entity of(Chain chain, EntityType type, Optional<String> name, Optional<String> country, Link link) {
        return of(chain, type, name, new Standing(country, Optional.empty()), link);
    }

    /** The state and office in which somebody acts. */
    record Standing(Optional<String> country, Optional<Office> office) {
    }

    static Entity of(Chain chain, EntityType type, Optional<String> name, Standing standing, Link link) {
        List<Entity.Mentioned> mentions = chain.mentions().stream()
                .map(m -> new Entity.Mentioned(m.span(), m.text())).toList();
        String key = type.word() + '|' + name.orElse("") + '|' + standing.country().orElse("") + '|'
                + mentions.getFirst().span();
        return new Entity("entity-" + digest(key), type, name, standing.country(), standing.office(), link, mentions);
    }

    /** A link that leaves no doubt, for names that mean one thing. */
    static Link link(String id, String label) {
        return new Link.Linked(new Candidate(id, label, 1, List.of("the only one of that name")));
    }

    private static String digest(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
