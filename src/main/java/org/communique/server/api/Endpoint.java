package org.communique.server.api;

/**
 * Answers one kind of question.
 *
 * <p>Example: {@code GET /api/pair/Q58217/Q24025631} is answered by {@link PairEndpoint} with every encounter of the two.
 */
@FunctionalInterface
public interface Endpoint {
    /**
     * The answer, a record that is written as JSON.
     *
     * @throws Problem
     *             when the question is wrong or nothing is known
     */
    Object answer(Ask ask);
}
