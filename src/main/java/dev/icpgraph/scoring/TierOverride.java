package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A tier that a person gave an account, against its score.
 *
 * @param id of the entry in the log
 * @param accountId of the account
 * @param tier what it is to be
 * @param by who said so
 * @param reason why
 * @param at when it was said
 * @param until the last day on which it holds
 * @param clearedAt when it was taken back, null while it was not
 * @param clearedBy who took it back, or gave another
 * @param revision of what people said of the account's tier, raised by each override
 */
public record TierOverride(String id, String accountId, Tier tier, String by, String reason, OffsetDateTime at,
		LocalDate until, @Nullable OffsetDateTime clearedAt, @Nullable String clearedBy, int revision) {

	boolean holds(LocalDate today) {
		return this.clearedAt == null && !today.isAfter(this.until);
	}

	/**
	 * Whether it had been said by then, and not yet taken back.
	 */
	public boolean heldAt(OffsetDateTime time) {
		return !this.at.isAfter(time) && (this.clearedAt == null || this.clearedAt.isAfter(time));
	}

}
