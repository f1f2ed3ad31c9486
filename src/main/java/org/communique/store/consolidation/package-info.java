/**
 * Reports of one encounter in several articles become one encounter that keeps all its reports.
 *
 * <p>In come the encounter reports of the article graphs; out goes the consolidated graph: encounters, who took part,
 * and the shortcuts {@code cq:met}, {@code cq:spokeWith}, {@code cq:visited}, {@code cq:hosted}. The result is a
 * function of the set of reports and judgements alone, never of the order in which they came. This package must not
 * know files, locks and formats.
 */
package org.communique.store.consolidation;
