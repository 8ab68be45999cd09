package dev.icpgraph.cypher;

/**
 * The store was changed by a newer version of icp-graph, whose data this one cannot use.
 */
public final class NewerStoreException extends RuntimeException {

	NewerStoreException(StoreVersion store) {
		super(("The graph in Neo4j belongs to icp-graph %s (store version %d), and this application knows store versions "
				+ "up to %d: start the newer application, or restore the backup from before the upgrade")
			.formatted(store.application(), store.version(), StoreVersion.OURS));
	}

}
