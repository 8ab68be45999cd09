package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Edge;
import dev.icpgraph.api.PageInfo;

/**
 * A page of a list, with the audience of its accounts.
 *
 * @param page the requested page
 * @param audience the audience of the accounts
 * @param <T> kind of element
 */
public record AudienceConnection<T>(Connection<T> page, Audience audience) {

	public List<Edge<T>> edges() {
		return this.page.edges();
	}

	public List<T> nodes() {
		return this.page.nodes();
	}

	public PageInfo pageInfo() {
		return this.page.pageInfo();
	}

	public long totalCount() {
		return this.page.totalCount();
	}

}
