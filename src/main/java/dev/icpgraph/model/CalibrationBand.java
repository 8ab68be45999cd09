package dev.icpgraph.model;

import dev.icpgraph.statistics.ShareInterval;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

import static dev.icpgraph.text.Numbers.times;

/**
 * A range of ranks in the learned ranking, and the hidden customers that it held in
 * cross-validation.
 *
 * @param from share of the prospects ranked above the band, 0 to 1
 * @param to share of the prospects ranked above its end, 0 to 1
 * @param customers number of hidden customers in the band
 * @param of number of all hidden customers
 * @param prospects number of prospects in the market
 */
record CalibrationBand(double from, double to, int customers, int of, int prospects) {

	/**
	 * Both bands as one.
	 */
	CalibrationBand with(CalibrationBand next) {
		return new CalibrationBand(this.from, next.to, this.customers + next.customers, this.of, this.prospects);
	}

	/**
	 * Customers divided by the number expected by chance.
	 */
	public double lift() {
		return this.customers / (double) this.of / width();
	}

	/**
	 * Lower end of the 95% interval of the lift.
	 */
	public double liftLow() {
		return interval().low() / width();
	}

	/**
	 * Upper end of the 95% interval of the lift.
	 */
	public double liftHigh() {
		return interval().high() / width();
	}

	/**
	 * Share of customers among customers and prospects of the band, 0 to 1.
	 */
	public double share() {
		return this.customers / (this.customers + width() * this.prospects);
	}

	private double width() {
		return this.to - this.from;
	}

	private ShareInterval interval() {
		return ShareInterval.of(this.customers, this.of);
	}

	/**
	 * For example
	 * {@code 12 of 60 hidden customers ranked in the first 1% of prospects, 20 times as many as by chance (95% interval 12 to 32).}
	 */
	public String text() {
		String places = (this.from == 0) ? "in the first " + percent(this.to)
				: "from " + percent(this.from) + " to " + percent(this.to);
		return this.customers + " of " + English.counted(this.of, "hidden customer", "hidden customers") + " ranked "
				+ places + " of prospects, " + times(lift()) + " times as many as by chance (95% interval "
				+ times(liftLow()) + " to " + times(liftHigh()) + ").";
	}

	private static String percent(double share) {
		return Numbers.fixed(100 * share, 1).replaceFirst("\\.0$", "") + "%";
	}

}
