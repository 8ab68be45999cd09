package dev.icpgraph.model;

import java.util.Random;

/**
 * Random rows to learn from: numbers of different size, some always 0, and customers with
 * a slightly larger first number.
 */
final class RandomRows {

	private RandomRows() {
	}

	static TrainingRows of(long seed) {
		Random random = new Random(seed);
		return of(seed, 1 + random.nextInt(6), 2 + random.nextInt(40), 5 + random.nextInt(300));
	}

	static TrainingRows of(long seed, int features, int customers, int others) {
		Random random = new Random(seed);
		double[] values = new double[(customers + others) * features];
		for (int i = 0; i < values.length; i++) {
			int feature = i % features;
			boolean customer = i / features < customers;
			double shift = (customer && feature == 0) ? 0.7 : 0;
			values[i] = (feature == 4) ? 0 : Math.pow(10, feature % 3) * Math.max(0, random.nextGaussian() + shift);
		}
		return new TrainingRows(values, features, customers);
	}

	static TrainingRows scaled(TrainingRows rows) {
		return rows.scaled(rows.meansOfOthers(), rows.scales());
	}

}
