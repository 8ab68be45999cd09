package dev.icpgraph.scoring;

import java.util.List;
import java.util.function.Function;

import dev.icpgraph.feature.Feature;
import dev.icpgraph.feature.FeatureColumn;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.UnknownCounts;

/**
 * A signal with its weight among all signals and among those of its kind, in units that
 * sum exactly to 100 points.
 *
 * @param signal the signal
 * @param column the value of each account
 * @param weight its part of the score
 * @param kindWeight its part of {@code fit} or {@code intent}
 * @param unknownCounts the rule for accounts with an unknown value
 */
public record WeightedSignal(Signal signal, FeatureColumn column, int weight, int kindWeight,
		UnknownCounts unknownCounts) {

	public static List<WeightedSignal> of(IcpDefinition definition, Function<Signal, FeatureColumn> columns) {
		List<Signal> signals = definition.signals();
		int[] weights = weights(signals);
		int[] fit = weights(signals.stream().filter((it) -> it.kind() == Signal.Kind.FIT).toList());
		int[] intent = weights(signals.stream().filter((it) -> it.kind() == Signal.Kind.INTENT).toList());
		WeightedSignal[] weighted = new WeightedSignal[signals.size()];
		int fits = 0;
		int intents = 0;
		for (int i = 0; i < weighted.length; i++) {
			Signal signal = signals.get(i);
			int kindWeight = (signal.kind() == Signal.Kind.FIT) ? fit[fits++] : intent[intents++];
			weighted[i] = new WeightedSignal(signal, columns.apply(signal), weights[i], kindWeight,
					definition.unknownCounts());
		}
		return List.of(weighted);
	}

	boolean known(int account) {
		return this.column.values()[account] >= 0;
	}

	/**
	 * The value that enters the score, from 0 to {@link Feature#ONE}: inverted if the
	 * signal counts against the account. An unknown value becomes 0 or, if the ICP says
	 * so, the market's mean.
	 */
	public int value(int account) {
		int value = this.column.values()[account];
		return (value < 0) ? assumed() : turned(value);
	}

	private int assumed() {
		return assumesMean() ? meanValue() : 0;
	}

	/**
	 * Whether the market's mean replaces an unknown value.
	 */
	boolean assumesMean() {
		return this.unknownCounts == UnknownCounts.MARKET_MEAN && this.column.known() > 0;
	}

	private int turned(int value) {
		return this.signal.against() ? Feature.ONE - value : value;
	}

	/**
	 * The mean value over the accounts with data, from 0 to {@link Feature#ONE}; 0
	 * without any.
	 */
	int meanValue() {
		return (this.column.known() > 0) ? turned(this.column.mean()) : 0;
	}

	/**
	 * The points for an unknown value.
	 */
	int assumedPoints() {
		return Points.of(this.weight, assumed());
	}

	/**
	 * The points of the signal for an account.
	 */
	int points(int account) {
		return Points.of(this.weight, value(account));
	}

	private static int[] weights(List<Signal> signals) {
		return signals.isEmpty() ? new int[0]
				: Apportionment.of(Points.HUNDRED, signals.stream().mapToDouble(Signal::weight).toArray());
	}

}
