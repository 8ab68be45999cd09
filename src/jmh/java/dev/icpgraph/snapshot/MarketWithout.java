package dev.icpgraph.snapshot;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntSortedSets;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * A market without some technologies and events: the traits that define a vendor's
 * customers must not predict them. Drops customers too.
 */
public final class MarketWithout {

	private MarketWithout() {
	}

	/**
	 * Removes the links to technologies and events with a word in their id.
	 */
	public static Snapshot of(Snapshot market, String word) {
		Map<NodeKind, Names> names = new EnumMap<>(NodeKind.class);
		for (NodeKind kind : NodeKind.values()) {
			names.put(kind, market.names(kind));
		}
		Map<Relation, Links> links = new EnumMap<>(Relation.class);
		for (Relation relation : Relation.values()) {
			boolean hidden = relation == Relation.USES || relation == Relation.PARTICIPATED_IN;
			links.put(relation, hidden ? without(market.links(relation), market.names(relation.to()), word)
					: market.links(relation));
		}
		links.put(Relation.USES_CATEGORY, Objects.requireNonNull(links.get(Relation.USES))
			.followedBy(market.links(Relation.IN_CATEGORY), market.names(NodeKind.CATEGORY).size()));
		Map<Relation, Links> backlinks = new EnumMap<>(Relation.class);
		links.forEach((relation, rows) -> {
			if (relation.bothWays()) {
				backlinks.put(relation, rows.reversed(market.names(relation.to()).size()));
			}
		});
		return new Snapshot(market.revision(), market.builtAt(), names, columns(market), links, backlinks,
				new int[market.names(NodeKind.TECHNOLOGY).size()], new Int2ObjectOpenHashMap<>(),
				IntSortedSets.EMPTY_SET);
	}

	private static AccountColumns columns(Snapshot market) {
		Map<AccountAttribute, AttributeColumn> attributes = new EnumMap<>(AccountAttribute.class);
		for (AccountAttribute attribute : AccountAttribute.values()) {
			attributes.put(attribute, market.attribute(attribute));
		}
		Map<AccountQuantity, QuantityColumn> quantities = new EnumMap<>(AccountQuantity.class);
		for (AccountQuantity quantity : AccountQuantity.values()) {
			quantities.put(quantity, market.quantity(quantity));
		}
		return new AccountColumns(attributes, quantities, market.domains(), market.repeatedUses());
	}

	private static Links without(Links links, Names targets, String word) {
		boolean[] hidden = new boolean[targets.size()];
		for (int target = 0; target < hidden.length; target++) {
			hidden[target] = targets.id(target).toLowerCase(Locale.ROOT).contains(word);
		}
		int[] offsets = new int[links.rows() + 1];
		IntArrayList kept = new IntArrayList();
		for (int row = 0; row < links.rows(); row++) {
			IntStream.range(links.begin(row), links.end(row))
				.filter((position) -> !hidden[links.target(position)])
				.forEach(kept::add);
			offsets[row + 1] = kept.size();
		}
		int[] positions = kept.toIntArray();
		int[] kinds = Arrays.stream(positions).map((position) -> links.kind(position) + 1).toArray();
		return new Links(offsets, Codes.of(Arrays.stream(positions).map(links::target).toArray(), targets.size()),
				new LinkColumns(links.kinds(), Codes.of(kinds, links.kinds().size() + 1),
						Arrays.stream(positions).map(links::day).toArray(),
						Arrays.stream(positions).map(links::amount).toArray()));
	}

}
