package org.communique.event;

import java.util.Optional;
import org.communique.document.TextSpan;
import org.communique.entity.Entity;
import org.communique.entity.Office;

/**
 * Somebody who takes part in an encounter.
 *
 * <p>Example: Mevlüt Çavuşoğlu as mediator at Antalya, foreign minister, for TR.
 *
 * @param entity
 *            who
 * @param span
 *            the mention that makes them part of this encounter
 * @param text
 *            the words of that mention, without title
 * @param role
 *            the part they play
 * @param office
 *            the office they held at the encounter
 * @param country
 *            the ISO 3166 alpha-2 code of the state they represent
 * @param confidence
 *            between 0 and 1
 */
public record Participant(Entity entity, TextSpan span, String text, Role role, Optional<Office> office,
        Optional<String> country, double confidence) {
}
