package dev.icpgraph.proximity;

import java.util.List;

/**
 * What one channel found, for all accounts.
 */
interface ChannelEvidence {

	Channel channel();

	/**
	 * Bits of every account in {@link FixedPoint#BIT}, -1 where nothing is known in this
	 * kind of data. The very array: not to be written to.
	 */
	int[] bits();

	/**
	 * What the bits of an account are made of: the parts' weights stand to each other as
	 * their bits do. Empty when it has none.
	 */
	List<Part> parts(int account);

	/**
	 * A part of an account's bits.
	 *
	 * @param source what it is
	 * @param weight above 0
	 */
	record Part(EvidenceSource source, int weight) {

	}

}
