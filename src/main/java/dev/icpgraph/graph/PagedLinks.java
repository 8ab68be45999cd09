package dev.icpgraph.graph;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;

import dev.icpgraph.api.BatchedRead;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;

/**
 * A list of links whose pages are fetched for many nodes together.
 *
 * @param read fetches them
 * @param <T> kind of link
 */
record PagedLinks<T>(BatchedRead<Key, Connection<T>> read) {

	/**
	 * A page of a node.
	 *
	 * @param id of the node
	 */
	record Key(String id, PageRequest page) {
	}

	/**
	 * The page of one node, fetched together with those of the other nodes.
	 */
	CompletableFuture<Connection<T>> of(String id, PageRequest page, DataFetchingEnvironment environment) {
		return this.read.of(new Key(id, page), environment);
	}

}
