package dev.icpgraph.commonality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.English;

/**
 * Searches the traits that customers share beyond coincidence for the cluster of
 * customers with most in common. A cluster is defined by up to three traits. Its quality
 * is the number of its customers times log2 of its over-representation among customers,
 * as in subgroup discovery (Klösgen, Explora, 1996): a large cluster that is common
 * everywhere and a rare one of few customers both have low quality. Traits are added
 * greedily while the quality rises.
 */
final class BeachheadSearch {

	private static final int MOST_TRAITS = 3;

	private static final int FEWEST = 3;

	private final List<SharedTraits.Shared> found;

	private final BitSet customers;

	/**
	 * @param customers active customers
	 */
	BeachheadSearch(List<SharedTraits.Shared> found, BitSet customers) {
		this.found = found;
		this.customers = customers;
	}

	/**
	 * The beachhead. O(found · accounts).
	 */
	Beachhead beachhead(Snapshot snapshot, AccountRoles roles) {
		int active = this.customers.cardinality();
		if (active < FEWEST) {
			return Beachhead.none(active, "A cluster takes at least " + FEWEST + " active customers.");
		}
		List<SharedTraits.Shared> chosen = new ArrayList<>();
		TraitOverlap cluster = null;
		double worth = 0;
		while (chosen.size() < MOST_TRAITS) {
			SharedTraits.Shared next = null;
			for (SharedTraits.Shared candidate : this.found) {
				TraitOverlap tried = (cluster != null) ? cluster.and(candidate.overlap()) : candidate.overlap();
				double better = worth(tried);
				if (better > worth) {
					worth = better;
					next = candidate;
				}
			}
			if (next == null) {
				break;
			}
			chosen.add(next);
			cluster = (cluster != null) ? cluster.and(next.overlap()) : next.overlap();
		}
		return (cluster == null)
				? Beachhead.none(active,
						"No trait is shared by " + FEWEST + " or more active customers beyond coincidence.")
				: described(chosen, cluster, snapshot, roles);
	}

	private double worth(TraitOverlap cluster) {
		double having = TraitOverlap.both(cluster.holders(), this.customers).cardinality();
		double known = TraitOverlap.both(cluster.known(), this.customers).cardinality();
		double accounts = cluster.holders().cardinality();
		double market = cluster.known().cardinality();
		return (having < FEWEST) ? 0 : having * Math.log(having / known / (accounts / market));
	}

	private Beachhead described(List<SharedTraits.Shared> chosen, TraitOverlap cluster, Snapshot snapshot,
			AccountRoles roles) {
		BitSet members = TraitOverlap.both(cluster.holders(), this.customers);
		CustomerShare share = new CustomerShare(members.cardinality(), this.customers.cardinality());
		int prospects = (int) cluster.holders().stream().filter((it) -> prospect(it, roles)).count();
		int possible = possible(chosen, snapshot, roles);
		List<Commonality> traits = chosen.stream().map(SharedTraits.Shared::commonality).toList();
		String name = English.and(traits.stream().map(Commonality::phrase).toList());
		String text = "%d of your %d active customers share this: each %s. %s do%s too%s.".formatted(share.count(),
				share.of(), name, English.counted(prospects, "prospect", "prospects"), (prospects == 1) ? "es" : "",
				(possible == 0) ? "" : ", and " + English.counted(possible, "more", "more") + " may");
		return new Beachhead(name, share, traits, members.stream().mapToObj(snapshot::accountId).toList(), prospects,
				possible, text);
	}

	/**
	 * Number of prospects that may have all of these traits, with at least one known and
	 * one unknown.
	 */
	private static int possible(List<SharedTraits.Shared> chosen, Snapshot snapshot, AccountRoles roles) {
		int possible = 0;
		for (int account = 0; account < snapshot.accounts(); account++) {
			possible += prospect(account, roles) && possible(chosen, account) ? 1 : 0;
		}
		return possible;
	}

	private static boolean possible(List<SharedTraits.Shared> chosen, int account) {
		int held = 0;
		int unknown = 0;
		for (SharedTraits.Shared trait : chosen) {
			held += trait.overlap().holders().get(account) ? 1 : 0;
			unknown += trait.overlap().known().get(account) ? 0 : 1;
		}
		return held > 0 && unknown > 0 && held + unknown == chosen.size();
	}

	private static boolean prospect(int account, AccountRoles roles) {
		return roles.of(account) == AccountRole.PROSPECT;
	}

}
