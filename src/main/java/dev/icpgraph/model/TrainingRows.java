package dev.icpgraph.model;

import java.util.Arrays;

/**
 * Customers and other accounts to learn from, one row of numbers each. Both groups have
 * the same total mass, regardless of their size; each customer has mass 1.
 *
 * <pre>
 * values   3.2 0 1.1 | 0.7 0 0   ...    row after row, customers first
 * mass     1  1  ...  | 0.01 0.01 ...
 * </pre>
 */
final class TrainingRows {

	private final double[] values;

	private final int features;

	private final int customers;

	private final int rows;

	/**
	 * Takes unscaled numbers.
	 * @param values row after row, customers first; not copied
	 * @param features number of numbers per row
	 * @param customers number of customer rows, at least 1 and fewer than all
	 */
	TrainingRows(double[] values, int features, int customers) {
		this.values = values;
		this.features = features;
		this.customers = customers;
		this.rows = values.length / features;
	}

	int features() {
		return this.features;
	}

	int rows() {
		return this.rows;
	}

	int customers() {
		return this.customers;
	}

	int others() {
		return this.rows - this.customers;
	}

	double value(int row, int feature) {
		return this.values[row * this.features + feature];
	}

	boolean isCustomer(int row) {
		return row < this.customers;
	}

	double mass(int row) {
		return isCustomer(row) ? 1 : this.customers / (double) others();
	}

	/**
	 * Mean of each number over the customers.
	 */
	double[] meansOfCustomers() {
		return means(0, this.customers);
	}

	/**
	 * Mean of each number over the others.
	 */
	double[] meansOfOthers() {
		return means(this.customers, this.rows);
	}

	private double[] means(int from, int to) {
		double[] sums = new double[this.features];
		for (int row = from; row < to; row++) {
			for (int feature = 0; feature < this.features; feature++) {
				sums[feature] += value(row, feature);
			}
		}
		return Arrays.stream(sums).map((sum) -> sum / (to - from)).toArray();
	}

	/**
	 * Standard deviation of each number over all rows by mass; 1 for a constant number,
	 * which then has no influence.
	 */
	double[] scales() {
		double[] customerMeans = meansOfCustomers();
		double[] otherMeans = meansOfOthers();
		double[] squares = new double[this.features];
		for (int row = 0; row < this.rows; row++) {
			for (int feature = 0; feature < this.features; feature++) {
				double middle = (customerMeans[feature] + otherMeans[feature]) / 2;
				double distance = value(row, feature) - middle;
				squares[feature] += mass(row) * distance * distance;
			}
		}
		return Arrays.stream(squares)
			.map((sum) -> Math.sqrt(sum / (2.0 * this.customers)))
			.map((scale) -> (scale > 0) ? scale : 1)
			.toArray();
	}

	/**
	 * The same rows with each number as its distance from a center, divided by its scale.
	 */
	TrainingRows scaled(double[] centers, double[] scales) {
		double[] scaled = new double[this.values.length];
		for (int i = 0; i < scaled.length; i++) {
			int feature = i % this.features;
			scaled[i] = (this.values[i] - centers[feature]) / scales[feature];
		}
		return new TrainingRows(scaled, this.features, this.customers);
	}

}
