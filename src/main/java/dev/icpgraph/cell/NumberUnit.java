package dev.icpgraph.cell;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The unit of a column of numbers; cells may state it.
 */
public enum NumberUnit {

	/** No unit. */
	NONE,

	/** US dollars. */
	USD,

	/** Percent. */
	PERCENT,

	/** A share from 0 to 1; cells may be in percent. */
	SHARE;

	private static final String PERCENT_SIGN = "%";

	private static final Set<String> DOLLARS = Set.of("", "$", "US$", "USD");

	/**
	 * A value in this unit.
	 * @param written unit of the value
	 */
	BigDecimal converted(BigDecimal value, String written) {
		return (this == SHARE && written.equals(PERCENT_SIGN)) ? value.movePointLeft(2) : value;
	}

	/**
	 * The problem with a unit; {@code null} if it fits.
	 * @param written unit in capitals; empty when a cell states none
	 */
	@Nullable Fault fault(String written) {
		return switch (this) {
			case NONE ->
				written.isEmpty() ? null : new Fault("OTHER_UNIT", "The column has no unit: write the number alone");
			case SHARE -> (written.isEmpty() || written.equals(PERCENT_SIGN)) ? null
					: new Fault("OTHER_UNIT", "The column is a share: write a number from 0 to 1");
			case PERCENT -> (written.isEmpty() || written.equals(PERCENT_SIGN)) ? null
					: new Fault("OTHER_UNIT", "The column is in percent: write the number alone");
			case USD -> {
				if (DOLLARS.contains(written)) {
					yield null;
				}
				yield written.equals(PERCENT_SIGN)
						? new Fault("OTHER_UNIT", "The column is in US dollars: write an amount")
						: new Fault("OTHER_CURRENCY", "The column is in US dollars: convert the amount");
			}
		};
	}

}
