package dev.icpgraph.likeness;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.text.Numbers;

/**
 * A count of an account's data, with the typical counts for comparison.
 *
 * @param count the count
 * @param number the account's own
 * @param best mean doublings of the best customers, log2(1 + n)
 * @param others mean doublings of the other accounts
 */
record TypicalCount(AccountNumber count, int number, double best, double others) implements PartSource {

	@Override
	public @Nullable FootprintKind footprint() {
		return this.count.count();
	}

	@Override
	public boolean restsOnOne() {
		return false;
	}

	/**
	 * For example
	 * {@code 12 known current employees; typically 18 at your best customers and 2.1 at other accounts}.
	 */
	@Override
	public String text() {
		return this.count.counted(this.number) + "; typically " + typical(this.best) + " at your best customers and "
				+ typical(this.others) + " at other accounts";
	}

	private static String typical(double doublings) {
		return Numbers.rounded(Math.pow(2, doublings) - 1);
	}

}
