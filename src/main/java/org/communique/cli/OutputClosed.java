package org.communique.cli;

/** Whoever read our output has gone away ({@code communique extract … | head}); there is nothing left to do or say. */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
