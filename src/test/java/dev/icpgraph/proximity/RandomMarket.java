package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Small markets made by chance from a seed: few technologies that nearly everyone uses
 * and many that few use, each with up to two categories, some accounts without any.
 */
final class RandomMarket {

	private final List<String> accounts = new ArrayList<>();

	private final List<String> uses = new ArrayList<>();

	private final List<String> categories = new ArrayList<>();

	private final int[] best;

	RandomMarket(long seed) {
		Random random = new Random(seed);
		int accountCount = 1 + random.nextInt(60);
		int technologies = 1 + random.nextInt(30);
		for (int category = 0; category < 6; category++) {
			this.categories.add("(c%d:Category {name: 'c%d'})".formatted(category, category));
		}
		for (int technology = 0; technology < technologies; technology++) {
			this.categories.add("(t%d:Technology)".formatted(technology));
			for (int category = 0; category < random.nextInt(3); category++) {
				this.categories.add("(t%d)-[:IN_CATEGORY]->(c%d)".formatted(technology, random.nextInt(6)));
			}
		}
		for (int account = 0; account < accountCount; account++) {
			this.accounts.add("(a%02d:Account)".formatted(account));
			for (int technology = 0; technology < technologies; technology++) {
				if (account % 7 != 3 && random.nextDouble() < 1.2 / (1 + technology)) {
					this.uses.add("(a%02d)-[:USES]->(t%d)".formatted(account, technology));
				}
			}
		}
		this.best = random.ints(0, accountCount).limit(random.nextInt(8)).toArray();
	}

	GraphText text() {
		return GraphText.of(text(this.accounts), text(this.categories), text(this.uses));
	}

	Snapshot snapshot() {
		return text().snapshot();
	}

	/**
	 * The same with its parts in another order and some of them twice.
	 */
	Snapshot shuffled() {
		List<String> links = new ArrayList<>(this.uses);
		links.addAll(this.uses.subList(0, this.uses.size() / 2));
		Collections.shuffle(links, new Random(1));
		List<String> nodes = new ArrayList<>(this.accounts);
		Collections.reverse(nodes);
		return GraphText.snapshot(text(this.categories), text(nodes), text(links));
	}

	BestCustomers best() {
		return BestCustomers.of(this.best, "by chance");
	}

	BestCustomers bestWithout(int account) {
		return BestCustomers.of(IntStream.of(this.best).filter((other) -> other != account).toArray(), "by chance");
	}

	private static String text(List<String> parts) {
		return parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

}
