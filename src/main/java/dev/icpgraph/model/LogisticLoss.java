package dev.icpgraph.model;

import java.util.stream.IntStream;

/**
 * The logistic loss with an L2 penalty (Hastie, Tibshirani and Friedman, The Elements of
 * Statistical Learning, 2009, section 4.4) at given weights, with its gradient and second
 * derivatives.
 *
 * <pre>
 * F(β) = Σ m ln(1 + e^(−y (β₀ + x·β)))  +  ½ Σ β² / C        y = 1 for customers, −1 for others
 * </pre>
 *
 * β₀ comes last and is not penalized. Rows are summed in blocks of fixed size, and blocks
 * in order, so the sums do not depend on the number of threads.
 */
final class LogisticLoss {

	private static final int BLOCK = 1 << 11;

	private final int size;

	private double value;

	private final double[] gradient;

	private final double[][] curvature;

	private LogisticLoss(int size) {
		this.size = size;
		this.gradient = new double[size];
		this.curvature = new double[size][size];
	}

	/**
	 * Computes the loss. O(rows · features²).
	 * @param strength C
	 * @param weights one per feature, then β₀
	 */
	static LogisticLoss at(TrainingRows rows, double strength, double[] weights) {
		int blocks = (rows.rows() + BLOCK - 1) / BLOCK;
		LogisticLoss[] parts = IntStream.range(0, blocks)
			.parallel()
			.mapToObj((block) -> of(rows, weights, block * BLOCK, Math.min(rows.rows(), (block + 1) * BLOCK)))
			.toArray(LogisticLoss[]::new);
		LogisticLoss loss = new LogisticLoss(weights.length);
		for (LogisticLoss part : parts) {
			loss.add(part);
		}
		loss.penalize(weights, strength);
		loss.mirror();
		return loss;
	}

	private static LogisticLoss of(TrainingRows rows, double[] weights, int from, int to) {
		LogisticLoss loss = new LogisticLoss(weights.length);
		double[] numbers = new double[weights.length];
		numbers[weights.length - 1] = 1;
		for (int row = from; row < to; row++) {
			double sum = 0;
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = (i < rows.features()) ? rows.value(row, i) : 1;
				sum += weights[i] * numbers[i];
			}
			loss.add(numbers, sum, rows.isCustomer(row), rows.mass(row));
		}
		return loss;
	}

	/**
	 * Adds a row. {@code e^-|s|} never overflows.
	 */
	private void add(double[] numbers, double sum, boolean customer, double mass) {
		double power = StrictMath.exp(-Math.abs(sum));
		double chance = ((sum >= 0) ? 1 : power) / (1 + power);
		double margin = customer ? sum : -sum;
		this.value += mass * (Math.max(0, -margin) + StrictMath.log1p(power));
		double slope = mass * (chance - (customer ? 1 : 0));
		double bend = mass * power / ((1 + power) * (1 + power));
		for (int i = 0; i < this.size; i++) {
			this.gradient[i] += slope * numbers[i];
			double bent = bend * numbers[i];
			double[] row = this.curvature[i];
			for (int j = 0; j <= i; j++) {
				row[j] += bent * numbers[j];
			}
		}
	}

	private void add(LogisticLoss other) {
		this.value += other.value;
		for (int i = 0; i < this.size; i++) {
			this.gradient[i] += other.gradient[i];
			for (int j = 0; j <= i; j++) {
				this.curvature[i][j] += other.curvature[i][j];
			}
		}
	}

	private void penalize(double[] weights, double strength) {
		for (int i = 0; i < this.size - 1; i++) {
			this.value += weights[i] * weights[i] / (2 * strength);
			this.gradient[i] += weights[i] / strength;
			this.curvature[i][i] += 1 / strength;
		}
	}

	private void mirror() {
		for (int i = 0; i < this.size; i++) {
			for (int j = 0; j < i; j++) {
				this.curvature[j][i] = this.curvature[i][j];
			}
		}
	}

	double value() {
		return this.value;
	}

	/**
	 * Derivatives by weight. Do not modify.
	 */
	double[] gradient() {
		return this.gradient;
	}

	/**
	 * Second derivatives, symmetric. Do not modify.
	 */
	double[][] curvature() {
		return this.curvature;
	}

}
