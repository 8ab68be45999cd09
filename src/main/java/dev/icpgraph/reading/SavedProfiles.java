package dev.icpgraph.reading;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Repository;

import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.profile.Profile;
import dev.icpgraph.table.UnreadableFileException;

/**
 * Profiles that users saved, stored in the graph and shared by all applications.
 */
@Repository
public class SavedProfiles {

	private static final Logger log = LoggerFactory.getLogger(SavedProfiles.class);

	private static final CypherQuery ALL = CypherQuery.beside(SavedProfiles.class, "saved-profiles.cypher");

	private static final CypherQuery LOCK = CypherQuery.beside(SavedProfiles.class, "lock-saved-profile.cypher");

	private static final CypherQuery MERGE = CypherQuery.beside(SavedProfiles.class, "merge-saved-profile.cypher");

	private static final CypherQuery DELETE = CypherQuery.beside(SavedProfiles.class, "delete-saved-profile.cypher");

	private final Clock clock = Clock.systemUTC();

	private final CypherRunner cypher;

	SavedProfiles(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * All saved profiles, ordered by name.
	 */
	public List<SavedProfile> all() {
		return this.cypher.read(ALL, Map.of(),
				(row) -> new SavedProfile(row.get("name").asString(), row.get("definition").asString(),
						row.get("by").asString(), row.get("at").asOffsetDateTime(), row.get("revision").asInt()));
	}

	/**
	 * The saved profiles that can be used. Skips one that a later version no longer
	 * understands.
	 */
	List<Profile> usable() {
		return usable(all());
	}

	static List<Profile> usable(List<SavedProfile> all) {
		List<Profile> usable = new ArrayList<>();
		for (SavedProfile saved : all) {
			try {
				usable.add(FilePlanner.checked(saved.name(), saved.definition()));
			}
			catch (UnreadableFileException ex) {
				log.warn("{} Save it again.", ex.getMessage());
			}
		}
		return usable;
	}

	/**
	 * Saves a profile.
	 * @param read revision that its author read; {@code null} for any
	 * @return the saved profile, or the problem that prevents it
	 */
	public Saving save(String name, String definition, @Nullable Integer read, String by) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		Map<String, Object> parameters = Map.of("name", name, "definition", definition, "by", by, "now", now);
		return this.cypher.write((transaction) -> {
			LastChange last = transaction.runFirst(LOCK, Map.of("name", name), (row) -> LastChange.of(row.asMap()));
			if (last != null && last.isNot(read)) {
				return new Saving(null, List.of(last.conflict()));
			}
			return new Saving(
					transaction.runFirst(MERGE, parameters,
							(row) -> new SavedProfile(name, definition, by, now, row.get("revision").asInt())),
					List.of());
		});
	}

	/**
	 * The outcome of saving a profile.
	 *
	 * @param profile the saved profile; {@code null} if it was not saved
	 * @param problems reasons why it was not saved
	 */
	public record Saving(@Nullable SavedProfile profile, List<Problem> problems) {
	}

	/**
	 * Deletes a profile. Returns whether it existed.
	 */
	public boolean delete(String name) {
		return this.cypher
			.write((transaction) -> !transaction.run(DELETE, Map.of("name", name), (row) -> row.get("name").asString())
				.isEmpty());
	}

}
