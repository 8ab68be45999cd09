package dev.icpgraph.proximity;

import java.util.Locale;

/**
 * One count of the footprint of an account, compared with the best customers. For one of
 * the best customers, itself is not counted among them.
 *
 * @param kind what is counted
 * @param band as of {@link DoublingBand}
 * @param bits signed, in 2^-20 bit
 * @param best k, best customers in the same band
 * @param known b, best customers whose band is known
 * @param marketShare share of the accounts whose band is known that are in this one, 0 to
 * 1
 * @param lift how many times the band is over-represented among best customers, shrunk
 * where they are few
 * @param others whether the account is a best customer
 * @param naming what best customers are called
 */
record FootprintItem(FootprintKind kind, int band, int bits, int best, int known, double marketShare, double lift,
		boolean others, Naming naming) implements LikenessSource {

	private static final double PERCENT = 100;

	/** From here on, a sentence says how many times as frequent a band is. */
	private static final double WORTH_SAYING = 1.5;

	@Override
	public FootprintKind footprint() {
		return this.kind;
	}

	/**
	 * For example
	 * {@code 4–7 current people known, as 21% of your best customers; 2% of the market (9×)}.
	 */
	@Override
	public String text() {
		String times = (this.lift >= WORTH_SAYING) ? " (" + Wording.rounded(this.lift) + "×)" : "";
		return this.kind.text(this.band) + ", " + who() + percent(this.marketShare) + " of the market" + times;
	}

	private String who() {
		if (this.known == 0) {
			return "";
		}
		String customers = " of " + this.naming.article() + (this.others ? " other " : " ") + this.naming.many(2);
		return ((this.best == 0) ? "as none" : "as " + percent(this.best / (double) this.known)) + customers + "; ";
	}

	private static String percent(double share) {
		double percent = PERCENT * share;
		return (percent < 1) ? "under 1%" : String.format(Locale.ROOT, "%.0f%%", percent);
	}

}
