package dev.icpgraph.graph;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;

import dev.icpgraph.api.BatchedRead;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.SelectedFields;

/**
 * A list of links whose pages are fetched for many nodes together.
 *
 * @param read fetches them
 * @param <T> kind of link
 */
record PagedLinks<T>(BatchedRead<Key, Connection<T>> read) {

	/** Fields that need no link. */
	private static final Set<String> COUNT = Set.of("totalCount", "__typename");

	/**
	 * A page of a node.
	 *
	 * @param id of the node
	 * @param counted whether only the length of the list is wanted
	 */
	record Key(String id, PageRequest page, boolean counted) {
	}

	/**
	 * The page of one node, fetched together with those of the other nodes.
	 */
	CompletableFuture<Connection<T>> of(String id, PageRequest page, DataFetchingEnvironment environment) {
		boolean counted = COUNT.containsAll(SelectedFields.immediate(environment));
		return this.read.of(new Key(id, page, counted), environment);
	}

}
