package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A tier that a person set for an account against its score.
 *
 * @param id id of the log entry
 * @param accountId id of the account
 * @param tier the tier to have
 * @param by author of the override
 * @param reason reason for the override
 * @param at time when it was made
 * @param until last day on which it applies
 * @param clearedAt time when it was removed; {@code null} if it was not
 * @param clearedBy person who removed or replaced it
 * @param revision revision of the account's overrides; grows with each one
 */
public record TierOverride(String id, String accountId, Tier tier, String by, String reason, OffsetDateTime at,
		LocalDate until, @Nullable OffsetDateTime clearedAt, @Nullable String clearedBy, int revision) {

	boolean holds(LocalDate today) {
		return this.clearedAt == null && !today.isAfter(this.until);
	}

}
