package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.communique.server.RemoteDataset;
import org.communique.store.EncounterStore;
import org.communique.store.judgement.Judgement;
import org.communique.store.judgement.Judging;
import org.communique.store.judgement.Ruling;

/** Judges in a dataset: through the server that holds it, else by opening it. */
record Judges(DatasetOption dataset) {

    /** Decides, and says what was decided. */
    void judge(Ruling ruling, PrintWriter out) throws IOException {
        Optional<RemoteDataset> server = dataset.served();
        Judging.Listed listed;
        if (server.isPresent()) {
            listed = server.get().judge(ruling);
        } else {
            try (EncounterStore store = dataset.existing()) {
                listed = store.judgements().judge(ruling);
            }
        }
        print(listed, out);
        out.flush();
    }

    /** One judgement in two lines and more: what, and on what. */
    static void print(Judging.Listed listed, PrintWriter out) {
        Judgement judgement = listed.judgement();
        out.println(judgement.id() + "  " + judgement.words());
        listed.encounters().forEach(iri -> out.println("    " + iri.substring(iri.lastIndexOf('/') + 1)));
        for (int number = 0; number < listed.reports().size(); number++) {
            if (listed.reports().get(number).isEmpty()) {
                out.println("    not found any more: " + judgement.targets().get(number).article() + " "
                        + judgement.targets().get(number).quotes());
            }
        }
    }

    List<Judging.Listed> list() throws IOException {
        Optional<RemoteDataset> server = dataset.served();
        if (server.isPresent()) {
            return server.get().judgements();
        }
        try (EncounterStore store = dataset.existing()) {
            return store.judgements().list();
        }
    }

    Judgement undo(String id) throws IOException {
        Optional<RemoteDataset> server = dataset.served();
        if (server.isPresent()) {
            return server.get().undo(id);
        }
        try (EncounterStore store = dataset.existing()) {
            return store.judgements().undo(id);
        }
    }

    /** Adds judgements to a dataset, which may be new; gives how many were not there. */
    int add(List<Judgement> judgements) throws IOException {
        Optional<RemoteDataset> server = dataset.served();
        if (server.isPresent()) {
            return server.get().add(judgements);
        }
        try (EncounterStore store = dataset.open()) {
            return store.judgements().add(judgements).size();
        }
    }
}
