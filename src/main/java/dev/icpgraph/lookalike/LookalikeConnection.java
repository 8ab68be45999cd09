package dev.icpgraph.lookalike;

import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Edge;
import dev.icpgraph.api.PageInfo;

/**
 * A page of lookalikes with remarks about all of them. Spring for GraphQL recognizes
 * connections by the name of their class.
 *
 * @param warnings remarks about the seeds and conditions
 * @param revision revision of the searched graph
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
