package dev.icpgraph.persona;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.graph.Employment;
import dev.icpgraph.graph.Seniority;

/**
 * Finds the people who match a persona.
 */
final class PersonaMatcher {

	private static final Comparator<Employment> HIGHEST_FIRST = Comparator
		.comparing((Employment job) -> Seniority.of(job.seniority(), job.title()))
		.thenComparing((job) -> String.valueOf(job.person().name()))
		.thenComparing((job) -> job.person().id());

	private PersonaMatcher() {
	}

	/**
	 * The jobs of the people who match, most senior first; each person once.
	 */
	static List<Employment> people(Persona persona, List<Employment> employments) {
		Map<String, Employment> people = new LinkedHashMap<>();
		employments.stream()
			.filter((job) -> persona.recognises(job.title(), job.seniority(), job.department()))
			.sorted(HIGHEST_FIRST)
			.forEach((job) -> people.putIfAbsent(job.person().id(), job));
		return List.copyOf(people.values());
	}

}
