package dev.icpgraph.customer;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The last judgment of a customer.
 *
 * @param pin {@code null} after it was removed
 * @param by author of the pin
 * @param reason reason for the pin, if given
 * @param at time of the change; {@code null} when not recorded
 * @param revision grows with each change
 */
record PinState(@Nullable CustomerPin pin, @Nullable String by, @Nullable String reason, @Nullable OffsetDateTime at,
		int revision) {
}
