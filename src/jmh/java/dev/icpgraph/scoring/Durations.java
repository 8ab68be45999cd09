package dev.icpgraph.scoring;

import java.util.Arrays;

/**
 * A readable summary of request durations: shortest, median, p95, p99 and longest.
 */
public final class Durations {

	private final double[] millis;

	/**
	 * Summarizes the durations of requests.
	 * @param millis duration of each request
	 */
	public Durations(double[] millis) {
		this.millis = millis.clone();
		Arrays.sort(this.millis);
	}

	private long at(int percent) {
		return Math.round(this.millis[Math.min(this.millis.length * percent / 100, this.millis.length - 1)]);
	}

	@Override
	public String toString() {
		return "%d requests | min %d ms | median %d ms | p95 %d ms | p99 %d ms | max %d ms"
			.formatted(this.millis.length, at(0), at(50), at(95), at(99), at(100));
	}

}
