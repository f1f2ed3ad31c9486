/**
 * The reconciliation service at {@code /reconcile}, by which OpenRefine and other programs link the names of their own
 * tables: W3C Reconciliation Service API 0.2, with manifest, match, suggest, preview and data extension.
 *
 * <p>In come names with an office, a state and a date; out go things of the gazetteer and of the dataset with scores.
 */
package org.communique.server.reconcile;
