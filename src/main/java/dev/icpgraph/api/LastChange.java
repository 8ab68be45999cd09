package dev.icpgraph.api;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who changed a thing last. Who changes it next says which revision they read, so that no
 * change is lost that they did not see.
 *
 * @param revision raised by each change; 0 of a thing that was never there
 * @param by who, {@code null} when that was not recorded
 * @param at when, {@code null} when that was not recorded
 * @param what they did, such as {@code published version 3}
 */
public record LastChange(int revision, @Nullable String by, @Nullable OffsetDateTime at, String what) {

	/** Where an input says what was read. */
	public static final String FIELD = "revision";

	/**
	 * The last change that a node keeps in the properties {@code revision},
	 * {@code changedBy}, {@code changedAt} and {@code change}.
	 */
	public static LastChange of(Map<String, Object> node) {
		return new LastChange((node.get(FIELD) instanceof Number number) ? number.intValue() : 0,
				(node.get("changedBy") instanceof String by) ? by : null,
				(node.get("changedAt") instanceof ZonedDateTime at) ? at.toOffsetDateTime() : null,
				(node.get("change") instanceof String what) ? what : "changed it");
	}

	/**
	 * Whether it is another change than the one that was read.
	 * @param read its revision; {@code null} when nobody says, which means any
	 */
	public boolean isNot(@Nullable Integer read) {
		return read != null && read != this.revision;
	}

	/**
	 * Says that a change came between reading and writing.
	 */
	public Problem conflict() {
		String who = (this.by != null) ? this.by : "Another change";
		String when = (this.at != null)
				? " at " + this.at.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) : "";
		return new Problem("CONFLICT", FIELD,
				"%s %s%s, which is revision %d now: read it, decide again and send that revision.".formatted(who,
						this.what, when, this.revision));
	}

}
