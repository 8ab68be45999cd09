package dev.icpgraph.fit;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.statistics.ShareDifference;
import dev.icpgraph.text.Shares;

/**
 * One sign among recent customers, compared with earlier ones. No customer is in both, so
 * that the difference has an interval.
 *
 * @param recent recent customers that show it
 * @param before earlier customers that show it
 * @param words names of the sign and of both groups
 */
public record FitChange(FitIndicatorKind kind, CustomerShare recent, CustomerShare before, Words words) {

	/**
	 * The share of recent customers minus that of earlier ones; {@code null} if a group
	 * is empty.
	 */
	public @Nullable Estimate difference() {
		return (this.recent.of() == 0 || this.before.of() == 0) ? null
				: ShareDifference.of(this.recent.count(), this.recent.of(), this.before.count(), this.before.of());
	}

	/**
	 * Direction of the change, beyond chance.
	 */
	public FitDirection direction() {
		Estimate difference = difference();
		if (difference == null || (!difference.isAbove(0) && !difference.isBelow(0))) {
			return FitDirection.UNCLEAR;
		}
		return difference.isAbove(0) ? FitDirection.UP : FitDirection.DOWN;
	}

	/**
	 * For example
	 * {@code referred by customers: 60% (12 of 20) of the customers won in the
	 * last 365 days, 20% (8 of 40) of those won before; up by 40.0 points (likely 14.1
	 * to 60.5)}.
	 */
	public String text() {
		Estimate difference = difference();
		if (difference == null) {
			return this.words.sign() + ": no data about "
					+ ((this.recent.of() == 0) ? this.words.recent() : this.words.before());
		}
		return this.words.sign() + ": " + share(this.recent) + " of " + this.words.recent() + ", " + share(this.before)
				+ " of " + this.words.before() + "; " + outcome(difference);
	}

	private String outcome(Estimate difference) {
		return switch (direction()) {
			case UP -> "up by %s points (likely %s to %s)".formatted(Shares.points(difference.value()),
					Shares.points(difference.low()), Shares.points(difference.high()));
			case DOWN -> "down by %s points (likely %s to %s)".formatted(Shares.points(-difference.value()),
					Shares.points(-difference.high()), Shares.points(-difference.low()));
			case UNCLEAR -> "no clear change (likely %s to %s points)".formatted(Shares.points(difference.low()),
					Shares.points(difference.high()));
		};
	}

	private static String share(CustomerShare share) {
		return "%s (%d of %d)".formatted(Shares.percent(share.share()), share.count(), share.of());
	}

	/**
	 * Names for sentences.
	 *
	 * @param sign for example {@code referred by customers}
	 * @param recent for example {@code the customers won in the last 365 days}
	 * @param before for example {@code those won before}
	 */
	record Words(String sign, String recent, String before) {
	}

}
