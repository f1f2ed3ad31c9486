package org.communique.event;

import java.util.List;
import org.communique.article.Article;
import org.communique.entity.Entity;

/**
 * What one article says: its entities and encounters.
 *
 * @param article
 *            what was read
 * @param entities
 *            persons, offices, groups, states, organisations and places, by first mention
 * @param encounters
 *            who met whom, in reading order of the evidence
 */
public record Extraction(Article article, List<Entity> entities, List<Encounter> encounters) {
    public Extraction {
        entities = List.copyOf(entities);
        encounters = List.copyOf(encounters);
    }
}
