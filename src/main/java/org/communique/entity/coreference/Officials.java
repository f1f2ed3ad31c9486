package org.communique.entity.coreference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entity.Entity;
import org.communique.entity.NameQuery.Stated;

/**
 * The persons and holders of offices of one article, found by chain or by office and state.
 *
 * <p>Example: in a report that names Lavrov and Kuleba with their offices, the foreign minister of RU is Lavrov, so that
 * "the foreign ministers of Russia and Ukraine" are the two of them.
 */
final class Officials {
    private final Map<Chain, Entity> byChain = new IdentityHashMap<>();
    private final Map<String, List<Entity>> byOffice = new LinkedHashMap<>();

    /** Adds what a chain turned out to be. */
    void add(Chain chain, Entity entity, Stated stated) {
        byChain.put(chain, entity);
        entity.country().ifPresent(country -> {
            stated.officeClass().filter(c -> stated.modifier().isEmpty()).ifPresent(c -> note(c, country, entity));
            entity.office().flatMap(o -> o.officeClass()).filter(c -> entity.office().get().country()
                    .filter(country::equals).isPresent()).ifPresent(c -> note(c, country, entity));
        });
    }

    private void note(String officeClass, String country, Entity entity) {
        List<Entity> holders = byOffice.computeIfAbsent(officeClass + '|' + country, key -> new ArrayList<>());
        if (!holders.contains(entity)) {
            holders.add(entity);
        }
    }

    Entity of(Chain chain) {
        return byChain.get(chain);
    }

    /** The only one of the article who holds an office of a class in a state; empty when there is none, or several. */
    Optional<Entity> holder(String officeClass, String country) {
        List<Entity> holders = byOffice.getOrDefault(officeClass + '|' + country, List.of());
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }
}
