package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.Edge;
import dev.icpgraph.api.PageInfo;

/**
 * A page of a list that says whose accounts it lists.
 *
 * @param page as asked for
 * @param audience whose accounts are listed
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
