package dev.icpgraph.scoring;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Numbers;

/**
 * The points that one signal gives one account.
 *
 * @param weightedSignal the signal with its weight
 * @param score score of the account
 */
public record Contribution(WeightedSignal weightedSignal, Score score) {

	public String signal() {
		return this.weightedSignal.signal().name();
	}

	public Signal.Kind kind() {
		return this.weightedSignal.signal().kind();
	}

	public double points() {
		return Points.shown(units());
	}

	/**
	 * Maximum points of the signal.
	 */
	public double mostPoints() {
		return Points.shown(mostUnits());
	}

	/**
	 * The value, 0 to 1.
	 */
	public double value() {
		return this.weightedSignal.value(this.score.account()) / (double) Feature.ONE;
	}

	/**
	 * Whether the value is unknown and replaced by 0 or the market's mean.
	 */
	public boolean assumed() {
		return !this.weightedSignal.known(this.score.account());
	}

	public String text() {
		String text = this.weightedSignal.column().feature().text(this.score.account());
		if (assumed()) {
			return text + unknown();
		}
		return this.weightedSignal.signal().against() ? text + " (counts against)" : text;
	}

	/**
	 * The text after the signal's name, or the text alone if it repeats the name.
	 */
	public String reason() {
		return reason(text());
	}

	/**
	 * The same for a text that is known already.
	 */
	String reason(String text) {
		Signal signal = this.weightedSignal.signal();
		return (signal.measure() instanceof GraphMeasure) ? text : English.named(signal.name(), text);
	}

	private String unknown() {
		if (this.weightedSignal.column().known() == 0) {
			return ": unknown for every account";
		}
		return this.weightedSignal.assumesMean() ? ": market average assumed"
				: ": no points, up to " + Numbers.fixed(mostPoints(), 1) + " if known";
	}

	public int mostUnits() {
		return this.weightedSignal.weight();
	}

	public int units() {
		return this.weightedSignal.points(this.score.account());
	}

}
