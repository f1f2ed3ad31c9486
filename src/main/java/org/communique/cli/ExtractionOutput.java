package org.communique.cli;

/** Where {@code extract} puts what articles say, one after the other. */
interface ExtractionOutput extends AutoCloseable {
    void accept(Outcome outcome);

    /** Writes what is still held back. */
    @Override
    void close();
}
