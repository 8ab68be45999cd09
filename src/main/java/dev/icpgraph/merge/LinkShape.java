package dev.icpgraph.merge;

/**
 * A link between two nodes that a row makes.
 *
 * @param from the column of the node at its start
 * @param to the column of the node at its end
 * @param known name of the Cypher file that finds the links of pairs of nodes, without
 * its ending
 * @param create name of the Cypher file that creates links, without its ending
 * @param directed whether both directions are different links
 */
record LinkShape(String from, String to, String known, String create, boolean directed) {

	LinkShape(String from, String to, String known, String create) {
		this(from, to, known, create, true);
	}

	/** The same without a difference between its directions. */
	LinkShape undirected() {
		return new LinkShape(this.from, this.to, this.known, this.create, false);
	}

}
