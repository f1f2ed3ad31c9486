/**
 * The encounters of a dataset in the forms that other programs read: tables, a network, events of PLOVER, statements for
 * Wikidata, a calendar.
 *
 * <p>In comes the consolidated graph; out go files, each with the columns that {@code docs/exports.md} lists. This package
 * must not change the dataset.
 */
package org.communique.store.export;
