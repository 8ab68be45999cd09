package dev.icpgraph.snapshot;

import java.util.function.IntUnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Further columns of links next to their targets; a column is null when no link has a
 * known value.
 */
final class LinkColumns {

	static final LinkColumns NONE = new LinkColumns(Names.none(), null, null, null);

	private final Names kindNames;

	private final @Nullable Codes kinds;

	private final @Nullable LinkNumbers days;

	private final @Nullable LinkNumbers amounts;

	/**
	 * Stores the columns.
	 * @param kinds index in {@code kindNames} plus one, 0 for unknown
	 */
	LinkColumns(Names kindNames, @Nullable Codes kinds, @Nullable LinkNumbers days, @Nullable LinkNumbers amounts) {
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

	@Nullable LinkNumbers days() {
		return this.days;
	}

	@Nullable LinkNumbers amounts() {
		return this.amounts;
	}

	int kind(int position) {
		return (this.kinds != null) ? this.kinds.get(position) - 1 : -1;
	}

	int day(int position) {
		return (this.days != null) ? this.days.get(position) : Days.UNKNOWN;
	}

	int amount(int position) {
		return (this.amounts != null) ? this.amounts.get(position) : Days.UNKNOWN;
	}

	boolean isEmpty() {
		return this.kinds == null && this.days == null && this.amounts == null;
	}

	/**
	 * The columns in another order of links.
	 * @param origin the old position for each new one
	 */
	LinkColumns reordered(int[] origin) {
		return isEmpty() ? this : new LinkColumns(this.kindNames, picked(this.kinds, origin), picked(this.days, origin),
				picked(this.amounts, origin));
	}

	/**
	 * The same columns with other amounts, where there are any.
	 */
	LinkColumns withAmounts(IntUnaryOperator amount) {
		return (this.amounts == null) ? this
				: new LinkColumns(this.kindNames, this.kinds, this.days, this.amounts.mapped(amount));
	}

	long bytes() {
		return this.kindNames.bytes() + ((this.kinds != null) ? this.kinds.bytes() : 0)
				+ ((this.days != null) ? this.days.bytes() : 0) + ((this.amounts != null) ? this.amounts.bytes() : 0);
	}

	private @Nullable Codes picked(@Nullable Codes kinds, int[] origin) {
		if (kinds == null) {
			return null;
		}
		Codes picked = Codes.compactZeros(origin.length, this.kindNames.size() + 1);
		picked.pick(kinds, origin);
		return picked;
	}

	private static @Nullable LinkNumbers picked(@Nullable LinkNumbers numbers, int[] origin) {
		return (numbers != null) ? numbers.picked(origin) : null;
	}

}
