/**
 * Communiqué reads news about diplomacy and keeps a knowledge graph of who met whom.
 *
 * <p>The packages in the order in which data flows: article → document → mention → entity → event → rdf → store →
 * server. Each imports only those before it; {@link org.communique.Pipeline} ties the first five together.
 */
package org.communique;
