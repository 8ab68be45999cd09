package dev.icpgraph.undo;

/**
 * A node or link that an undo leaves, as an example.
 *
 * @param type label of the node or type of the link
 * @param name for example {@code acme.com}, or {@code acme.com → kubernetes}
 * @param changedBy id of the import that set it since; empty otherwise
 */
public record LeftElement(String type, String name, String changedBy) {
}
