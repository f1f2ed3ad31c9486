package org.communique.store.export;

/**
 * An article that reports an exported encounter.
 *
 * @param iri
 *            its address
 * @param published
 *            its date as precise as known; empty when it has none
 * @param publisher
 *            the publisher's name; empty when not known
 */
record SourceArticle(String iri, String published, String publisher) {
}
