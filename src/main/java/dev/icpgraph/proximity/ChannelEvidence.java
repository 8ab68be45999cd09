package dev.icpgraph.proximity;

import java.util.Comparator;
import java.util.List;

import dev.icpgraph.statistics.FixedPoint;

/**
 * The evidence of one channel for all accounts.
 */
public interface ChannelEvidence {

	Channel channel();

	/**
	 * Bits of every account in {@link FixedPoint#BIT}; -1 without this kind of data. The
	 * internal array; do not modify.
	 */
	int[] bits();

	/**
	 * The parts of an account's bits, with proportional weights. Empty without bits.
	 */
	List<Part> parts(int account);

	/**
	 * A part of an account's bits.
	 *
	 * @param source the source of the evidence
	 * @param weight above 0
	 */
	record Part(EvidenceSource source, int weight) {

		/**
		 * First parts that rest on several best customers, then the largest.
		 */
		static final Comparator<Part> BEST_FIRST = Comparator.comparing((Part part) -> part.source().restsOnOne())
			.thenComparing(Comparator.comparingInt(Part::weight).reversed())
			.thenComparing((part) -> part.source().query())
			.thenComparing((part) -> part.source().key());

	}

}
