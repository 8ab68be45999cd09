package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Small random markets from a seed: people with past, current and future jobs at a few
 * accounts, some dates and roles unknown, and their acquaintances.
 */
public final class RandomPeople {

	static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

	private static final List<String> LEVELS = List.of("C_LEVEL", "VP", "DIRECTOR", "MANAGER", "OTHER", "");

	private final Random random;

	private final List<String> nodes = new ArrayList<>();

	private final List<String> links = new ArrayList<>();

	private final int[] best;

	public RandomPeople(long seed) {
		this.random = new Random(seed);
		int accounts = 2 + this.random.nextInt(12);
		int people = 1 + this.random.nextInt(40);
		for (int account = 0; account < accounts; account++) {
			this.nodes.add("(a%02d:Account)".formatted(account));
		}
		for (int person = 0; person < people; person++) {
			this.nodes.add("(p%02d:Person)".formatted(person));
			for (int job = this.random.nextInt(4); job > 0; job--) {
				this.links.add(
						"(p%02d)-[:EMPLOYED_AT {%s}]->(a%02d)".formatted(person, job(), this.random.nextInt(accounts)));
			}
			for (int other = 0; other < person; other++) {
				if (this.random.nextInt(12) == 0) {
					this.links.add("(p%02d)-[:KNOWS {%s}]->(p%02d)".formatted(other, since(2010, 15), person));
				}
			}
		}
		this.best = this.random.ints(0, accounts).limit(this.random.nextInt(5)).toArray();
	}

	private String job() {
		List<String> properties = new ArrayList<>();
		String level = LEVELS.get(this.random.nextInt(LEVELS.size()));
		if (!level.isEmpty()) {
			properties.add("seniority: '" + level + "'");
		}
		properties.add(since(2000, 25));
		switch (this.random.nextInt(3)) {
			case 0 -> properties.add("current: true");
			case 1 -> properties.add("until: '" + day(2010, 16) + "'");
			default -> properties.add("current: false");
		}
		return properties.stream().filter((it) -> !it.isEmpty()).collect(Collectors.joining(", "));
	}

	private String since(int from, int years) {
		return (this.random.nextInt(3) == 0) ? "" : "since: '" + day(from, years) + "'";
	}

	private String day(int from, int years) {
		return LocalDate.ofYearDay(from + this.random.nextInt(years), 1 + this.random.nextInt(365)).toString();
	}

	public GraphText text() {
		return GraphText.of(String.join(", ", this.nodes), String.join(", ", this.links));
	}

	public Snapshot snapshot() {
		return with(List.of(), List.of());
	}

	/**
	 * The same market with more nodes and links.
	 */
	Snapshot with(List<String> moreNodes, List<String> moreLinks) {
		List<String> all = new ArrayList<>(this.nodes);
		all.addAll(moreNodes);
		all.addAll(this.links);
		all.addAll(moreLinks);
		return GraphText.snapshot(String.join(", ", all));
	}

	/**
	 * The same market with its parts in another order, some of them twice.
	 */
	public Snapshot shuffled() {
		List<String> some = new ArrayList<>(this.links);
		some.addAll(this.links.subList(0, this.links.size() / 2));
		Collections.shuffle(some, new Random(1));
		List<String> turned = new ArrayList<>(this.nodes);
		Collections.reverse(turned);
		turned.addAll(some);
		return GraphText.snapshot(String.join(", ", turned));
	}

	public BestCustomers best() {
		return BestCustomers.of(this.best, "by chance");
	}

	BestCustomers bestWithout(int account) {
		return BestCustomers.of(IntStream.of(this.best).filter((other) -> other != account).toArray(), "by chance");
	}

	static ProximityContext context(Snapshot snapshot, BestCustomers best) {
		return new ProximityContext(snapshot, best, TODAY, Naming.BEST_CUSTOMERS);
	}

}
