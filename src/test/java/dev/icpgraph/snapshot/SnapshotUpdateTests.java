package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.icpgraph.graph.Seniority;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotUpdateTests {

	private static final int TECHNOLOGIES = 6;

	private static final int EVENTS = 3;

	private final SplittableRandom random = new SplittableRandom(5);

	private final Map<String, Account> accounts = new TreeMap<>();

	private final Map<String, Person> people = new TreeMap<>();

	private final Set<String> touched = new HashSet<>();

	@Test
	void equalsTheSnapshotOfEverythingAfterAnyChange() {
		for (int market = 0; market < 12; market++) {
			this.accounts.clear();
			this.people.clear();
			for (int i = 0; i < 20; i++) {
				change();
			}
			Snapshot snapshot = snapshot(this.accounts.keySet(), this.people.keySet());
			for (int step = 0; step < 8; step++) {
				this.touched.clear();
				for (int changes = this.random.nextInt(4); changes >= 0; changes--) {
					change();
				}
				Set<String> changedAccounts = touched("a");
				Set<String> changedPeople = touched("p");

				Snapshot next = SnapshotUpdate.of(snapshot, snapshot(changedAccounts, changedPeople), changedAccounts,
						changedPeople);

				Snapshot expected = snapshot(this.accounts.keySet(), this.people.keySet());
				assertThat(next).usingRecursiveComparison()
					.withEqualsForType(Double::equals, Double.class)
					.isEqualTo(expected);
				snapshot = expected;
			}
		}
	}

	@Test
	void keepsApartMoreAccountsThanTwoBytesCount() {
		Snapshot before = manyUsersOf("t0", 0, 70_000);
		Snapshot expected = manyUsersOf("t0", 0, 70_001);

		Snapshot next = SnapshotUpdate.of(before, manyUsersOf("t0", 70_000, 70_001), Set.of("a" + 170_000), Set.of());

		assertThat(Objects.requireNonNull(next).bytes()).isEqualTo(expected.bytes());
		Links users = next.backlinks(Relation.USES);
		assertThat(IntStream.range(0, users.size()).map(users::target).boxed())
			.containsExactly(IntStream.range(0, 70_001).boxed().toArray(Integer[]::new));
	}

	private static Snapshot manyUsersOf(String technology, int from, int to) {
		SnapshotBuilder builder = new SnapshotBuilder();
		IntStream.range(from, to).forEach((i) -> builder.link(Relation.USES, "a" + (100_000 + i), technology));
		return builder.build(1, Instant.EPOCH);
	}

	private Set<String> touched(String kind) {
		Set<String> ids = new HashSet<>(this.touched);
		ids.removeIf((id) -> !id.startsWith(kind));
		return ids;
	}

	/**
	 * A change of an account, of a person, or of two people.
	 */
	private void change() {
		if (this.random.nextInt(3) > 0) {
			String account = id("a", 12);
			this.touched.add(account);
			this.accounts.put(account, account());
			return;
		}
		String person = id("p", 9);
		String other = id("p", 9);
		this.touched.add(person);
		this.touched.add(other);
		for (String each : List.of(person, other)) {
			Person was = this.people.getOrDefault(each, new Person(Map.of(), Map.of(), ""));
			this.people.put(each, new Person(jobs(), was.known, word("18-24", "25-34", "")));
		}
		meet(person, other, day());
	}

	private void meet(String person, String other, int day) {
		if (!person.equals(other)) {
			Person one = person(person);
			Map<String, Integer> known = new TreeMap<>(one.known);
			known.put(other, day);
			this.people.put(person, new Person(one.jobs, known, one.ageBand));
			if (!day(person(other).known, person, day)) {
				meet(other, person, day);
			}
		}
	}

	private Person person(String id) {
		return Objects.requireNonNull(this.people.get(id));
	}

	private static boolean day(Map<String, Integer> known, String person, int day) {
		return known.getOrDefault(person, -1) == day;
	}

	private Account account() {
		Set<String> uses = new TreeSet<>();
		Map<String, String> visited = new TreeMap<>();
		Map<String, String> referred = new TreeMap<>();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			uses.add(id("t", TECHNOLOGIES));
			visited.put(id("e", EVENTS), word("SPOKE", "ATTENDED", ""));
			referred.put(known(id("a", 12)), word("PARTNER", "CUSTOMER", ""));
		}
		return new Account(word("Acme", "Globex", ""), word("Retail", "Mining", "Law", ""), this.random.nextInt(3),
				uses, visited, referred, this.random.nextBoolean());
	}

	private Map<String, Integer> jobs() {
		Map<String, Integer> jobs = new TreeMap<>();
		for (int i = this.random.nextInt(3); i > 0; i--) {
			String account = known(id("a", 12));
			this.touched.add(account);
			jobs.put(account, day());
		}
		return jobs;
	}

	private String known(String account) {
		if (!this.accounts.containsKey(account)) {
			this.touched.add(account);
			this.accounts.put(account, new Account("", "Law", 0, Set.of(), Map.of(), Map.of(), false));
		}
		return account;
	}

	/**
	 * All data of some accounts and people.
	 */
	private Snapshot snapshot(Set<String> ofAccounts, Set<String> ofPeople) {
		SnapshotBuilder builder = new SnapshotBuilder();
		for (int i = 0; i < TECHNOLOGIES; i++) {
			builder.link(Relation.IN_CATEGORY, "t" + i, "c" + i % 2);
		}
		for (int i = 0; i < EVENTS; i++) {
			builder.node(NodeKind.EVENT, "e" + i, "Event");
		}
		ofAccounts.forEach((id) -> Objects.requireNonNull(this.accounts.get(id)).addTo(builder, id));
		ofPeople.forEach((id) -> person(id).addTo(builder, id));
		return builder.build(1, Instant.EPOCH);
	}

	private String id(String kind, int count) {
		return kind + this.random.nextInt(count);
	}

	private String word(String... words) {
		return words[this.random.nextInt(words.length)];
	}

	private int day() {
		return this.random.nextInt(3);
	}

	private record Account(String name, String industry, int headcount, Set<String> uses, Map<String, String> visited,
			Map<String, String> referred, boolean customer) {

		void addTo(SnapshotBuilder builder, String id) {
			Map<String, Object> properties = new HashMap<>(Map.of("industry", this.industry));
			if (!this.name.isEmpty()) {
				properties.put("name", this.name);
			}
			if (this.headcount > 0) {
				properties.put("headcountMin", this.headcount);
			}
			builder.account(id, properties);
			this.uses.forEach((technology) -> builder.link(Relation.USES, id, technology)
				.link((technology.hashCode() % 2 == 0) ? Relation.MAKES : Relation.CONTRIBUTES_TO, id, technology));
			this.visited.forEach(
					(event, role) -> builder.link(Relation.PARTICIPATED_IN, id, event, known(role), 7, Links.UNKNOWN));
			this.referred.forEach((account, kind) -> builder.link(Relation.REFERRED, id, account, known(kind),
					Days.UNKNOWN, Links.UNKNOWN));
			if (this.customer) {
				builder.customer(id, CustomerFacts.of(Map.of("orders", this.headcount)));
			}
		}

		private static @Nullable String known(String word) {
			return word.isEmpty() ? null : word;
		}

	}

	private record Person(Map<String, Integer> jobs, Map<String, Integer> known, String ageBand) {

		void addTo(SnapshotBuilder builder, String id) {
			this.jobs.forEach((account, since) -> builder.employment(id, account,
					new EmploymentFacts((since > 0) ? Seniority.VP : Seniority.UNKNOWN, since, Days.OPEN)));
			this.known.forEach((other, since) -> builder.link(Relation.KNOWS, id, other, null, since, Links.UNKNOWN));
			if (!this.ageBand.isEmpty()) {
				builder.trait(id, PersonTrait.AGE_BAND, this.ageBand);
			}
		}

	}

}
