package dev.icpgraph;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Growth of the heap of a process after collections, by least squares over the samples
 * after the first third of the run.
 */
final class HeapSlope {

	private final List<double[]> samples = new ArrayList<>();

	private final long begin = System.nanoTime();

	private final double warm;

	HeapSlope(Duration length) {
		this.warm = length.toSeconds() / 3.0;
	}

	/**
	 * Collects garbage in the process and samples its heap.
	 */
	void sample(JavaProcess process) throws IOException, InterruptedException {
		long bytes = process.heapAfterCollection();
		if (bytes > 0) {
			this.samples.add(new double[] { (System.nanoTime() - this.begin) / 1e9, bytes });
		}
	}

	/**
	 * Growth per hour as a share of the mean.
	 */
	double perHour() {
		List<double[]> warmed = this.samples.stream().filter((it) -> it[0] >= this.warm).toList();
		double time = warmed.stream().mapToDouble((it) -> it[0]).average().orElse(0);
		double bytes = warmed.stream().mapToDouble((it) -> it[1]).average().orElse(1);
		double both = warmed.stream().mapToDouble((it) -> (it[0] - time) * (it[1] - bytes)).sum();
		double square = warmed.stream().mapToDouble((it) -> (it[0] - time) * (it[0] - time)).sum();
		return (square == 0) ? 0 : both / square * 3600 / bytes;
	}

	@Override
	public String toString() {
		return "%s MB, %+.1f%% per hour".formatted(this.samples.stream().map((it) -> Math.round(it[1] / 1e6)).toList(),
				perHour() * 100);
	}

}
