package dev.icpgraph.proximity;

import java.util.Comparator;

/**
 * One reason for an account's nearness.
 *
 * @param channel the channel that found it
 * @param source the evidence with its sentence
 * @param bits in 2^-20 bit, after all damping; the bits of a channel's items sum to the
 * channel's bits
 * @param contribution part of the proximity, in 2^-30; the contributions of a channel's
 * items sum to the channel's contribution
 */
public record Evidence(Channel channel, EvidenceSource source, long bits, long contribution) {

	/**
	 * Order of evidence: first items that rest on several best customers, then by
	 * contribution, largest first.
	 */
	public static final Comparator<Evidence> BEST_FIRST = Comparator.comparing(Evidence::restsOnOne)
		.thenComparing(Comparator.comparingLong(Evidence::contribution).reversed());

	/**
	 * Unique among the evidence of its channel for an account.
	 */
	public String id() {
		return this.source.query() + " " + this.source.key();
	}

	/**
	 * Whether it rests on a single best customer, so that it may be chance.
	 */
	public boolean restsOnOne() {
		return this.source.restsOnOne();
	}

}
