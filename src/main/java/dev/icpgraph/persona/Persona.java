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
 * A kind of person that is sold to.
 *
 * @param key unique
 * @param icpKey the ICP it belongs to
 * @param name what salespeople call them
 * @param role what they have to do with buying
 * @param finder whether they are who finds us
 * @param signer whether they are who signs
 * @param titles of their jobs, any of these, as of {@link JobTitle}
 * @param departments they work in, any of these
 * @param seniorities any of these
 * @param presentWay how they do it now
 * @param problem what is wrong with that
 * @param limits what keeps them from mending it
 * @param help how we help
 * @param revision raised by each change
 */
public record Persona(String key, String icpKey, String name, BuyingRole role, boolean finder, boolean signer,
		List<String> titles, List<String> departments, List<Seniority> seniorities, @Nullable String presentWay,
		@Nullable String problem, @Nullable String limits, @Nullable String help, int revision) implements IcpPart {

	public Persona {
		titles = listed(titles);
		departments = listed(departments);
		seniorities = listed(seniorities);
	}

	// Nothing is stored of an empty list.
	private static <T> List<T> listed(@Nullable List<T> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

	/**
	 * Whether somebody is such a person: nothing that is known says no, and something
	 * says yes.
	 */
	boolean recognises(@Nullable String title, @Nullable String seniority, @Nullable String department) {
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
