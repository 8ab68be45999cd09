package dev.icpgraph.persona;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
import dev.icpgraph.icp.Slug;
import dev.icpgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Checks and saves personas, jobs and notes.
 */
@Component
class PartSaver {

	private final IcpParts parts;

	private final Snapshots snapshots;

	PartSaver(IcpParts parts, Snapshots snapshots) {
		this.parts = parts;
		this.snapshots = snapshots;
	}

	/**
	 * Saves a part, replacing its earlier state.
	 * @param key key of the part; null for a new one
	 * @param fields values by name of the record component
	 */
	<T extends IcpPart> SavedPart<T> save(IcpParts.Kind<T> kind, String icp, @Nullable String key,
			Map<String, ?> fields) {
		String noun = kind.type().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
		T known = (key != null) ? this.parts.stored(kind, key) : null;
		if (key != null && (known == null || !known.icpKey().equals(icp))) {
			return SavedPart.refused("UNKNOWN_ID", "id", "There is no such " + noun + " of this ICP.");
		}
		String wanted = (key != null) ? key : icp + "/" + newName(kind, fields);
		if (key == null && this.parts.stored(kind, wanted) != null) {
			return SavedPart.refused(duplicate(fields));
		}
		Map<String, @Nullable Object> all = new HashMap<>(fields);
		all.put("key", wanted);
		all.put("icpKey", icp);
		Integer read = (Integer) all.remove(LastChange.FIELD);
		T part = kind.of(all);
		List<Problem> problems = new ArrayList<>(PartChecks.tooLong(fields));
		problems.addAll(PartChecks.problems(part, this.snapshots.loaded()));
		if (!problems.isEmpty()) {
			return new SavedPart<>(null, problems);
		}
		PartChange change = this.parts.save(kind, part, (key != null) ? read : Integer.valueOf(0));
		if (change.between() != null) {
			return SavedPart.refused((key != null) ? change.between().conflict() : duplicate(fields));
		}
		T saved = change.done() ? this.parts.stored(kind, part.key()) : null;
		return (saved != null) ? new SavedPart<>(saved, List.of())
				: SavedPart.refused("UNKNOWN_ACCOUNT", "account", "There is no such account.");
	}

	private static Problem duplicate(Map<String, ?> fields) {
		return new Problem("DUPLICATE_NAME", "name",
				"There is another one named '" + fields.get("name") + "': give its id to change it.");
	}

	private static String newName(IcpParts.Kind<?> kind, Map<String, ?> fields) {
		return kind.equals(IcpParts.NOTES) ? UUID.randomUUID().toString() : Slug.of(String.valueOf(fields.get("name")));
	}

}
