package org.communique.event;

/** How sure an encounter is. */
final class ConfidenceModel {
    /** Between 0 and 1. */
    double of(EncounterDraft draft) {
        return draft.sides().size() > 1 ? 0.8 : 0.6;
    }
}
