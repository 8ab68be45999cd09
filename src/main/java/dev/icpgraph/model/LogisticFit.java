package dev.icpgraph.model;

/**
 * Finds the weights with the smallest {@link LogisticLoss} by Newton's method with
 * backtracking (Boyd and Vandenberghe, Convex Optimization, 2004, algorithm 9.5). The
 * loss is strictly convex, so the minimum is unique and independent of the start.
 */
final class LogisticFit {

	/** Maximum number of steps; ten are usual. */
	private static final int MOST_STEPS = 100;

	private static final int MOST_HALVINGS = 40;

	/** Share of the linearly predicted decrease that a step must reach. */
	private static final double ENOUGH = 1e-4;

	/**
	 * Predicted decrease, relative to the loss, below which one full step ends the
	 * search: this close, each step squares the error, and rounding hides whether the
	 * loss decreases.
	 */
	private static final double NEAR = 1e-9;

	private final TrainingRows rows;

	private final double strength;

	private LogisticFit(TrainingRows rows, double strength) {
		this.rows = rows;
		this.strength = strength;
	}

	/**
	 * The best weights: one per feature, then β₀. O(steps · rows · features²).
	 * @param rows scaled rows
	 * @param strength C
	 */
	static double[] of(TrainingRows rows, double strength) {
		return new LogisticFit(rows, strength).weights();
	}

	private double[] weights() {
		Point here = at(new double[this.rows.features() + 1]);
		for (int step = 0; step < MOST_STEPS; step++) {
			double[] direction = Cholesky.solve(here.loss.curvature(), here.loss.gradient());
			double decrease = dot(direction, here.loss.gradient());
			if (decrease <= NEAR * here.loss.value()) {
				return moved(here.weights, direction, 1);
			}
			here = next(here, direction, decrease);
		}
		throw new IllegalStateException("The fit of the learned ranking did not converge in " + MOST_STEPS + " steps");
	}

	/**
	 * Halves the step until the loss decreases enough.
	 */
	private Point next(Point here, double[] direction, double decrease) {
		double length = 1;
		for (int halving = 0; halving < MOST_HALVINGS; halving++) {
			Point next = at(moved(here.weights, direction, length));
			if (next.loss.value() < here.loss.value() - ENOUGH * length * decrease) {
				return next;
			}
			length /= 2;
		}
		throw new IllegalStateException("No step decreases the loss of the learned ranking");
	}

	private Point at(double[] weights) {
		return new Point(weights, LogisticLoss.at(this.rows, this.strength, weights));
	}

	private static double[] moved(double[] weights, double[] direction, double length) {
		double[] moved = weights.clone();
		for (int i = 0; i < moved.length; i++) {
			moved[i] -= length * direction[i];
		}
		return moved;
	}

	private static double dot(double[] one, double[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	/**
	 * Weights and the loss at them.
	 */
	private static final class Point {

		private final double[] weights;

		private final LogisticLoss loss;

		Point(double[] weights, LogisticLoss loss) {
			this.weights = weights;
			this.loss = loss;
		}

	}

}
