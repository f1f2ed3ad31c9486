/**
 * The seventh stage: graphs are kept in a TDB2 dataset, consolidated across articles, judged, validated and queried.
 *
 * <p>In come {@link org.communique.event.Extraction}s; out come answers to questions and exports. This package must not
 * know HTTP; it imports Jena's TDB2, ARQ, SHACL and text search.
 *
 * <h2>How it is used</h2>
 * {@link org.communique.store.EncounterStore} is the door; nothing in its signatures that a command needs is Jena's.
 * <pre>{@code
 * Run run = new Run(version, gazetteerHash, "default");          // org.communique.rdf
 * try (EncounterStore store = EncounterStore.open(folder)) {     // StoreUnavailableException: one sentence
 *     store.holds(article);                                      // stored unchanged? then skip the pipeline
 *     LoadSummary summary = store.load(extractions, Loading.with(run));         // .anew(), .inBatchesOf(n)
 *     store.questions();                                         // name, title, group, parameters of each
 *     store.ask("whom-did-x-meet", Map.of("person", "Kuleba")).write(AnswerFormat.TABLE, out);
 *     store.question("whom-did-x-meet").sparql(Map.of());        // the complete SPARQL text, for any endpoint
 *     store.select(sparql).write(AnswerFormat.CSV, out);         // QuestionException: one sentence
 *     store.export(Export.as(GraphFormat.TURTLE), out);          // GraphFormat.of(word)
 *     store.dataset();                                           // for the server only
 * }
 * }</pre>
 * Without a store, {@code extract --format turtle} is {@code new GraphWriter(format).write(List.of(new
 * ArticleGraphBuilder(run).build(extraction)), out)} of package {@code rdf}.
 */
package org.communique.store;
