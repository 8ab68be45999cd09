package dev.icpgraph.persona;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.graph.Seniority;
import dev.icpgraph.measure.JobTitle;
import dev.icpgraph.measure.PeopleMeasure.BuyingRole;
import org.jspecify.annotations.Nullable;

/**
 * A kind of person to sell to.
 *
 * @param key unique
 * @param icpKey the ICP it belongs to
 * @param name name in the words of salespeople
 * @param role role of these people in buying
 * @param finder whether they find us first
 * @param signer whether they sign the contract
 * @param titles any of these job titles, as in {@link JobTitle}
 * @param departments any of these departments
 * @param seniorities any of these levels
 * @param presentWay how they do the work today
 * @param problem the problem with it
 * @param limits the limits that keep them from solving it
 * @param help how we help them
 * @param revision grows with each change
 */
public record Persona(String key, String icpKey, String name, BuyingRole role, boolean finder, boolean signer,
		List<String> titles, List<String> departments, List<Seniority> seniorities, @Nullable String presentWay,
		@Nullable String problem, @Nullable String limits, @Nullable String help, int revision) implements IcpPart {

	public Persona {
		titles = listed(titles);
		departments = listed(departments);
		seniorities = listed(seniorities);
	}

	// Neo4j does not store empty lists, so a missing list is empty.
	private static <T> List<T> listed(@Nullable List<T> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

	/**
	 * Whether a person matches: at least one known part of the job matches and none
	 * contradicts.
	 */
	public boolean recognises(@Nullable String title, @Nullable String seniority, @Nullable String department) {
		Seniority level = Seniority.of(seniority, title);
		List<Boolean> answers = Stream
			.of(answer(this.titles, title, (wanted) -> JobTitle.matches(wanted, String.valueOf(title))),
					answer(this.departments, department, (wanted) -> wanted.equalsIgnoreCase(department)),
					answer(this.seniorities, (level == Seniority.UNKNOWN) ? null : level, level::equals))
			.filter(Objects::nonNull)
			.toList();
		return !answers.isEmpty() && !answers.contains(false);
	}

	private static <T> @Nullable Boolean answer(List<T> wanted, @Nullable Object known, Predicate<T> matches) {
		return (wanted.isEmpty() || known == null) ? null : wanted.stream().anyMatch(matches);
	}

	@Override
	public String id() {
		return new GlobalId("Persona", this.key).encoded();
	}

}
