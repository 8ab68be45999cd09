package dev.icpgraph.feature;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.JobTitle;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;

/**
 * The people that an ICP looks for, as far as a job title shows.
 *
 * @param criteria criteria on people with titles or levels
 */
public record WantedPeople(List<PeopleMeasure.People> criteria) {

	/**
	 * Reads the filters, and the signals that do not count against an account.
	 */
	public static WantedPeople of(IcpDefinition definition) {
		Stream<Measure> filters = definition.filters().stream().map(Filter::measure);
		Stream<Measure> signals = definition.signals()
			.stream()
			.filter((signal) -> !signal.against())
			.map(Signal::measure);
		return new WantedPeople(Stream.concat(filters, signals)
			.flatMap(WantedPeople::inside)
			.filter((people) -> people.titles() != null || people.seniorities() != null)
			.toList());
	}

	private static Stream<PeopleMeasure.People> inside(Measure measure) {
		return switch (measure) {
			case PeopleMeasure.People people -> Stream.of(people);
			case CombinedMeasure.All(List<Measure> parts) -> parts.stream().flatMap(WantedPeople::inside);
			case CombinedMeasure.Any(List<Measure> parts) -> parts.stream().flatMap(WantedPeople::inside);
			case Measure _ -> Stream.empty();
		};
	}

	public boolean isEmpty() {
		return this.criteria.isEmpty();
	}

	/**
	 * Whether a person with this title is wanted.
	 */
	public boolean include(String title) {
		return this.criteria.stream().anyMatch((people) -> include(people, title));
	}

	private static boolean include(PeopleMeasure.People people, String title) {
		List<String> titles = people.titles();
		List<Seniority> levels = people.seniorities();
		return (titles == null || titles.stream().anyMatch((wanted) -> JobTitle.matches(wanted, title)))
				&& (levels == null || levels.contains(Seniority.of(null, title)));
	}

	public String describe() {
		return this.criteria.stream().map(Measure::describe).distinct().collect(Collectors.joining("; "));
	}

}
