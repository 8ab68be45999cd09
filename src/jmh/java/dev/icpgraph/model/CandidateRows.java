package dev.icpgraph.model;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import dev.icpgraph.likeness.AccountNumber;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.statistics.FixedPoint;

/**
 * The numbers of all accounts of a market, to learn many candidates from. 8 bytes per
 * number.
 */
public final class CandidateRows {

	private final List<AccountNumber> kinds;

	private final Examples examples;

	private final double[] values;

	/**
	 * Reads the numbers. O(links).
	 */
	public CandidateRows(AccountNumbers numbers) {
		this.kinds = numbers.kinds();
		this.examples = new Examples(numbers, List.of());
		int size = this.kinds.size();
		this.values = new double[numbers.snapshot().accounts() * size];
		IntStream.range(0, numbers.snapshot().accounts()).parallel().forEach((account) -> {
			int[] read = new int[size];
			numbers.read(account, read);
			for (int kind = 0; kind < size; kind++) {
				this.values[account * size + kind] = read[kind] / (double) FixedPoint.BIT;
			}
		});
	}

	/**
	 * Number of customers to learn from.
	 */
	public int customers() {
		return this.examples.customers().length;
	}

	/**
	 * Learns a candidate. O(steps · rows · numbers²).
	 * @return order of the accounts, in 2^-20 bit
	 */
	public IntToLongFunction learned(Candidate candidate) {
		int[][] columns = candidate.columns()
			.stream()
			.map((column) -> column.stream().mapToInt(this.kinds::indexOf).toArray())
			.toArray(int[][]::new);
		int[] accounts = IntStream.concat(IntStream.of(this.examples.customers()), IntStream.of(this.examples.others()))
			.toArray();
		double[] rows = new double[accounts.length * columns.length];
		IntStream.range(0, accounts.length).parallel().forEach((row) -> {
			for (int column = 0; column < columns.length; column++) {
				rows[row * columns.length + column] = value(accounts[row], columns[column]);
			}
		});
		TrainingRows training = new TrainingRows(rows, columns.length, customers());
		double[] scales = training.scales();
		double[] weights = LogisticFit.of(training.scaled(training.meansOfOthers(), scales), candidate.strength());
		return (account) -> {
			double bits = 0;
			for (int column = 0; column < columns.length; column++) {
				bits += weights[column] / scales[column] * value(account, columns[column]);
			}
			return Math.round(bits / Math.log(2) * FixedPoint.BIT);
		};
	}

	/**
	 * One number, or the doublings of the sum of several counts.
	 */
	private double value(int account, int[] column) {
		int begin = account * this.kinds.size();
		if (column.length == 1) {
			return this.values[begin + column[0]];
		}
		double sum = 1;
		for (int kind : column) {
			sum += Math.rint(Math.pow(2, this.values[begin + kind]) - 1);
		}
		return Math.log(sum) / Math.log(2);
	}

}
