/**
 * The JSON API under {@code /api}: what the pages show, for programs.
 *
 * <p>In come questions over HTTP; out go answers as JSON or CSV. {@code openapi.json} describes them all; one
 * {@link org.communique.server.api.Endpoint} answers one path. What concerns many encounters is answered from the
 * {@link org.communique.server.ledger.Ledger}, what concerns one from the dataset by the queries beside this package.
 */
package org.communique.server.api;
