/**
 * Checks graphs against the shapes of {@code ontology/shapes.ttl} and says in people's words what is wrong.
 *
 * <p>In come the graphs of a dataset or of files; out come {@link org.communique.store.validation.Finding}s. This package
 * must not change what it checks.
 */
package org.communique.store.validation;
