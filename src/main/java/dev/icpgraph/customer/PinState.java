package dev.icpgraph.customer;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What people said last of a customer.
 *
 * @param pin {@code null} when it was taken back
 * @param by who said so
 * @param reason why, if given
 * @param at when, {@code null} when that was not recorded
 * @param revision raised each time
 */
record PinState(@Nullable CustomerPin pin, @Nullable String by, @Nullable String reason, @Nullable OffsetDateTime at,
		int revision) {
}
