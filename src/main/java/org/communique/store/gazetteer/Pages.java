package org.communique.store.gazetteer;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A query in pages: the limit of its inner SELECT is the size of a page, and the offset is counted up.
 *
 * <p>Example: with an inner {@code LIMIT 50} the third page has {@code OFFSET 100}.
 */
final class Pages {
    private final Query query;
    private final Query inner;

    Pages(Query query) {
        this.query = query;
        Finding finding = new Finding();
        ElementWalker.walk(query.getQueryPattern(), finding);
        this.inner = finding.paged.orElseThrow(() -> new IllegalArgumentException(
                "A query of the gazetteer has no inner SELECT with a LIMIT to page by."));
    }

    /** The query for a page, counted from 0. */
    String text(int page) {
        inner.setOffset(page * inner.getLimit());
        return query.serialize();
    }

    private static final class Finding extends ElementVisitorBase {
        private Optional<Query> paged = Optional.empty();

        @Override
        public void visit(ElementSubQuery part) {
            if (paged.isEmpty() && part.getQuery().hasLimit()) {
                paged = Optional.of(part.getQuery());
            }
        }
    }
}
