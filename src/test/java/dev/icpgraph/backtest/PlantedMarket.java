package dev.icpgraph.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;

/**
 * A random market in which every tenth account belongs to a class: its accounts use two
 * technologies that others seldom use, and are as well documented as the others. Only
 * customers have dates.
 */
final class PlantedMarket {

	static final int ACCOUNTS = 600;

	private static final int TECHNOLOGIES = 20;

	private PlantedMarket() {
	}

	/**
	 * The market in which all accounts of the class are customers.
	 */
	static Snapshot ofItsClass(long seed) {
		return of(seed, PlantedMarket::isOfTheClass);
	}

	/**
	 * The market with as many customers, drawn at random.
	 */
	static Snapshot byChance(long seed) {
		List<Integer> accounts = new ArrayList<>(IntStream.range(0, ACCOUNTS).boxed().toList());
		Collections.shuffle(accounts, new Random(seed + 1));
		return of(seed, accounts.subList(0, ACCOUNTS / 10)::contains);
	}

	static boolean isOfTheClass(int account) {
		return account % 10 == 3;
	}

	static Snapshot of(long seed, IntPredicate customers) {
		Random random = new Random(seed);
		List<String> parts = new ArrayList<>();
		for (int technology = 0; technology < TECHNOLOGIES; technology++) {
			parts.add("(t%02d:Technology)".formatted(technology));
		}
		for (int account = 0; account < ACCOUNTS; account++) {
			String id = String.format(Locale.ROOT, "a%03d", account);
			parts.add("(%s:Account {industry: '%s'})".formatted(id, isOfTheClass(account) ? "Retail" : "Steel"));
			for (int technology = 0; technology < TECHNOLOGIES; technology++) {
				boolean own = technology < 2 && isOfTheClass(account);
				double others = isOfTheClass(account) ? 0.2 : 0.3;
				if (random.nextDouble() < (own ? 0.9 : (technology < 2) ? 0.05 : others)) {
					parts.add("(%s)-[:USES]->(t%02d)".formatted(id, technology));
				}
			}
			int year = 10 + random.nextInt(10);
			if (customers.test(account)) {
				parts.add("(%s)-[:IS_CUSTOMER]->(:Customer {since: '20%02d-05-01'})".formatted(id, year));
			}
		}
		return GraphText.snapshot(parts.toArray(String[]::new));
	}

}
