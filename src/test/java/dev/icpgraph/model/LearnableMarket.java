package dev.icpgraph.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.likeness.AccountNumbers;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

/**
 * A random market with enough best customers to learn from: they use two technologies
 * that others seldom use, and more of their staff is known. Technologies, jobs, events
 * and referrals, some dated later than today; every customer has links, some others have
 * none.
 */
final class LearnableMarket {

	static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

	static final int ACCOUNTS = 160;

	private final List<String> nodes = new ArrayList<>();

	private final List<String> links = new ArrayList<>();

	private final BestCustomers best;

	LearnableMarket(long seed) {
		this(seed, 20 + (int) (seed % 15));
	}

	LearnableMarket(long seed, int customers) {
		Random random = new Random(seed);
		Random roles = new Random(seed + 1);
		IntStream.range(0, 12)
			.forEach((i) -> this.nodes.add("(t%02d:Technology {category: 'c%d'})".formatted(i, i % 4)));
		IntStream.range(0, 5).forEach((i) -> this.nodes.add("(e%d:Event)".formatted(i)));
		int people = 0;
		for (int account = 0; account < ACCOUNTS; account++) {
			boolean customer = account < customers;
			this.nodes.add("(a%03d:Account)".formatted(account));
			if (!customer && account % 10 == 9) {
				continue;
			}
			for (int technology = 0; technology < 12; technology++) {
				boolean known = customer && technology == 11;
				if (known || random.nextDouble() < ((technology < 2) ? (customer ? 0.6 : 0.1) : 0.2)) {
					this.links.add("(a%03d)-[:USES]->(t%02d)".formatted(account, technology));
				}
			}
			for (int staff = random.nextInt(customer ? 9 : 4); staff > 0; staff--) {
				addPerson(people++, account, random);
			}
			if (random.nextInt(3) == 0) {
				this.links.add("(a%03d)-[:PARTICIPATED_IN {on: '%d-05', role: '%s'}]->(e%d)".formatted(account,
						2018 + random.nextInt(8), roles.nextBoolean() ? "SPONSORED" : "ATTENDED", random.nextInt(5)));
			}
			if (roles.nextInt(5) == 0) {
				this.links.add("(a%03d)-[:%s]->(t%02d)".formatted(account,
						roles.nextBoolean() ? "CONTRIBUTES_TO" : "MAKES", roles.nextInt(12)));
			}
			if (random.nextInt(4) == 0) {
				this.links.add("(a%03d)-[:REFERRED {on: '%d'}]->(a%03d)".formatted(account, 2018 + random.nextInt(8),
						random.nextInt(ACCOUNTS)));
			}
		}
		this.best = BestCustomers.of(IntStream.range(0, customers).toArray(), "They were planted.");
	}

	private void addPerson(int person, int account, Random random) {
		this.nodes.add("(p%03d:Person)".formatted(person));
		String end = List.of("current: true", "until: '2022-03'", "current: false").get(random.nextInt(3));
		this.links.add("(p%03d)-[:EMPLOYED_AT {since: '%d', %s}]->(a%03d)".formatted(person, 2010 + random.nextInt(16),
				end, account));
		if (random.nextInt(3) == 0) {
			this.links.add("(p%03d)-[:EMPLOYED_AT {since: '2008', until: '2010'}]->(a%03d)".formatted(person,
					random.nextInt(ACCOUNTS)));
		}
	}

	Snapshot snapshot() {
		return GraphText.snapshot(String.join(", ", this.nodes), String.join(", ", this.links));
	}

	/**
	 * The same market with its parts in another order, some of them twice.
	 */
	Snapshot shuffled() {
		List<String> twice = new ArrayList<>(this.links);
		twice.addAll(this.links.subList(0, this.links.size() / 2));
		Collections.shuffle(twice, new Random(1));
		List<String> turned = new ArrayList<>(this.nodes);
		Collections.reverse(turned);
		return GraphText.snapshot(String.join(", ", turned), String.join(", ", twice));
	}

	BestCustomers best() {
		return this.best;
	}

	AccountNumbers numbers() {
		return numbers(snapshot(), this.best);
	}

	static AccountNumbers numbers(Snapshot snapshot, BestCustomers best) {
		return LikenessFindings.of(snapshot, best, TODAY).numbers(ProximitySettings.defaults());
	}

	LearnedRanking ranking() {
		return LearnedRanking.of(numbers(), ModelSettings.defaults());
	}

}
