package dev.icpgraph.importer;

import org.jspecify.annotations.Nullable;

/**
 * What a text means under each of two styles.
 *
 * @param <T> the type of the value
 * @param one under a decimal point, or the day first; {@code null} when that is not
 * possible
 * @param other under a decimal comma, or the month first; {@code null} when that is not
 * possible
 */
record TwoReadings<T>(@Nullable T one, @Nullable T other) {

	static <T> TwoReadings<T> certain(T value) {
		return new TwoReadings<>(value, value);
	}

	boolean none() {
		return this.one == null && this.other == null;
	}

	/**
	 * Whether both are possible and differ.
	 */
	boolean ambiguous() {
		return this.one != null && this.other != null && !this.one.equals(this.other);
	}

	/**
	 * The value that does not depend on the style, {@code null} when it does.
	 */
	@Nullable T sure() {
		if (ambiguous()) {
			return null;
		}
		return (this.one != null) ? this.one : this.other;
	}

}
