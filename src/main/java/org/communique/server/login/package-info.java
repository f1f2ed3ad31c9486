/**
 * Who may judge and store: the users of a file with hashed passwords, their sessions, and the token that keeps other
 * sites from acting in their name.
 *
 * <p>In comes a name with a password; out goes a session. This package must not know datasets.
 */
package org.communique.server.login;
