package dev.icpgraph.network;

import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Edge;
import dev.icpgraph.api.PageInfo;

/**
 * A page of referrers, and the shares of referred customers. Spring for GraphQL
 * recognizes connections by the name of their class.
 *
 * @param segments all customers first
 * @param revision revision of the ranked graph
 */
record ReferrerConnection(Connection<RankedReferrer> page, List<ReferralSegment> segments, long revision) {

	public List<Edge<RankedReferrer>> edges() {
		return this.page.edges();
	}

	public List<RankedReferrer> nodes() {
		return this.page.nodes();
	}

	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

	public long totalCount() {
		return this.page.totalCount();
	}

}
