package dev.icpgraph.scoring;

import java.util.Locale;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.statistics.Estimate;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;

/**
 * The lift of one signal alone: active customers compared with prospects.
 *
 * @param signal name of the signal
 * @param customers number of active customers that pass every filter
 * @param prospects number of prospects that pass every filter and were never customers
 * @param meanOfCustomers mean value of the customers, 0 to 1; 0 without any
 * @param meanOfProspects mean value of the prospects, 0 to 1; 0 without any
 * @param lift the first mean divided by the second; {@code null} if the second is 0
 * @param area area under the ROC curve: mean share of the prospects that the signal ranks
 * below a customer; {@code null} without customers or prospects
 */
public record SignalLift(String signal, int customers, int prospects, double meanOfCustomers, double meanOfProspects,
		@Nullable Estimate lift, @Nullable Estimate area) {

	private static final double CHANCE = 0.5;

	/** Whether a signal helps find customers. */
	public enum Verdict {

		HELPS, NOT_SHOWN, HURTS, TOO_FEW

	}

	public Verdict verdict() {
		if (this.area == null || this.customers < BestCustomers.ENOUGH) {
			return Verdict.TOO_FEW;
		}
		if (this.area.isAbove(CHANCE)) {
			return Verdict.HELPS;
		}
		// No customer may have a rare value by chance: then only the interval of lift is
		// wide.
		boolean rarer = this.lift == null || this.lift.isBelow(1);
		return (this.area.isBelow(CHANCE) && rarer) ? Verdict.HURTS : Verdict.NOT_SHOWN;
	}

	/**
	 * The verdict with its reason as a sentence.
	 */
	public String text() {
		return "'" + this.signal + "' " + switch (verdict()) {
			case HELPS -> "helps: " + ahead() + times() + ".";
			case NOT_SHOWN -> "is not shown to help: " + ahead() + times() + ".";
			case HURTS -> "ranks your customers low: " + ahead() + times() + ".";
			case TOO_FEW -> "has too few accounts to tell whether it helps: "
					+ English.counted(this.customers, "customer passes", "customers pass") + " the filters, and "
					+ English.counted(this.prospects, "prospect does", "prospects do") + ".";
		};
	}

	/**
	 * For example {@code alone, it ranks a customer above 92% of the prospects on average
	 * (likely 88% to 96%; chance is 50%)}; empty with too few accounts.
	 */
	public String inWords() {
		return (this.area == null || verdict() == Verdict.TOO_FEW) ? "" : String.format(Locale.ROOT,
				"alone, it ranks a customer above %.0f%% of the prospects on average (likely %.0f%% to %.0f%%; chance is 50%%)",
				100 * this.area.value(), 100 * this.area.low(), 100 * this.area.high());
	}

	private String ahead() {
		Estimate area = this.area;
		return (area == null) ? "" : String.format(Locale.ROOT,
				"it ranks the average of %s above %.0f%% of the prospects (95%% interval %.0f%% to %.0f%%; chance is 50%%)",
				English.counted(this.customers, "customer", "customers"), 100 * area.value(), 100 * area.low(),
				100 * area.high());
	}

	private String times() {
		return (this.lift == null) ? ""
				: String.format(Locale.ROOT, ", with a mean value %.1f times that of prospects (%.1f to %.1f)",
						this.lift.value(), this.lift.low(), this.lift.high());
	}

}
