package dev.icpgraph.lookalike;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.QuantityColumn;

/**
 * A condition on a quantity; all given parts must hold.
 *
 * @param eq both ends equal this
 * @param gte the lower end is this or more
 * @param lte the upper end is this or less
 */
record BandCondition(@Nullable Double eq, @Nullable Double gte, @Nullable Double lte, @Nullable Boolean isKnown) {

	IntPredicate on(QuantityColumn column) {
		boolean[] holds = holds(column);
		return (account) -> holds[column.code(account)];
	}

	/**
	 * Whether any account can meet it.
	 */
	boolean possible(QuantityColumn column) {
		boolean[] holds = holds(column);
		return IntStream.range(0, holds.length).anyMatch((code) -> holds[code]);
	}

	private boolean[] holds(QuantityColumn column) {
		boolean[] holds = new boolean[column.codes()];
		for (int code = 0; code < holds.length; code++) {
			holds[code] = holds(column.lowOf(code), column.highOf(code));
		}
		return holds;
	}

	/** Comparisons with NaN, which means unknown, are false. */
	private boolean holds(double low, double high) {
		return (this.eq == null || (low == this.eq && high == this.eq)) && (this.gte == null || low >= this.gte)
				&& (this.lte == null || high <= this.lte)
				&& (this.isKnown == null || this.isKnown != Double.isNaN(low));
	}

}
