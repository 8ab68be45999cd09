package dev.icpgraph.spark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.WrittenLinks;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;

/**
 * All that rows say about a person: jobs, traits, acquaintances, participations. Each
 * account gets all of it that its part needs to be scored alone.
 */
final class Career {

	private static final Map<String, PersonTrait> OF_PEOPLE = Map.of("ageBand", PersonTrait.AGE_BAND, "education",
			PersonTrait.EDUCATION, "wateringHoles", PersonTrait.WATERING_HOLE, "motivations", PersonTrait.MOTIVATION);

	private static final Map<String, PersonTrait> OF_JOBS = Map.of("title", PersonTrait.TITLE, "buyingRole",
			PersonTrait.BUYING_ROLE);

	private final String person;

	private final MarketEvents events;

	private final Needs needs;

	private final Map<String, Jobs> jobs = new LinkedHashMap<>();

	private final Map<String, Object> values = new HashMap<>();

	/** By other person and source. */
	private final Map<List<String>, Acquaintance> acquaintances = new LinkedHashMap<>();

	/** By event and role, the day. */
	private final Map<Participation, String> participations = new LinkedHashMap<>();

	Career(String person, MarketEvents events, Needs needs) {
		this.person = person;
		this.events = events;
		this.needs = needs;
	}

	/** The jobs at one account. */
	private static final class Jobs {

		private final WrittenLinks links = new WrittenLinks();

		private long seq;

		private boolean byDomain;

	}

	private record Acquaintance(String other, @Nullable String since) {
	}

	private record Participation(String event, String role) {
	}

	String person() {
		return this.person;
	}

	void take(Row fact) {
		long seq = fact.<Long>getAs("seq");
		String date = fact.getAs("date");
		switch (Fact.What.valueOf(fact.getAs("what"))) {
			case PERSON -> this.values.putAll(Values.read(fact.getAs("values")));
			case EMPLOYED -> {
				Jobs there = this.jobs.computeIfAbsent(fact.getAs("id"), (key) -> new Jobs());
				there.seq = seq;
				there.byDomain |= fact.<Boolean>getAs("byDomain");
				there.links.write(RowKind.EMPLOYMENTS, RowOrder.file(seq),
						new GraphRow(RowOrder.line(seq), Values.read(fact.getAs("values"))), null);
			}
			case ACQUAINTED -> {
				String other = fact.getAs("otherId");
				String source = fact.getAs("label");
				if (!other.equals(this.person)) {
					this.acquaintances.merge(List.of(other, (source != null) ? source.toLowerCase(Locale.ROOT) : ""),
							new Acquaintance(other, date), (old, next) -> (next.since() != null) ? next : old);
				}
			}
			case ATTENDED -> {
				Participation participation = new Participation(fact.getAs("target"), fact.getAs("label"));
				this.participations.merge(participation, (date != null) ? date : "",
						(old, next) -> next.isEmpty() ? old : next);
			}
			default -> throw new IllegalStateException("No fact of a person: report this fault");
		}
	}

	/**
	 * Passes the facts of the accounts.
	 */
	void facts(Consumer<Row> taker) {
		Set<List<String>> traits = this.needs.traits() ? traits() : Set.of();
		this.jobs.forEach((account, there) -> {
			for (Map<String, Object> job : there.links.all()) {
				Seniority level = Seniority.of((String) job.get("seniority"), (String) job.get("title"));
				taker.accept(fact(account, there, Fact.What.STAFF, this.person,
						(level == Seniority.UNKNOWN) ? null : level.name(), (String) job.get("since"), until(job),
						null));
				attended(job).forEach((event, day) -> taker.accept(fact(account, there, Fact.What.STAFF_ATTENDED,
						event.event(), event.role(), day.isEmpty() ? null : day, null, null)));
			}
			traits.forEach((trait) -> taker.accept(fact(account, there, Fact.What.STAFF_TRAIT, this.person,
					trait.getFirst(), null, null, trait.getLast())));
			this.acquaintances.values()
				.forEach((known) -> taker.accept(fact(account, there, Fact.What.STAFF_KNOWS, this.person, known.other(),
						known.since(), null, null)));
		});
	}

	private static Row fact(String account, Jobs there, Fact.What what, String target, @Nullable String label,
			@Nullable String date, @Nullable Integer amount, @Nullable String values) {
		return RowFactory.create(account, there.seq, what.name(), there.byDomain, Relation.EMPLOYED_AT.name(), target,
				label, date, amount, values, null);
	}

	private static boolean isCurrent(Map<String, Object> job) {
		return Boolean.TRUE.equals(job.get("current"));
	}

	private static int until(Map<String, Object> job) {
		return isCurrent(job) ? Days.OPEN : Days.of((String) job.get("until"));
	}

	private Set<List<String>> traits() {
		Set<List<String>> traits = new HashSet<>();
		OF_PEOPLE.forEach((name, kind) -> add(traits, kind, this.values.get(name)));
		this.jobs.values()
			.stream()
			.flatMap((there) -> there.links.all().stream())
			.filter(Career::isCurrent)
			.forEach((job) -> OF_JOBS.forEach((name, kind) -> add(traits, kind, job.get(name))));
		return traits;
	}

	private static void add(Set<List<String>> traits, PersonTrait kind, @Nullable Object value) {
		if (value instanceof List<?> list) {
			list.forEach((one) -> traits.add(List.of(kind.name(), String.valueOf(one))));
		}
		else if (value != null) {
			traits.add(List.of(kind.name(), String.valueOf(value)));
		}
	}

	/**
	 * The participations while the person had a job, as {@code export-attendances.cypher}
	 * has it; an empty day is unknown.
	 */
	private Map<Participation, String> attended(Map<String, Object> job) {
		Map<Participation, String> attended = new LinkedHashMap<>();
		this.participations.forEach((participation, on) -> {
			String day = this.events.date(on.isEmpty() ? null : on, participation.event());
			if ((day == null) ? isCurrent(job) : worked(job, day)) {
				attended.put(participation, (day != null) ? day : "");
			}
		});
		return attended;
	}

	private static boolean worked(Map<String, Object> job, String day) {
		String since = (String) job.get("since");
		String until = (String) job.get("until");
		return (since == null || since.compareTo(day) <= 0) && (isCurrent(job)
				|| (until != null && day.substring(0, Math.min(day.length(), until.length())).compareTo(until) <= 0));
	}

}
