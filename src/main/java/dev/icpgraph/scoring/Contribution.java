package dev.icpgraph.scoring;

import java.util.Locale;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.icp.Signal;

/**
 * The points that one signal gives one account.
 *
 * @param term the signal with its weight
 * @param score score of the account
 */
public record Contribution(WeightedSignal term, Score score) {

	public String signal() {
		return this.term.signal().name();
	}

	public Signal.Kind kind() {
		return this.term.signal().kind();
	}

	public double points() {
		return Points.shown(units());
	}

	/**
	 * Most points that the signal can give.
	 */
	public double mostPoints() {
		return Points.shown(mostUnits());
	}

	/**
	 * The value, 0 to 1.
	 */
	public double value() {
		return this.term.value(this.score.account()) / (double) Feature.ONE;
	}

	/**
	 * Whether the value is unknown, so that 0 or the market's mean replaces it.
	 */
	public boolean assumed() {
		return !this.term.known(this.score.account());
	}

	public String text() {
		String text = this.term.column().feature().text(this.score.account());
		if (assumed()) {
			return text + unknown();
		}
		return this.term.signal().against() ? text + " (counts against)" : text;
	}

	private String unknown() {
		if (this.term.column().known() == 0) {
			return ", nor of any other account";
		}
		return this.term.assumesMean() ? ": market average assumed"
				: String.format(Locale.ROOT, ": no points, up to %.1f if known", mostPoints());
	}

	int mostUnits() {
		return this.term.weight();
	}

	int units() {
		return this.term.points(this.score.account());
	}

}
