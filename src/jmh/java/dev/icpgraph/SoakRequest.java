package dev.icpgraph;

import java.util.Random;

/**
 * The kinds of requests of a soak, with how often each is drawn.
 */
enum SoakRequest {

	/** A page of matches with contributions, whose points sum up to the score. */
	PAGE(42) {
		@Override
		void run(SoakClient client, long number) throws Exception {
			client.page();
		}
	},

	/** Counts of tiers, which sum up to their total. */
	TIERS(14) {
		@Override
		void run(SoakClient client, long number) throws Exception {
			client.tiers();
		}
	},

	/** A what-if with a new definition. */
	WHAT_IF(12) {
		@Override
		void run(SoakClient client, long number) throws Exception {
			client.whatIf(number);
		}
	},

	/**
	 * A file of accounts that come again with other values, and of some that each file
	 * changes.
	 */
	IMPORT(6),

	/** A draft with other weights, published. */
	PUBLICATION(3),

	/** Uses of technologies, in a mutation. */
	USES(2),

	/** Another tier for one of a few accounts. */
	OVERRIDE(2),

	/** A list of all matches, with as many rows as it announces. */
	EXPORT(12) {
		@Override
		void run(SoakClient client, long number) throws Exception {
			client.export(0);
		}
	},

	/** The same list, read slowly. */
	SLOW_READER(7) {
		@Override
		void run(SoakClient client, long number) throws Exception {
			client.export(20);
		}
	};

	private static final int ALL = 100;

	private final int share;

	SoakRequest(int share) {
		this.share = share;
	}

	/**
	 * Sends the request and checks the answer.
	 * @param number different for each request of a soak
	 */
	void run(SoakClient client, long number) throws Exception {
		throw new IllegalStateException(this + " is one of the writes, which keep their order");
	}

	boolean writes() {
		return this == IMPORT || this == PUBLICATION || this == USES || this == OVERRIDE;
	}

	static SoakRequest drawn(Random random) {
		int left = random.nextInt(ALL);
		for (SoakRequest it : values()) {
			left -= it.share;
			if (left < 0) {
				return it;
			}
		}
		throw new IllegalStateException("The shares sum up to less than " + ALL);
	}

}
