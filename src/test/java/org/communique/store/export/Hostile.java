package org.communique.store.export;

import org.communique.ExtractionFixture;
import org.communique.ExtractionFixture.Figure;
import org.communique.event.Extraction;

/** A report whose names try to end a cell, a tag or a line. */
final class Hostile {
    static final String NAME = "Bobby \"Tables\", <b>;\\";

    private Hostile() {
    }

    static Extraction article() {
        return ExtractionFixture.article("hostile").url("https://news.example/hostile").published("2020-01-02")
                .publisher("\"News\", & <more>").encounter("Two met.").with(Figure.stranger(NAME, "AL"))
                .with(Figure.stranger("Ann O'Neil & Sons", "XK")).on("2020-01-02").and().build();
    }
}
