package dev.icpgraph.graph;

/**
 * Where something in the graph comes from.
 *
 * @param importId the import that last set it
 * @param row line of the file, or position of the row in the request, counted from 1
 */
public record Provenance(String importId, long row) {
}
