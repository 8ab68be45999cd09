package dev.icpgraph.model;

/**
 * The loss by definition, and its minimum by halving an interval along one weight after
 * another.
 */
final class SlowLogistic {

	private static final int ROUNDS = 3_000;

	private static final double FAR = 64;

	private static final double CLOSE = 1e-12;

	private final TrainingRows rows;

	private final double strength;

	SlowLogistic(TrainingRows rows, double strength) {
		this.rows = rows;
		this.strength = strength;
	}

	double loss(double[] weights) {
		double loss = 0;
		for (int row = 0; row < this.rows.rows(); row++) {
			double sign = this.rows.isCustomer(row) ? 1 : -1;
			double mass = this.rows.isCustomer(row) ? 1 : this.rows.customers() / (double) this.rows.others();
			loss += mass * Math.log(1 + Math.exp(-sign * sum(row, weights)));
		}
		for (int i = 0; i < this.rows.features(); i++) {
			loss += weights[i] * weights[i] / (2 * this.strength);
		}
		return loss;
	}

	/**
	 * The slope of the loss along one weight.
	 */
	double slope(double[] weights, int along) {
		double slope = (along < this.rows.features()) ? weights[along] / this.strength : 0;
		for (int row = 0; row < this.rows.rows(); row++) {
			double chance = 1 / (1 + Math.exp(-sum(row, weights)));
			double mass = this.rows.isCustomer(row) ? 1 : this.rows.customers() / (double) this.rows.others();
			double number = (along < this.rows.features()) ? this.rows.value(row, along) : 1;
			slope += mass * number * (chance - (this.rows.isCustomer(row) ? 1 : 0));
		}
		return slope;
	}

	private double sum(int row, double[] weights) {
		double sum = weights[this.rows.features()];
		for (int i = 0; i < this.rows.features(); i++) {
			sum += weights[i] * this.rows.value(row, i);
		}
		return sum;
	}

	double[] weights() {
		double[] weights = new double[this.rows.features() + 1];
		for (int round = 0; round < ROUNDS; round++) {
			double moved = 0;
			for (int along = 0; along < weights.length; along++) {
				double before = weights[along];
				weights[along] = level(weights, along);
				moved = Math.max(moved, Math.abs(weights[along] - before));
			}
			if (moved < CLOSE) {
				return weights;
			}
		}
		return weights;
	}

	/**
	 * The value of one weight at which the loss does not change along it.
	 */
	private double level(double[] weights, int along) {
		double[] tried = weights.clone();
		double low = -FAR;
		double high = FAR;
		while (high - low > CLOSE / 10) {
			tried[along] = (low + high) / 2;
			if (tried[along] == low || tried[along] == high) {
				break;
			}
			if (slope(tried, along) > 0) {
				high = tried[along];
			}
			else {
				low = tried[along];
			}
		}
		return (low + high) / 2;
	}

}
