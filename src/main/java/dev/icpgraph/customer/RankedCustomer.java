package dev.icpgraph.customer;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A customer in its place.
 *
 * @param account dense id
 * @param value 0 to 1; {@code null} when none of the five parts is known of it
 * @param parts 0 to 1 each, only those that are known
 * @param pinned someone said that it is a best customer
 */
record RankedCustomer(int account, @Nullable Double value, Map<CustomerPart, Double> parts, boolean pinned) {
}
