package dev.icpgraph.graph;

import dev.icpgraph.api.GlobalId;

/**
 * Where something in the graph comes from.
 *
 * @param importKey the import that last set it, for example {@code accounts-1a2b3c}
 * @param row line of the file, or position of the row in the request, counted from 1
 */
public record Provenance(String importKey, long row) {

	/**
	 * The import as clients see it.
	 */
	public String importId() {
		return new GlobalId("Import", this.importKey).encoded();
	}

}
