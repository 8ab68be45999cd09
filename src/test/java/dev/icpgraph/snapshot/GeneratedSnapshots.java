package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.GraphState;
import dev.icpgraph.graph.Seniority;

/**
 * Snapshots with every kind of node, link and fact, each of them also unknown, the same
 * for the same seed.
 */
public final class GeneratedSnapshots {

	private final SnapshotBuilder builder = new SnapshotBuilder();

	private final SplittableRandom random;

	private final int accounts;

	private GeneratedSnapshots(long seed, int accounts) {
		this.random = new SplittableRandom(seed);
		this.accounts = accounts;
	}

	/**
	 * Snapshots of several sizes, one of them empty and one of a single account.
	 */
	public static Stream<Snapshot> all() {
		return Stream.concat(
				Stream.of(at(7, new SnapshotBuilder()), at(8, new SnapshotBuilder().account("a", Map.of()))),
				Stream.of(1, 2, 3, 5, 30, 300).map((accounts) -> of(accounts, accounts)));
	}

	/**
	 * A snapshot.
	 */
	public static Snapshot of(long seed, int accounts) {
		GeneratedSnapshots generated = new GeneratedSnapshots(seed, accounts);
		for (int account = 0; account < accounts; account++) {
			generated.account("a" + account);
		}
		for (int link = 0; link < 4 * accounts; link++) {
			for (Relation relation : Relation.values()) {
				if (!relation.derived()) {
					generated.link(relation);
				}
			}
		}
		return at(seed, generated.builder);
	}

	/**
	 * A snapshot of many accounts, each in a city of its own. Too large to compare object
	 * by object.
	 */
	public static Snapshot wide(int accounts) {
		SnapshotBuilder builder = new SnapshotBuilder();
		for (int account = 0; account < accounts; account++) {
			builder.link(Relation.USES, "a" + account, "t" + account % 7)
				.account("a" + account, Map.of("city", "City in the plains " + account));
		}
		return at(9, builder);
	}

	private static Snapshot at(long revision, SnapshotBuilder builder) {
		return builder.build(new GraphState(revision, revision + "-token"), Instant.ofEpochSecond(revision, 5_000_000));
	}

	private void account(String id) {
		Map<String, Object> properties = new HashMap<>();
		put(properties, "name", "Name of " + id, "Ärger & Söhne");
		put(properties, "domain", id, id + ".example");
		for (AccountAttribute attribute : AccountAttribute.values()) {
			put(properties, attribute.property(), "One", "Two", "three", "DE");
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			put(properties, quantity.lowProperty(), 1L, 11L, -3L);
			put(properties, quantity.highProperty(), 50L, 10.5);
		}
		this.builder.account(id, properties);
		if (this.random.nextBoolean()) {
			Map<String, Object> facts = new HashMap<>();
			put(facts, "since", "2020", "2021-03-04");
			put(facts, "until", "2024", "2025-01");
			for (String number : List.of("revenueUsd", "marginUsd", "orders", "nps", "salesCycleDays",
					"expansionPotential", "goodToWorkWith")) {
				put(facts, number, 0L, 7L, 1.25);
			}
			put(facts, "level", "", "Größter Plan");
			put(facts, "pin", "PINNED", "DROPPED");
			this.builder.customer(id, CustomerFacts.of(facts));
		}
		if (this.random.nextBoolean()) {
			this.builder.wish(id);
			this.builder.repeatUse(id);
		}
	}

	private void put(Map<String, Object> properties, String name, Object... values) {
		Object value = any(values);
		if (value != null) {
			properties.put(name, value);
		}
	}

	private <T> T one(T[] of) {
		return of[this.random.nextInt(of.length)];
	}

	private void link(Relation relation) {
		String from = node(relation.from());
		String to = node(relation.to());
		switch (relation) {
			case EMPLOYED_AT -> this.builder.employment(from, to, new EmploymentFacts(one(Seniority.values()), number(),
					this.random.nextBoolean() ? Days.OPEN : number()));
			case HAS_TRAIT -> this.builder.trait(from, one(PersonTrait.values()), to);
			default -> this.builder.link(relation, from, to, (String) any("ONE", "two"), number(), number());
		}
		if (relation.to() == NodeKind.TECHNOLOGY && this.random.nextBoolean()) {
			this.builder.node(NodeKind.TECHNOLOGY, to, "The " + to).firstReleased(to, 2000 + this.random.nextInt(9));
		}
	}

	private String node(NodeKind kind) {
		return (kind == NodeKind.ACCOUNT) ? "a" + this.random.nextInt(this.accounts)
				: kind + " " + this.random.nextInt(4 + this.accounts / 2);
	}

	private int number() {
		return this.random.nextBoolean() ? Days.UNKNOWN : this.random.nextInt(20_000);
	}

	private @Nullable Object any(Object... values) {
		int one = this.random.nextInt(values.length + 1);
		return (one < values.length) ? values[one] : null;
	}

}
