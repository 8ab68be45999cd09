package dev.icpgraph.undo;

/**
 * The stages of an undo, in order: links before their nodes. Nodes that only the import
 * set are removed before others get back names that these may have taken.
 */
public enum UndoStage {

	/** Links that another import set, before or since. */
	CHANGED_LINKS("links", "changed-links-of-import"),

	/** Links that the import set last. */
	LINKS("links", "links-of-import"),

	/** Parts of accounts that another import set, before or since. */
	CHANGED_PARTS("parts", "changed-parts-of-import"),

	/** Parts of accounts, such as visits, that the import set last. */
	PARTS("parts", "parts-of-import"),

	/** Nodes that only the import set. */
	NODES("nodes", "nodes-of-import"),

	/** Nodes that another import set, before or since. */
	CHANGED_NODES("nodes", "changed-nodes-of-import");

	private final String elements;

	private final String query;

	UndoStage(String elements, String query) {
		this.elements = elements;
		this.query = query;
	}

	/**
	 * Plural noun of its elements in names of queries.
	 */
	String elements() {
		return this.elements;
	}

	/**
	 * Name of the query that finds them, without its ending.
	 */
	String query() {
		return this.query;
	}

}
