package org.communique.store.consolidation;

import org.apache.jena.graph.Node;
import org.communique.entity.EntityType;
import org.communique.rdf.Cq;
import org.communique.rdf.Reused;

/**
 * That an encounter names a thing, and as what.
 *
 * @param thing
 *            a person, office, place and so on
 * @param type
 *            the class that the encounter makes it one of
 */
record Usage(Node thing, Node type) {

    /** The class of things of this type. */
    static Node classOf(EntityType type) {
        return switch (type) {
            case PERSON -> Reused.PERSON;
            case OFFICE -> Reused.POST;
            case GROUP -> Cq.GROUP;
            case STATE -> Reused.COUNTRY;
            case ORG -> Reused.ORGANIZATION;
            case PLACE -> Reused.PLACE;
        };
    }
}
