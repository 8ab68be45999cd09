package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Further columns of links next to their targets; an array is null when no link has a
 * known value.
 */
final class LinkColumns {

	static final LinkColumns NONE = new LinkColumns(Names.none(), null, null, null);

	private final Names kindNames;

	private final @Nullable Codes kinds;

	private final int @Nullable [] days;

	private final int @Nullable [] amounts;

	/**
	 * Stores the arrays.
	 * @param kinds index in {@code kindNames} plus one, 0 for unknown
	 */
	LinkColumns(Names kindNames, @Nullable Codes kinds, int @Nullable [] days, int @Nullable [] amounts) {
		this.kindNames = kindNames;
		this.kinds = kinds;
		this.days = days;
		this.amounts = amounts;
	}

	Names kindNames() {
		return this.kindNames;
	}

	/**
	 * Index of each kind in {@link #kindNames} plus one; null when none is known.
	 */
	@Nullable Codes kinds() {
		return this.kinds;
	}

	int @Nullable [] days() {
		return this.days;
	}

	int @Nullable [] amounts() {
		return this.amounts;
	}

	int kind(int position) {
		return (this.kinds != null) ? this.kinds.get(position) - 1 : -1;
	}

	int day(int position) {
		return (this.days != null) ? this.days[position] : Days.UNKNOWN;
	}

	int amount(int position) {
		return (this.amounts != null) ? this.amounts[position] : Days.UNKNOWN;
	}

	boolean isEmpty() {
		return this.kinds == null && this.days == null && this.amounts == null;
	}

	/**
	 * The columns in another order of links.
	 * @param origin the old position for each new one
	 */
	LinkColumns reordered(int[] origin) {
		if (isEmpty()) {
			return this;
		}
		int[] codes = Arrays.stream(origin).map((position) -> kind(position) + 1).toArray();
		return new LinkColumns(this.kindNames, (this.kinds != null) ? Codes.of(codes, this.kindNames.size() + 1) : null,
				picked(this.days, origin), picked(this.amounts, origin));
	}

	/**
	 * The same columns with other amounts, where there are any.
	 */
	LinkColumns withAmounts(IntUnaryOperator amount) {
		return (this.amounts == null) ? this : new LinkColumns(this.kindNames, this.kinds, this.days,
				Arrays.stream(this.amounts).map(amount).toArray());
	}

	long bytes() {
		return this.kindNames.bytes() + ((this.kinds != null) ? this.kinds.bytes() : 0)
				+ ((this.days != null) ? 4L * this.days.length : 0)
				+ ((this.amounts != null) ? 4L * this.amounts.length : 0);
	}

	private static int @Nullable [] picked(int @Nullable [] values, int[] origin) {
		return (values != null) ? Arrays.stream(origin).map((position) -> values[position]).toArray() : null;
	}

}
