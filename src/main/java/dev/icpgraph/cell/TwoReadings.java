package dev.icpgraph.cell;

import org.jspecify.annotations.Nullable;

/**
 * The meaning of a text in each of two styles.
 *
 * @param <T> the type of the value
 * @param one meaning with a decimal point, or the day first; {@code null} if impossible
 * @param other meaning with a decimal comma, or the month first; {@code null} if
 * impossible
 */
record TwoReadings<T>(@Nullable T one, @Nullable T other) {

	static <T> TwoReadings<T> certain(T value) {
		return new TwoReadings<>(value, value);
	}

	boolean none() {
		return this.one == null && this.other == null;
	}

	/**
	 * Whether both readings are possible and differ.
	 */
	boolean ambiguous() {
		return this.one != null && this.other != null && !this.one.equals(this.other);
	}

	/**
	 * The value if it does not depend on the style; otherwise {@code null}.
	 */
	@Nullable T sure() {
		if (ambiguous()) {
			return null;
		}
		return (this.one != null) ? this.one : this.other;
	}

}
