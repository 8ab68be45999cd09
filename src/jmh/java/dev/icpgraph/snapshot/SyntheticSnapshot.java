package dev.icpgraph.snapshot;

import org.springframework.context.ApplicationContext;

/**
 * Puts a synthetic market into a running application instead of the graph in Neo4j.
 */
public final class SyntheticSnapshot {

	private SyntheticSnapshot() {
	}

	/**
	 * Returns after all listeners have processed it.
	 */
	public static void install(ApplicationContext application, int accounts) {
		Snapshot snapshot = new SyntheticMarket(accounts, 4096, 15).snapshot();
		application.getBean(Snapshots.class).replaceBy(snapshot);
		application.publishEvent(new SnapshotRefreshed(snapshot));
	}

}
