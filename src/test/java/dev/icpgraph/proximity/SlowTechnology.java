package dev.icpgraph.proximity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Computes the technology channel directly from its formula, set by set, for one account.
 */
final class SlowTechnology {

	private SlowTechnology() {
	}

	static double bits(Snapshot snapshot, BestCustomers best, int account) {
		int known = 0;
		int knownBest = 0;
		int allItems = 0;
		for (int other = 0; other < snapshot.accounts(); other++) {
			Set<String> items = items(snapshot, other);
			known += items.isEmpty() ? 0 : 1;
			knownBest += (!items.isEmpty() && best.contains(other) && other != account) ? 1 : 0;
			allItems += items.size();
		}
		double sum = 0;
		int bare = 0;
		for (String item : items(snapshot, account)) {
			double weight = weight(snapshot, best, account, item, known, knownBest);
			sum += weight;
			bare += (weight == 0) ? 1 : 0;
		}
		double meanItems = (double) allItems / known;
		return (sum == 0) ? 0 : 0.5 * sum / Math.sqrt(1 + bare / (0.4 * meanItems));
	}

	private static double weight(Snapshot snapshot, BestCustomers best, int account, String item, int known,
			int knownBest) {
		int accounts = 0;
		int bestAccounts = 0;
		for (int other = 0; other < snapshot.accounts(); other++) {
			if (items(snapshot, other).contains(item)) {
				accounts++;
				bestAccounts += (best.contains(other) && other != account) ? 1 : 0;
			}
		}
		double share = Math.max((double) accounts / known, 0.0005);
		double bestShare = (bestAccounts + 2 * share) / (knownBest + 2);
		return bestAccounts / (bestAccounts + 2.0) * Math.max(0, Math.log(bestShare / share) / Math.log(2));
	}

	private static Set<String> items(Snapshot snapshot, int account) {
		Set<String> items = new HashSet<>();
		Links categories = snapshot.links(Relation.IN_CATEGORY);
		for (Relation relation : List.of(Relation.USES, Relation.CONTRIBUTES_TO, Relation.MAKES)) {
			Links uses = snapshot.links(relation);
			for (int position = uses.begin(account); position < uses.end(account); position++) {
				int technology = uses.target(position);
				items.add(relation + " technology " + technology);
				for (int at = categories.begin(technology); at < categories.end(technology); at++) {
					items.add(relation + " category " + categories.target(at));
				}
				if (relation != Relation.USES) {
					items.add(relation + " anything");
				}
			}
		}
		return items;
	}

}
