package dev.icpgraph.loading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.EmploymentFacts;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.SnapshotCollector;

/**
 * Adds exported people to a collector.
 */
final class ExportedPeople {

	private static final List<PersonTrait> TRAITS = List.of(PersonTrait.AGE_BAND, PersonTrait.EDUCATION,
			PersonTrait.WATERING_HOLE, PersonTrait.MOTIVATION);

	private final SnapshotCollector collector;

	private final RoleLevels levels = new RoleLevels();

	private final ExportedDays days = new ExportedDays();

	ExportedPeople(SnapshotCollector collector) {
		this.collector = collector;
	}

	/**
	 * Adds people with their traits, jobs and acquaintances.
	 */
	void people(ExportPage page) {
		int[] people = page.numbers(this.collector, NodeKind.PERSON);
		for (List<?> traits : page.rows("traits")) {
			for (int i = 0; i < TRAITS.size(); i++) {
				int[] ofKind = traits(TRAITS.get(i), traits.get(i + 1));
				has(people[ExportPage.place(traits)], ofKind);
			}
		}
		page.rows("jobs").forEach((jobs) -> jobs(people, jobs));
		acquaintances(people, page);
	}

	/**
	 * Adds jobs of equal seniority, title, buying role and state (current or not), each
	 * with person, account, since and until.
	 */
	private void jobs(int[] people, List<?> jobs) {
		Seniority level = this.levels.of((String) jobs.get(0), (String) jobs.get(1));
		boolean current = Boolean.TRUE.equals(jobs.get(3));
		int[] titles = traits(PersonTrait.TITLE, current ? jobs.get(1) : null);
		int[] buyingRoles = traits(PersonTrait.BUYING_ROLE, current ? jobs.get(2) : null);
		for (List<?> time : ExportPage.rows(jobs.get(4))) {
			int person = people[ExportPage.place(time)];
			int account = this.collector.number(NodeKind.ACCOUNT, ExportPage.node(time.get(1)));
			int until = current ? Days.OPEN : this.days.of(time.get(3));
			this.collector.employment(person, account, new EmploymentFacts(level, this.days.of(time.get(2)), until));
			has(person, titles);
			has(person, buyingRoles);
		}
	}

	private int[] traits(PersonTrait kind, @Nullable Object values) {
		return ExportPage.texts(values).stream().mapToInt((value) -> this.collector.trait(kind, value)).toArray();
	}

	private void has(int person, int[] traits) {
		for (int trait : traits) {
			this.collector.link(Relation.HAS_TRAIT, person, trait);
		}
	}

	/**
	 * Adds acquaintances. They are mutual; links from a person to themselves are ignored.
	 */
	void acquaintances(ExportPage page) {
		acquaintances(page.numbers(this.collector, NodeKind.PERSON), page);
	}

	private void acquaintances(int[] people, ExportPage page) {
		for (List<?> row : page.rows("acquaintances")) {
			int person = people[ExportPage.place(row)];
			int other = this.collector.number(NodeKind.PERSON, ExportPage.node(row.get(1)));
			if (person != other) {
				this.collector.link(Relation.KNOWS, person, other, null, this.days.of(row.get(2)), Links.UNKNOWN);
			}
		}
	}

}
