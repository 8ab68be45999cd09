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
 * Small random markets from a seed: few technologies that nearly every account uses and
 * many that few use, each with up to two categories, some accounts without any; events
 * and referrals, some without a date, some repeated between the same two accounts.
 */
public final class RandomMarket {

	private final List<String> accounts = new ArrayList<>();

	private final List<String> links = new ArrayList<>();

	private final List<String> others = new ArrayList<>();

	private final int[] best;

	public RandomMarket(long seed) {
		Random random = new Random(seed);
		int accountCount = 1 + random.nextInt(60);
		int technologies = 1 + random.nextInt(30);
		for (int category = 0; category < 6; category++) {
			this.others.add("(c%d:Category {name: 'c%d'})".formatted(category, category));
		}
		for (int technology = 0; technology < technologies; technology++) {
			this.others.add("(t%d:Technology)".formatted(technology));
			for (int category = 0; category < random.nextInt(3); category++) {
				this.others.add("(t%d)-[:IN_CATEGORY]->(c%d)".formatted(technology, random.nextInt(6)));
			}
		}
		for (int account = 0; account < accountCount; account++) {
			this.accounts.add("(a%02d:Account)".formatted(account));
			for (int technology = 0; technology < technologies; technology++) {
				if (account % 7 != 3 && random.nextDouble() < 1.2 / (1 + technology)) {
					this.links.add("(a%02d)-[:USES]->(t%d)".formatted(account, technology));
				}
			}
		}
		addEvents(random, accountCount);
		addReferrals(random, accountCount);
		addOtherRelations(seed, accountCount, technologies);
		this.best = random.ints(0, accountCount).limit(random.nextInt(8)).toArray();
	}

	/**
	 * Contributors and makers in two of three markets.
	 */
	private void addOtherRelations(long seed, int accountCount, int technologies) {
		Random random = new Random(seed + 1_000);
		for (int link = 0; seed % 3 > 0 && link < accountCount; link++) {
			this.links.add("(a%02d)-[:%s]->(t%d)".formatted(random.nextInt(accountCount),
					random.nextBoolean() ? "CONTRIBUTES_TO" : "MAKES",
					random.nextInt(1 + random.nextInt(technologies))));
		}
	}

	private void addEvents(Random random, int accountCount) {
		int events = random.nextInt(8);
		for (int event = 0; event < events; event++) {
			this.others.add("(e%d:Event {name: 'Event %d'})".formatted(event, event));
			for (int part = 0; part < random.nextInt(25); part++) {
				String role = List.of("ATTENDED", "SPONSORED", "SPOKE").get(random.nextInt(3));
				this.links.add("(a%02d)-[:PARTICIPATED_IN {role: '%s'%s}]->(e%d)"
					.formatted(random.nextInt(accountCount), role, on(random), event));
			}
		}
	}

	private void addReferrals(Random random, int accountCount) {
		for (int referral = 0; referral < random.nextInt(2 * accountCount); referral++) {
			int referrer = random.nextInt(1 + random.nextInt(accountCount));
			this.links.add("(a%02d)-[:REFERRED {kind: '%d'%s}]->(a%02d)".formatted(referrer, random.nextInt(3),
					on(random), random.nextInt(accountCount)));
		}
	}

	private static String on(Random random) {
		return (random.nextInt(4) == 0) ? ""
				: ", on: '%d-0%d-11'".formatted(2012 + random.nextInt(10), 1 + random.nextInt(9));
	}

	public GraphText text() {
		return GraphText.of(text(this.accounts), text(this.others), text(this.links));
	}

	Snapshot snapshot() {
		return text().snapshot();
	}

	/**
	 * The same market with its parts in another order, some of them twice.
	 */
	Snapshot shuffled() {
		List<String> twice = new ArrayList<>(this.links);
		twice.addAll(this.links.subList(0, this.links.size() / 2));
		Collections.shuffle(twice, new Random(1));
		List<String> nodes = new ArrayList<>(this.accounts);
		Collections.reverse(nodes);
		return GraphText.snapshot(text(this.others), text(nodes), text(twice));
	}

	public BestCustomers best() {
		return BestCustomers.of(this.best, "by chance");
	}

	BestCustomers bestWithout(int account) {
		return BestCustomers.of(IntStream.of(this.best).filter((other) -> other != account).toArray(), "by chance");
	}

	private static String text(List<String> parts) {
		return parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

}
