package dev.icpgraph.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Seeded chance. Each part of the market has its own named dice, so a change to one part
 * leaves the others the same. It uses exact arithmetic and {@link StrictMath} only: the
 * numbers are the same on every machine.
 */
final class Dice {

	private static final String ALGORITHM = "L64X128MixRandom";

	private static final long SEED = 20261101L;

	private final RandomGenerator random;

	private Dice(RandomGenerator random) {
		this.random = random;
	}

	static Dice named(String name) {
		long seed = SEED * 1_000_003L + name.hashCode();
		return new Dice(RandomGeneratorFactory.of(ALGORITHM).create(seed));
	}

	boolean chance(double share) {
		return this.random.nextDouble() < share;
	}

	/** A number in the range, both ends included. */
	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	/** A number with two decimals in the range, both ends included. */
	double hundredths(double least, double most) {
		return between((int) StrictMath.round(least * 100), (int) StrictMath.round(most * 100)) / 100.0;
	}

	LocalDate day(LocalDate first, LocalDate last) {
		return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** A weighted choice. O(n). */
	<T> T oneOf(List<T> choices, ToDoubleFunction<T> weight) {
		double left = this.random.nextDouble() * choices.stream().mapToDouble(weight).sum();
		for (T choice : choices) {
			left -= weight.applyAsDouble(choice);
			if (left < 0) {
				return choice;
			}
		}
		return choices.getLast();
	}

	/** A positive number with a long tail; twelve uniforms stand in for one normal. */
	double longTailed(double median, double sigma) {
		double normal = -6;
		for (int i = 0; i < 12; i++) {
			normal += this.random.nextDouble();
		}
		return median * StrictMath.exp(sigma * normal);
	}

}
