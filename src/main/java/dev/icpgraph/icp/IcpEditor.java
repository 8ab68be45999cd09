package dev.icpgraph.icp;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Sets names and parents of ICPs, archives them and deletes drafts.
 */
@Component
class IcpEditor {

	private static final Problem UNKNOWN = new Problem("UNKNOWN_ICP", "icp", "No such ICP exists.");

	private static final Problem UNKNOWN_PARENT = new Problem("UNKNOWN_ICP", "parent", "No such ICP exists.");

	private static final Problem CIRCLE = new Problem("CIRCLE", "parent",
			"An ICP cannot be its own parent or ancestor.");

	private static final Problem NO_DRAFT = new Problem("NO_DRAFT", "icp",
			"No draft was saved since the last publication.");

	private final Icps icps;

	private final Clock clock = Clock.systemUTC();

	IcpEditor(Icps icps) {
		this.icps = icps;
	}

	/**
	 * Changes the name or the parent of an ICP, or both.
	 * @param said the new values by {@code name} ({@code null} for the name of the
	 * product) and {@code parent} (the key of another ICP, {@code null} for none); absent
	 * values stay
	 * @param read revision of the ICP that was read; {@code null} for any
	 */
	IcpPayload describe(String key, Map<String, @Nullable String> said, @Nullable Integer read) {
		Icp icp = this.icps.stored(key);
		if (icp == null) {
			return IcpPayload.refused(UNKNOWN);
		}
		Map<String, @Nullable String> changes = new HashMap<>(said);
		changes.computeIfPresent("name", (field, name) -> TextLimits.onOneLine(name));
		List<Problem> problems = problems(key, said.get("name"), said.get("parent"));
		return problems.isEmpty() ? outcome(key, this.icps.describe(key, read, changes, now()))
				: new IcpPayload(icp, problems);
	}

	private List<Problem> problems(String key, @Nullable String name, @Nullable String parent) {
		List<Problem> problems = new ArrayList<>();
		if (name != null) {
			problems.addAll(TextLimits.tooLong("name", name, TextLimits.LONGEST_NAME));
		}
		if (name != null && name.isBlank()) {
			problems.add(new Problem("NOT_NAMED", "name", "Give a name, or null for the name of the product."));
		}
		if (parent != null && this.icps.stored(parent) == null) {
			problems.add(UNKNOWN_PARENT);
		}
		else if (parent != null && isPartOf(parent, key)) {
			problems.add(CIRCLE);
		}
		return problems;
	}

	private boolean isPartOf(String part, String whole) {
		Set<String> seen = new HashSet<>();
		String above = part;
		while (above != null && !above.equals(whole) && seen.add(above)) {
			Icp icp = this.icps.stored(above);
			above = (icp != null) ? icp.label().parent() : null;
		}
		return whole.equals(above);
	}

	/**
	 * Archives an ICP, or restores it.
	 * @param read revision of the ICP that was read; {@code null} for any
	 */
	IcpPayload archive(String key, boolean archived, @Nullable Integer read) {
		return (this.icps.stored(key) != null) ? outcome(key, this.icps.archive(key, read, archived, now()))
				: IcpPayload.refused(UNKNOWN);
	}

	/**
	 * Deletes the draft of an ICP; an ICP that was never published is deleted too.
	 * @param read revision of the ICP that was read; {@code null} for any
	 */
	IcpPayload deleteDraft(String key, @Nullable Integer read) {
		Icp icp = this.icps.stored(key);
		if (icp == null) {
			return IcpPayload.refused(UNKNOWN);
		}
		return (icp.draft() == null) ? new IcpPayload(icp, List.of(NO_DRAFT))
				: outcome(key, this.icps.deleteDraft(key, read, now()));
	}

	private IcpPayload outcome(String key, Optional<LastChange> between) {
		return new IcpPayload(this.icps.stored(key), between.map(LastChange::conflict).stream().toList());
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
