package dev.icpgraph.customer;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A customer at its place in the ranking.
 *
 * @param account dense id
 * @param value 0 to 1; {@code null} when none of the five parts is known
 * @param parts 0 to 1 each, known parts only
 * @param pinned whether a person pinned it as a best customer
 */
record RankedCustomer(int account, @Nullable Double value, Map<CustomerPart, Double> parts, boolean pinned) {

	/**
	 * Whether the two differ only by id.
	 */
	boolean tiesWith(RankedCustomer other) {
		return this.pinned == other.pinned && Objects.equals(this.value, other.value);
	}

}
