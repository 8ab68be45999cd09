package dev.icpgraph;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Growth of the heap of a process after collections, by least squares over the lowest
 * sample of each minute after the first third of the run: a request that is being
 * answered holds memory too, so only the lowest samples are alike.
 */
final class HeapSlope {

	private static final double HOUR = 3600;

	private static final double MINUTE = 60;

	/** Standard errors around a slope that chance explains. */
	private static final double CHANCE = 2;

	private final List<Sample> samples = new ArrayList<>();

	private final long begin = System.nanoTime();

	private final double warm;

	HeapSlope(Duration length) {
		this.warm = length.toSeconds() / 3.0;
	}

	/**
	 * @param second seconds since the begin
	 */
	private record Sample(double second, double bytes) {
	}

	/**
	 * @param perHour growth per hour as a share of the mean
	 * @param error its standard error
	 */
	private record Slope(double perHour, double error) {
	}

	/**
	 * Collects garbage in the process and samples its heap.
	 */
	void sample(JavaProcess process) throws IOException, InterruptedException {
		long bytes = process.heapAfterCollection();
		if (bytes > 0) {
			this.samples.add(new Sample((System.nanoTime() - this.begin) / 1e9, bytes));
		}
	}

	/**
	 * Whether it grows by more than a share per hour, beyond chance.
	 */
	boolean grows(double perHour) {
		Slope slope = slope();
		return slope.perHour() - CHANCE * slope.error() > perHour;
	}

	private Slope slope() {
		Map<Integer, Sample> lowest = this.samples.stream()
			.filter((it) -> it.second() >= this.warm)
			.collect(Collectors.toMap((it) -> (int) (it.second() / MINUTE), (it) -> it,
					(one, other) -> (one.bytes() < other.bytes()) ? one : other, TreeMap::new));
		double time = lowest.values().stream().mapToDouble(Sample::second).average().orElse(0);
		double bytes = lowest.values().stream().mapToDouble(Sample::bytes).average().orElse(1);
		double both = lowest.values().stream().mapToDouble((it) -> (it.second() - time) * (it.bytes() - bytes)).sum();
		double square = lowest.values().stream().mapToDouble((it) -> Math.pow(it.second() - time, 2)).sum();
		if (lowest.size() < 3) {
			return new Slope(0, Double.POSITIVE_INFINITY);
		}
		double slope = both / square;
		double left = lowest.values()
			.stream()
			.mapToDouble((it) -> Math.pow(it.bytes() - bytes - slope * (it.second() - time), 2))
			.sum();
		double error = Math.sqrt(left / (lowest.size() - 2) / square);
		return new Slope(slope * HOUR / bytes, error * HOUR / bytes);
	}

	@Override
	public String toString() {
		Slope slope = slope();
		return "%s MB, %+.1f%% ± %.1f%% per hour".formatted(
				this.samples.stream().map((it) -> Math.round(it.bytes() / 1e6)).toList(), slope.perHour() * 100,
				CHANCE * slope.error() * 100);
	}

}
