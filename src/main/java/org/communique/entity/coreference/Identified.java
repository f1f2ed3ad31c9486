package org.communique.entity.coreference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.entity.Candidate;
import org.communique.entity.EntityType;
import org.communique.entity.NameQuery.Stated;
import org.communique.entity.Resolution;

/**
 * A chain with the office that it states and whom it was found to be.
 *
 * @param key
 *            the same for chains that are one person
 */
record Identified(Chain chain, Stated stated, Resolution resolution, String key) {

    static Identified of(Chain chain, Stated stated, Resolution resolution, int number) {
        return new Identified(chain, stated, resolution, resolution.link().linked().map(Candidate::qid)
                .orElse("chain " + number));
    }

    /** The same chain, linked after all when another look finds the candidate that was likeliest before. */
    Identified ifMeant(Candidate likeliest, Resolution other) {
        return other.link().linked().map(Candidate::qid).filter(likeliest.qid()::equals)
                .map(qid -> new Identified(chain, stated, other, qid)).orElse(this);
    }

    /** The same person as another chain. */
    Identified as(Identified other) {
        return new Identified(chain, stated, Resolution.NIL, other.key);
    }

    boolean isOpen() {
        return chain.type() == EntityType.OFFICE && resolution.link().linked().isEmpty();
    }

    /** The class of the office held, as far as known, else of the office stated. */
    Optional<String> officeClass() {
        return resolution.tenure().map(t -> t.position().officeClass()).or(stated::officeClass);
    }

    /** Whether somebody with this chain's offices may be called by a title: "the secretary" for a Secretary of State. */
    boolean isCalled(String title) {
        String wanted = title.toLowerCase(Locale.ROOT);
        return chain.mentions().stream().flatMap(m -> m.traits().title().stream())
                .map(t -> t.toLowerCase(Locale.ROOT)).anyMatch(t -> t.equals(wanted)
                        || t.endsWith(' ' + wanted) || t.startsWith(wanted + ' '));
    }

    /** Whether it is an office of a class of which a state has one. */
    boolean holds(Set<String> classes) {
        return officeClass().filter(classes::contains).isPresent();
    }
}
