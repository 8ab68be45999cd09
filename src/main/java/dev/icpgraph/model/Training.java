package dev.icpgraph.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.likeness.AccountNumber;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Learns a ranking from the best customers and a sample of the other accounts: logistic
 * regression with a ridge penalty (Hoerl and Kennard, Technometrics 12, 1970). The result
 * depends only on the data and the settings.
 */
final class Training {

	private static final double LN2 = Math.log(2);

	private final AccountNumbers numbers;

	private final List<AccountNumber> kinds;

	private final ModelSettings settings;

	private Training(AccountNumbers numbers, ModelSettings settings) {
		this.numbers = numbers;
		this.kinds = numbers.kinds();
		this.settings = settings;
	}

	/**
	 * Learns from enough customers. O(accounts + steps · sample · numbers²); a second or
	 * two for a million accounts.
	 */
	static RankingModel of(AccountNumbers numbers, Examples examples, ModelSettings settings) {
		return new Training(numbers, settings).learn(examples);
	}

	private RankingModel learn(Examples examples) {
		int[] others = examples.sample(this.settings.mostOthers());
		TrainingRows rows = rows(examples.customers(), others);
		double[] centers = rows.meansOfOthers();
		double[] scales = rows.scales();
		double[] weights = LogisticFit.of(rows.scaled(centers, scales), this.settings.strength());
		double[] best = rows.meansOfCustomers();
		List<ModelTerm> terms = new ArrayList<>();
		for (int kind = 0; kind < this.kinds.size(); kind++) {
			terms.add(
					new ModelTerm(this.kinds.get(kind), weights[kind] / scales[kind] / LN2, best[kind], centers[kind]));
		}
		long start = Math.round(weights[this.kinds.size()] / LN2 * FixedPoint.BIT);
		return new RankingModel(terms, start, rows.customers(), others.length, examples.others().length,
				this.settings.strength());
	}

	private TrainingRows rows(int[] customers, int[] others) {
		int features = this.kinds.size();
		int[] accounts = IntStream.concat(IntStream.of(customers), IntStream.of(others)).toArray();
		double[] values = new double[accounts.length * features];
		IntStream.range(0, accounts.length).parallel().forEach((row) -> {
			int[] read = new int[features];
			this.numbers.read(accounts[row], read);
			for (int kind = 0; kind < features; kind++) {
				values[row * features + kind] = read[kind] / (double) FixedPoint.BIT;
			}
		});
		return new TrainingRows(values, features, customers.length);
	}

}
