package org.communique.store;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.communique.rdf.Cq;
import org.communique.rdf.Iris;
import org.communique.rdf.Literals;

/**
 * A whole dataset as one file, packed N-Quads, and back.
 *
 * <p>Example: {@code communique backup monday.nq.gz}; the file appears when it is complete, and what is restored from it
 * is quad for quad the same.
 */
final class Archive {
    private static final int BUFFER = 1 << 16;
    /** The last statement of a file tells how many come before it, so that a file that was cut short is known. */
    private static final Node BACKUP = Iris.minted("backup");
    private static final Node STATEMENTS = Cq.term("statements");

    private Archive() {
    }

    /** Writes everything as of one moment; others may go on loading. Gives the number of quads. */
    static long write(DatasetGraph dataset, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " exists already; name another file for the backup.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long quads = writePart(dataset, part);
            moveInPlace(part, file);
            return quads;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long writePart(DatasetGraph dataset, Path part) throws IOException {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            return Txn.calculateRead(dataset, () -> {
                long[] count = new long[1];
                writer.start();
                dataset.find().forEachRemaining(quad -> {
                    writer.quad(quad);
                    count[0]++;
                });
                writer.quad(
                        Quad.create(Quad.defaultGraphIRI, BACKUP, STATEMENTS, Literals.text(String.valueOf(count[0]))));
                writer.finish();
                return count[0];
            });
        }
    }

    private static void moveInPlace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file);
        }
    }

    /** Reads everything in one transaction into a dataset that must be empty. Gives the number of quads. */
    static long read(Path file, DatasetGraph dataset) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
            return Txn.calculateWrite(dataset, () -> {
                Counting counting = new Counting(StreamRDFLib.dataset(dataset));
                RDFParser.source(in).lang(Lang.NQUADS).checking(false).errorHandler(
                        ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(counting);
                if (counting.count != counting.expected) {
                    throw new RiotException(counting.count + " statements of " + counting.expected);
                }
                return counting.count;
            });
        } catch (ZipException | EOFException | RiotException e) {
            throw new IOException(file + " is no backup of Communiqué, or was cut short: " + e.getMessage(), e);
        }
    }

    private static final class Counting extends StreamRDFWrapper {
        private long count;
        private long expected = -1;

        Counting(StreamRDF sink) {
            super(sink);
        }

        @Override
        public void quad(Quad quad) {
            if (!isLast(quad.asTriple())) {
                count++;
                super.quad(quad);
            }
        }

        @Override
        public void triple(Triple triple) {
            if (!isLast(triple)) {
                count++;
                super.triple(triple);
            }
        }

        private boolean isLast(Triple triple) {
            boolean last = triple.getSubject().equals(BACKUP) && triple.getPredicate().equals(STATEMENTS);
            expected = last ? Long.parseLong(triple.getObject().getLiteralLexicalForm()) : expected;
            return last;
        }
    }
}
