package dev.icpgraph.cell;

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
	PERCENT;

	private static final Set<String> DOLLARS = Set.of("", "$", "US$", "USD");

	/**
	 * The problem with a unit; {@code null} if it fits.
	 * @param written unit in capitals; empty when a cell states none
	 */
	@Nullable Fault fault(String written) {
		return switch (this) {
			case NONE ->
				written.isEmpty() ? null : new Fault("OTHER_UNIT", "The column has no unit: write the number alone");
			case PERCENT -> (written.isEmpty() || written.equals("%")) ? null
					: new Fault("OTHER_UNIT", "The column is in percent: write the number alone");
			case USD -> {
				if (DOLLARS.contains(written)) {
					yield null;
				}
				yield written.equals("%") ? new Fault("OTHER_UNIT", "The column is in US dollars: write an amount")
						: new Fault("OTHER_CURRENCY", "The column is in US dollars: convert the amount");
			}
		};
	}

}
