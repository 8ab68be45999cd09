package dev.icpgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * A number known exactly or within bounds, for example a headcount of 51 to 200.
 *
 * @param min lower bound; {@code null} when unknown
 * @param max upper bound; {@code null} when unknown
 */
public record NumberBand(@Nullable Long min, @Nullable Long max) {

	/**
	 * The band in words: {@code 120}, {@code 51-200}, {@code 10001+} or {@code up to 50}.
	 */
	public String text() {
		if (this.min == null) {
			return "up to " + this.max;
		}
		if (this.max == null) {
			return this.min + "+";
		}
		return this.min.equals(this.max) ? this.min.toString() : this.min + "-" + this.max;
	}

}
