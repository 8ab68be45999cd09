package dev.icpgraph.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Identifiers;
import dev.icpgraph.text.Numbers;

/**
 * Number of people at the account who match.
 *
 * @param measure the measure
 * @param staff jobs of people
 * @param chosen the wanted traits of each requested kind
 * @param levels the wanted levels by index among the kinds of jobs; null for any level
 * @param sought the people with those traits at any level, since the level belongs to the
 * job
 */
record PeopleFeature(PeopleMeasure.People measure, Staff staff, Map<PersonTrait, BitSet> chosen,
		@Nullable BitSet levels, PeoplePredicate sought) implements Feature {

	private static final int NAMED = 3;

	static PeopleFeature of(PeopleMeasure.People measure, Staff staff) {
		Map<PersonTrait, BitSet> chosen = new EnumMap<>(PersonTrait.class);
		traits(measure).forEach((kind, wanted) -> chosen.put(kind, staff.traits().chosen(kind, wanted)));
		return new PeopleFeature(measure, staff, chosen, levels(measure.seniorities(), staff.jobs().kinds()),
				staff.traits().sought(chosen));
	}

	private static Map<PersonTrait, List<String>> traits(PeopleMeasure.People measure) {
		Map<PersonTrait, List<String>> traits = new EnumMap<>(PersonTrait.class);
		List<PeopleMeasure.BuyingRole> roles = measure.buyingRoles();
		put(traits, PersonTrait.TITLE, measure.titles());
		put(traits, PersonTrait.BUYING_ROLE, (roles != null) ? roles.stream().map(Enum::name).toList() : null);
		put(traits, PersonTrait.AGE_BAND, measure.ageBands());
		put(traits, PersonTrait.EDUCATION, measure.education());
		put(traits, PersonTrait.WATERING_HOLE, measure.wateringHoles());
		put(traits, PersonTrait.MOTIVATION, measure.motivations());
		return traits;
	}

	private static void put(Map<PersonTrait, List<String>> traits, PersonTrait kind, @Nullable List<String> values) {
		if (values != null) {
			traits.put(kind, values);
		}
	}

	private static @Nullable BitSet levels(@Nullable List<Seniority> wanted, Names kinds) {
		if (wanted == null) {
			return null;
		}
		BitSet levels = new BitSet();
		IntStream.range(0, kinds.size())
			.filter((kind) -> wanted.contains(Seniority.valueOf(kinds.label(kind))))
			.forEach(levels::set);
		return levels;
	}

	@Override
	public Feature forAll() {
		return new PeopleFeature(this.measure, this.staff, this.chosen, this.levels,
				this.staff.traits().listed(this.chosen));
	}

	@Override
	public int value(int account) {
		CurrentJobs current = this.staff.current();
		boolean known = false;
		int count = 0;
		for (int place = current.begin(account); place < current.end(account); place++) {
			known |= known(current.job(place));
			count += matches(current.job(place)) ? 1 : 0;
		}
		return known ? Feature.fixed(count / (double) enough()) : UNKNOWN;
	}

	@Override
	public String text(int account) {
		if (value(account) < 0) {
			return (this.staff.current(account).count() == 0) ? "no current employee is known"
					: "too little is known about the people who work there";
		}
		int[] matching = matching(account);
		if (matching.length == 0) {
			long known = this.staff.current(account).filter(this::known).count();
			return this.measure.denied() + ", among " + English.counted(known, "known person", "known people");
		}
		String count = (matching.length < enough()) ? matching.length + " of " + enough() + " people"
				: English.counted(matching.length, "person", "people");
		return count + ": " + who(matching);
	}

	@Override
	public List<EvidenceItem> evidence(int account) {
		if (value(account) < 0) {
			return List.of();
		}
		List<EvidenceItem> items = new ArrayList<>();
		for (int job : matching(account)) {
			items.add(this.staff.item(who(job), job));
		}
		return items.isEmpty() ? List.of(this.staff.others(text(account), account)) : items;
	}

	private int[] matching(int account) {
		return this.staff.current(account).filter(this::matches).toArray();
	}

	/**
	 * The first different ones, each with its number of people where there are others,
	 * and how many are left: {@code CTO, Project maintainer (4) and 2 more}.
	 */
	private String who(int[] jobs) {
		Map<String, Long> people = Arrays.stream(jobs)
			.mapToObj(this::who)
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		List<String> some = people.entrySet()
			.stream()
			.limit(NAMED)
			.map((it) -> (it.getValue() == 1 || people.size() == 1) ? it.getKey()
					: it.getKey() + " (" + Numbers.grouped(it.getValue()) + ")")
			.toList();
		long named = people.values().stream().limit(NAMED).mapToLong(Long::longValue).sum();
		return English.firstOf(some, Math.toIntExact(jobs.length - named) + some.size());
	}

	/**
	 * The title with the other requested traits.
	 */
	private String who(int job) {
		int person = this.staff.jobs().target(job);
		List<String> titles = this.staff.traits().labels(person, this.staff.traits().all(PersonTrait.TITLE));
		BitSet asked = new BitSet();
		this.chosen.forEach((kind, some) -> asked.or((kind != PersonTrait.TITLE) ? some : new BitSet()));
		List<String> traits = this.staff.traits().labels(person, asked).stream().map(PeopleFeature::inWords).toList();
		return (titles.isEmpty() ? "someone" : String.join(" and ", titles))
				+ (traits.isEmpty() ? "" : " (" + String.join(", ", traits) + ")");
	}

	// Buying roles are the only trait with fixed values.
	private static String inWords(String trait) {
		return Arrays.stream(PeopleMeasure.BuyingRole.values()).anyMatch((role) -> role.name().equals(trait))
				? Identifiers.inWords(trait) : trait;
	}

	private int enough() {
		return (this.measure.atLeast() != null) ? this.measure.atLeast() : 1;
	}

	private boolean known(int job) {
		return (this.levels == null || this.staff.jobs().kind(job) >= 0)
				&& this.sought.known().test(this.staff.jobs().target(job));
	}

	private boolean matches(int job) {
		return (this.levels == null || hasLevel(this.staff.jobs().kind(job), this.levels))
				&& this.sought.wanted().test(this.staff.jobs().target(job));
	}

	private static boolean hasLevel(int level, BitSet wanted) {
		return level >= 0 && wanted.get(level);
	}

}
