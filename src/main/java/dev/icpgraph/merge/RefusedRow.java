package dev.icpgraph.merge;

/**
 * A row that contradicts the graph, or names nobody known, and was not written.
 *
 * @param row the line of the file, or the position of a GraphQL row, from 1
 * @param field the value that does not fit, for example {@code domain}
 * @param code stable and in capitals, for example {@code DOMAIN_TAKEN}
 * @param reason the problem and the correction, as a sentence
 */
public record RefusedRow(long row, String field, String code, String reason) {
}
