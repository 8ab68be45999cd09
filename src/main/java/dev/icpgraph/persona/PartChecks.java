package dev.icpgraph.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Finds problems in a persona, a job or a note.
 */
final class PartChecks {

	/** Maximum number of characters of a text. */
	private static final int LONGEST = 2000;

	private static final int MOST_NAMES = 50;

	private static final int MOST_SATISFIED = 10;

	private PartChecks() {
	}

	static List<Problem> problems(IcpPart part, Snapshot snapshot) {
		return switch (part) {
			case Persona persona -> problems(persona);
			case Job job -> Measure.problems(job.measure(), "", snapshot)
				.stream()
				.map((it) -> new Problem(it.code(), it.path().replaceFirst("^\\.job\\.?", ""), it.message()))
				.toList();
			case CompetitorNote note -> problems(note);
		};
	}

	/**
	 * The problems of too long texts and lists in any part.
	 */
	static List<Problem> tooLong(Map<String, ?> fields) {
		List<Problem> problems = new ArrayList<>();
		fields.forEach((name, value) -> {
			if (value instanceof String text) {
				problems
					.addAll(TextLimits.tooLong(name, text, name.equals("name") ? TextLimits.LONGEST_NAME : LONGEST));
			}
			if (value instanceof List<?> list && list.size() > MOST_NAMES) {
				problems.add(new Problem("TOO_MANY", name, "At most " + MOST_NAMES + "."));
			}
		});
		return problems;
	}

	private static List<Problem> problems(Persona persona) {
		List<Problem> problems = new ArrayList<>(unnamed("name", persona.name(), "Name the persona."));
		if (persona.titles().isEmpty() && persona.departments().isEmpty() && persona.seniorities().isEmpty()) {
			problems.add(new Problem("NO_CONDITION", "titles",
					"Say how to recognize such a person: by titles, departments or seniorities."));
		}
		return problems;
	}

	private static List<Problem> problems(CompetitorNote note) {
		List<Problem> problems = new ArrayList<>(unnamed("competitor", note.competitor(), "Name the competitor."));
		Integer satisfaction = note.satisfaction();
		if (satisfaction != null && (satisfaction < 0 || satisfaction > MOST_SATISFIED)) {
			problems.add(new Problem("OUT_OF_RANGE", "satisfaction", "satisfaction must be from 0 to 10."));
		}
		return problems;
	}

	private static List<Problem> unnamed(String field, @Nullable String name, String message) {
		return (name != null && !name.isBlank()) ? List.of() : List.of(new Problem("EMPTY_NAME", field, message));
	}

}
