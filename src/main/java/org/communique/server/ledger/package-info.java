/**
 * Who met whom, held in memory: every consolidated encounter with its participants, place and time, so that pages
 * about a hub of a hundred thousand encounters answer at once.
 *
 * <p>In comes the consolidated graph of a dataset; out go counts, lists, pairs and suggestions of names. A
 * {@link org.communique.server.ledger.Ledger} is a snapshot and never changes;
 * {@link org.communique.server.ledger.LiveLedger} reads a new one after the dataset has changed. This package must not
 * know HTTP.
 */
package org.communique.server.ledger;
