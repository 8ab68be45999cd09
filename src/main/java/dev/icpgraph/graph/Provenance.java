package dev.icpgraph.graph;

import dev.icpgraph.api.GlobalId;

/**
 * The source of a fact in the graph.
 *
 * @param importKey the import that last set it, for example {@code accounts-1a2b3c}
 * @param row line of the file, or position of the row in the request, from 1
 */
public record Provenance(String importKey, long row) {

	/**
	 * The id of the import that clients see.
	 */
	public String importId() {
		return new GlobalId("Import", this.importKey).encoded();
	}

}
