package dev.icpgraph.likeness;

import dev.icpgraph.customer.Naming;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;

/**
 * One count of an account's footprint, compared with the best customers. A best customer
 * does not count itself.
 *
 * @param kind the count
 * @param band as in {@link DoublingBand}
 * @param bits signed, in 2^-20 bit
 * @param best k, number of best customers in the same band
 * @param known b, number of best customers with a known band
 * @param marketShare share of the accounts with a known band that are in this one, 0 to 1
 * @param lift factor by which the band is over-represented among best customers, shrunk
 * toward 1 for few customers
 * @param others whether the account is a best customer
 * @param naming the noun for best customers
 */
record FootprintItem(FootprintKind kind, int band, int bits, int best, int known, double marketShare, double lift,
		boolean others, Naming naming) implements LikenessSource {

	/** Lowest factor that a sentence states. */
	private static final double WORTH_SAYING = 1.5;

	@Override
	public FootprintKind footprint() {
		return this.kind;
	}

	/**
	 * For example
	 * {@code 4–7 known current employees, like 21% of your best customers; 2% of the market (9×)}.
	 */
	@Override
	public String text() {
		String times = (this.lift >= WORTH_SAYING) ? " (" + Numbers.rounded(this.lift) + "×)" : "";
		return this.kind.text(this.band) + ", " + who() + Shares.percent(this.marketShare) + " of the market" + times
				+ (restsOnOne() ? this.naming.restsOn(1) : "");
	}

	@Override
	public boolean restsOnOne() {
		return this.best == 1 && this.bits > 0;
	}

	private String who() {
		if (this.known == 0) {
			return "";
		}
		String customers = " of " + this.naming.article() + (this.others ? " other " : " ") + this.naming.many(2);
		return ((this.best == 0) ? "like none" : "like " + Shares.percent(this.best / (double) this.known)) + customers
				+ "; ";
	}

}
