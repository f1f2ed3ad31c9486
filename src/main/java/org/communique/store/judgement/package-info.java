/**
 * What people decided of encounters, and how it outlives re-reading: accepted, rejected, merged, split, corrected.
 *
 * <p>In come decisions with who, when and why; they are kept in a graph of their own, find their encounters again by
 * article, quote and participants, and bind the consolidation. Out goes the list of them, with those that no longer find
 * what they were about. This package must not know HTTP and files.
 */
package org.communique.store.judgement;
