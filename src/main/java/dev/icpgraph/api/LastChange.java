package dev.icpgraph.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The last change of something that people edit. The next editor sends the revision they
 * read, so that they do not overwrite unseen changes.
 *
 * @param revision grows with each change; 0 before the first one
 * @param by name of the editor; {@code null} when not recorded
 * @param at time of the change; {@code null} when not recorded
 * @param what the change in words, such as {@code published version 3}
 */
public record LastChange(int revision, @Nullable String by, @Nullable OffsetDateTime at, String what) {

	/** The input field with the revision that was read. */
	public static final String FIELD = "revision";

	/**
	 * The last change recorded in a node's properties {@code revision},
	 * {@code changedBy}, {@code changedAt} and {@code change}.
	 */
	public static LastChange of(Map<String, Object> node) {
		return new LastChange((node.get(FIELD) instanceof Number number) ? number.intValue() : 0,
				(node.get("changedBy") instanceof String by) ? by : null,
				(node.get("changedAt") instanceof ZonedDateTime at) ? at.toOffsetDateTime() : null,
				(node.get("change") instanceof String what) ? what : "changed it");
	}

	/**
	 * Whether it differs from the change that was read.
	 * @param read the revision that was read; {@code null} for any
	 */
	public boolean isNot(@Nullable Integer read) {
		return read != null && read != this.revision;
	}

	/**
	 * The problem for a change made between reading and writing.
	 */
	public Problem conflict() {
		String who = (this.by != null) ? this.by : "Another change";
		String when = (this.at != null)
				? " at " + this.at.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) : "";
		return new Problem("CONFLICT", FIELD,
				"%s %s%s, and the revision is now %d: read it, decide again and send that revision.".formatted(who,
						this.what, when, this.revision));
	}

}
