package dev.icpgraph.backtest;

import java.util.Locale;

import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.text.Shares;

/**
 * Formats the figures of a back-test.
 */
final class Figures {

	private static final double PERCENT = 100;

	private static final double FEW = 10;

	private Figures() {
	}

	/**
	 * For example {@code 3.1}, and {@code 24} from 10 on.
	 */
	static String times(double factor) {
		return String.format(Locale.ROOT, (factor < FEW) ? "%.1f" : "%.0f", factor);
	}

	/**
	 * A difference of shares in points, for example {@code −2.1}.
	 */
	static String points(double difference) {
		String digits = String.format(Locale.ROOT, "%.1f", PERCENT * Math.abs(difference));
		return (difference < 0 && !digits.equals("0.0")) ? "−" + digits : digits;
	}

	/**
	 * For example {@code 95% interval 74% to 82%}.
	 */
	static String interval(Estimate share) {
		return "95% interval " + Shares.percent(share.low()) + " to " + Shares.percent(share.high());
	}

}
