package org.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.evaluation.ConfidenceFit;
import org.communique.evaluation.Evaluation;
import org.communique.evaluation.Reliability;
import org.communique.evaluation.StateNames;

/** Compares confidences with what is right, over all annotated articles together, and learns them anew. */
record Calibration(GoldReading reading, StateNames names) {
    void run(List<Path> gold, Optional<Path> fit, PrintWriter out) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (Path file : gold) {
            documents.addAll(Evaluation.lines(file));
        }
        Reliability shipped = new Reliability();
        shipped.add(reading.judged(documents, names));
        out.println("Confidence as shipped, over " + documents.size() + " articles");
        out.println(shipped.text());
        out.println("Learned on one half of the articles, measured on the other");
        out.println(ConfidenceFit.acrossHalves(shipped.judged()).text());
        if (fit.isPresent()) {
            Files.writeString(fit.get(), ConfidenceFit.text(ConfidenceFit.fit(shipped.judged())));
            out.println("Weights written to " + fit.get() + ".");
        }
        out.flush();
    }
}
