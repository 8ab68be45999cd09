package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The counts of technologies in a market. A snapshot of some accounts with the counts of
 * the whole market gives these accounts the nearness that they have in the market. The
 * counts of parts that share no account add up to the counts of the market.
 *
 * @param known accounts with any known technology
 * @param accounts accounts that have each item; an absent item has none
 */
public record TechnologyCounts(int known, Map<Item, Integer> accounts) {

	public TechnologyCounts {
		accounts = Map.copyOf(accounts);
	}

	/**
	 * Something that accounts can share.
	 *
	 * @param kind the family that it belongs to
	 * @param relation the relation of the accounts to it
	 * @param id its id in the graph; empty for the relation to any technology
	 */
	public record Item(Kind kind, UseRelation relation, String id) {
	}

	/**
	 * The kinds of items that accounts can share.
	 */
	public enum Kind {

		/** A technology. */
		TECHNOLOGY,

		/** A category of technologies. */
		CATEGORY,

		/** A relation other than use to any technology; every account uses some. */
		RELATION

	}

	/**
	 * Counts the accounts of a snapshot. O(accounts + links).
	 */
	public static TechnologyCounts of(Snapshot snapshot) {
		Map<Item, Integer> accounts = new HashMap<>();
		for (UseRelation relation : UseRelation.values()) {
			Relation links = Relation.of(relation);
			count(Kind.TECHNOLOGY, relation, snapshot.links(links), snapshot.names(NodeKind.TECHNOLOGY), accounts);
			count(Kind.CATEGORY, relation, snapshot.links(links.categories()), snapshot.names(NodeKind.CATEGORY),
					accounts);
			int any = KnownRows.rows(snapshot.links(links));
			if (any > 0) {
				accounts.put(new Item(Kind.RELATION, relation, ""), any);
			}
		}
		return new TechnologyCounts(KnownRows.rows(new LinksAsOf(snapshot, LocalDate.EPOCH).technologies()), accounts);
	}

	private static void count(Kind kind, UseRelation relation, Links having, Names names, Map<Item, Integer> accounts) {
		int[] counts = having.perTarget(names.size());
		for (int item = 0; item < counts.length; item++) {
			if (counts[item] > 0) {
				accounts.put(new Item(kind, relation, names.id(item)), counts[item]);
			}
		}
	}

	/**
	 * The accounts that have each item of a family, by its dense id in a snapshot.
	 * @param names of the items in the snapshot; null for the one item without a name
	 */
	int[] of(SharedItem.Family family, @Nullable Names names) {
		int[] counts = new int[(names != null) ? names.size() : 1];
		for (int item = 0; item < counts.length; item++) {
			String id = (names != null) ? names.id(item) : "";
			counts[item] = this.accounts.getOrDefault(new Item(family.kind(), family.relation(), id), 0);
		}
		return counts;
	}

}
