package dev.icpgraph.likeness;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.Days;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.text.Numbers;

/**
 * Recency of the last dated link of an account, with the typical recency for comparison.
 * It halves every two years: 1 today, ½ after two years, 0 without a dated link.
 *
 * @param day day of the last dated link, {@link Days#UNKNOWN} without one
 * @param today the day that ages count from
 * @param best mean recency of the best customers, 0 to 1
 * @param others mean recency of the other accounts, 0 to 1
 */
record LatestNews(int day, int today, double best, double others) implements PartSource {

	private static final double DAYS_OF_YEAR = 365.25;

	private static final double HALVING_YEARS = 2;

	private static final int MONTHS = 12;

	/** Recency by age in days, up to 44 years; 0 beyond. */
	private static final int[] BY_AGE = IntStream.range(0, 1 << 14).map(LatestNews::computed).toArray();

	private static int computed(int age) {
		return (int) Math.round(StrictMath.pow(2, -age / (HALVING_YEARS * DAYS_OF_YEAR)) * FixedPoint.BIT);
	}

	/**
	 * Recency of a day in units of {@link FixedPoint#BIT}.
	 * @param day not after today; {@link Days#UNKNOWN} for none
	 */
	static int recency(int day, int today) {
		return (day == Days.UNKNOWN || today - day >= BY_AGE.length) ? 0 : BY_AGE[today - day];
	}

	@Override
	public @Nullable FootprintKind footprint() {
		return null;
	}

	@Override
	public boolean restsOnOne() {
		return false;
	}

	/**
	 * For example
	 * {@code last news 5 months old; typically 4 months at your best customers and 3.1 years at other accounts}.
	 */
	@Override
	public String text() {
		String own = (this.day == Days.UNKNOWN) ? "no news with a date"
				: "last news " + inWords((this.today - this.day) / DAYS_OF_YEAR) + " old";
		return own + "; typically " + typical(this.best) + " at your best customers and " + typical(this.others)
				+ " at other accounts";
	}

	private static String typical(double recency) {
		return (recency <= 0) ? "no news" : inWords(-HALVING_YEARS * Math.log(recency) / Math.log(2));
	}

	private static String inWords(double years) {
		long months = Math.round(years * MONTHS);
		return (months < MONTHS) ? months + ((months == 1) ? " month" : " months") : Numbers.rounded(years) + " years";
	}

}
