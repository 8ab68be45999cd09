package dev.icpgraph.lookalike;

import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Edge;
import dev.icpgraph.api.PageInfo;

/**
 * A page of lookalikes with what is to be said about all of them. Spring for GraphQL lets
 * only classes of such names answer for connections.
 *
 * @param warnings about the seeds and what was asked for
 * @param revision of the graph that they were found in
 */
record LookalikeConnection(Connection<Lookalike> page, List<String> warnings, long revision) {

	public List<Edge<Lookalike>> edges() {
		return this.page.edges();
	}

	public List<Lookalike> nodes() {
		return this.page.nodes();
	}

	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

	public long totalCount() {
		return this.page.totalCount();
	}

}
