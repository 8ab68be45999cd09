package dev.icpgraph.cypher;

/**
 * The version of the data in a store, and the applications that can use it. It increases
 * when the form of the data changes.
 *
 * @param version version of the data; 0 for a store without a version
 * @param needs oldest version that an application must know to use the store
 * @param application release that changed the store last
 * @param name name of the store among all others; empty for a store without a name
 */
record StoreVersion(long version, long needs, String application, String name) {

	/** The version of the data that this application writes. */
	static final long OURS = 1;

	/** The oldest version that can use the data written by this one. */
	static final long NEEDS = 1;

	static final StoreVersion NONE = new StoreVersion(0, 0, "", "");

	/**
	 * Whether this application can use the store.
	 */
	boolean known() {
		return this.needs <= OURS;
	}

	/**
	 * Whether the data is older than this application.
	 */
	boolean older() {
		return this.version < OURS;
	}

	/**
	 * Whether the store must be prepared before this application writes.
	 */
	boolean unprepared() {
		return older() || this.name.isEmpty();
	}

}
