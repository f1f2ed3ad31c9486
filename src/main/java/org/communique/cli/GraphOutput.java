package org.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.communique.rdf.ArticleGraph;
import org.communique.rdf.ArticleGraphBuilder;
import org.communique.rdf.GraphFormat;
import org.communique.rdf.GraphWriter;
import org.communique.rdf.Run;

/** Prints articles as RDF: formats of one statement a line as they come, readable ones all together at the end. */
final class GraphOutput implements ExtractionOutput {
    private final ArticleGraphBuilder builder;
    private final GraphWriter writer;
    private final boolean streams;
    private final PrintWriter out;
    private final List<ArticleGraph> held = new ArrayList<>();

    GraphOutput(GraphFormat format, boolean withText, Run run, PrintWriter out) {
        this.builder = new ArticleGraphBuilder(run);
        this.writer = new GraphWriter(format).withText(withText);
        this.streams = format == GraphFormat.NTRIPLES || format == GraphFormat.NQUADS;
        this.out = out;
    }

    @Override
    public void accept(Outcome outcome) {
        if (outcome instanceof Outcome.Extracted done) {
            held.add(builder.build(done.extraction()));
            if (streams) {
                write();
            }
        }
    }

    private void write() {
        try (OutputStream bytes = Bytes.of(out)) {
            writer.write(held, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        held.clear();
        if (out.checkError()) {
            throw new OutputClosed();
        }
    }

    @Override
    public void close() {
        if (!streams) {
            write();
        }
    }
}
