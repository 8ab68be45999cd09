package dev.icpgraph.lookalike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Small random markets from a seed, with all kinds of traits and gaps in each; every
 * account uses {@code hub}, and every fifth account is the twin of the one before.
 */
final class RandomTraitMarket {

	private final Random random;

	private final List<String> parts = new ArrayList<>();

	private final int accounts;

	private final int[] seeds;

	RandomTraitMarket(long seed) {
		this.random = new Random(seed);
		this.accounts = 2 + this.random.nextInt(50);
		for (int technology = 0; technology < 12; technology++) {
			this.parts.add("(t%d:Technology)".formatted(technology));
			if (technology % 3 > 0) {
				this.parts.add("(t%d)-[:IN_CATEGORY]->(:Category {name: 'c%d'})".formatted(technology,
						this.random.nextInt(4)));
			}
		}
		List<String> links = List.of();
		String properties = "";
		for (int account = 0; account < this.accounts; account++) {
			if (account % 5 != 4) {
				links = links();
				properties = properties();
			}
			this.parts.add("(a%02d:Account {%s})".formatted(account, properties));
			for (String link : links) {
				this.parts.add("(a%02d)%s".formatted(account, link));
			}
		}
		this.seeds = this.random.ints(1 + this.random.nextInt(7), 0, this.accounts).toArray();
	}

	/**
	 * Dense ids, possibly with duplicates.
	 */
	int[] seeds() {
		return this.seeds.clone();
	}

	Snapshot snapshot() {
		return GraphText.snapshot(String.join(", ", this.parts));
	}

	/**
	 * The same market with its parts in another order, some of them twice.
	 */
	Snapshot shuffled() {
		List<String> links = new ArrayList<>(this.parts.stream().filter((part) -> part.contains("->")).toList());
		List<String> nodes = new ArrayList<>(this.parts.stream().filter((part) -> !part.contains("->")).toList());
		links.addAll(links.stream().filter((link) -> link.contains("USES")).toList());
		Collections.shuffle(links, new Random(1));
		Collections.shuffle(nodes, new Random(2));
		nodes.addAll(links);
		return GraphText.snapshot(String.join(", ", nodes));
	}

	/**
	 * The same market with an account at an event of its own instead of another.
	 */
	Snapshot elsewhere(int account, int event) {
		String link = "(a%02d)-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(e%d:Event)";
		List<String> changed = new ArrayList<>(this.parts);
		Collections.replaceAll(changed, link.formatted(account, event), link.formatted(account, 999));
		return GraphText.snapshot(String.join(", ", changed));
	}

	private List<String> links() {
		List<String> links = new ArrayList<>(List.of("-[:USES]->(hub:Technology)"));
		for (int i = 0; i < 12; i++) {
			if (this.random.nextInt(2 + i) == 0) {
				links.add("-[:USES]->(t%d)".formatted(i));
			}
			if (i % 4 == 1 && links.contains("-[:USES]->(t%d)".formatted(i))) {
				links.add("-[:%s]->(t%d)".formatted((i % 8 == 1) ? "CONTRIBUTES_TO" : "MAKES", i - 1));
			}
			if (this.random.nextInt(4 + i) == 0) {
				links.add("-[:PARTICIPATED_IN {role: 'ATTENDED'}]->(e%d:Event)".formatted(i));
			}
			if (this.random.nextInt(30) == 0) {
				links.add("-[:PARTICIPATED_IN {role: 'SPOKE'}]->(e%d:Event)".formatted(i));
			}
		}
		if (this.random.nextBoolean()) {
			links.add("-[:PARTNERS_WITH]->(p%d:Partner)".formatted(this.random.nextInt(3)));
		}
		return links;
	}

	private String properties() {
		List<String> properties = new ArrayList<>();
		for (String name : List.of("industry", "country", "businessModel", "operatingModel")) {
			if (this.random.nextInt(3) > 0) {
				properties.add(name + ": 'v" + this.random.nextInt(4) + "'");
			}
		}
		if (this.random.nextInt(3) > 0) {
			int headcount = 1 << this.random.nextInt(15);
			properties.add("headcountMin: %d, headcountMax: %d".formatted(headcount, headcount));
		}
		return String.join(", ", properties);
	}

}
