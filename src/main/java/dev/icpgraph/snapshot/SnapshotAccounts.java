package dev.icpgraph.snapshot;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

import dev.icpgraph.graph.RememberedAccounts;
import dev.icpgraph.graph.UseRelation;
import it.unimi.dsi.fastutil.ints.IntArrays;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Answers questions about accounts from the snapshot while it is up to date. The snapshot
 * merges uses of one technology from several sources, so accounts with such uses are left
 * to Neo4j.
 */
@Component
class SnapshotAccounts implements RememberedAccounts {

	/** In the order of their names. */
	private static final List<UseRelation> RELATIONS = List.of(UseRelation.CONTRIBUTES_TO, UseRelation.MAKES,
			UseRelation.USES);

	private final Snapshots snapshots;

	private volatile NameOrder order = new NameOrder(Names.none());

	SnapshotAccounts(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	@Override
	public @Nullable List<RememberedUse> technologies(String id) {
		Snapshot snapshot = this.snapshots.upToDate();
		int account = (snapshot != null) ? snapshot.find(id) : -1;
		if (snapshot == null || account < 0 || snapshot.repeatedUses().get(account)) {
			return null;
		}
		return new Uses(order(snapshot.names(NodeKind.TECHNOLOGY)), snapshot, account);
	}

	private NameOrder order(Names technologies) {
		NameOrder now = this.order;
		if (now.names != technologies) {
			now = new NameOrder(technologies);
			this.order = now;
		}
		return now;
	}

	/**
	 * The technologies of an account; each is created on access.
	 */
	private static final class Uses extends AbstractList<RememberedUse> {

		private final NameOrder order;

		/** Rank of the technology times the number of relations, plus the relation. */
		private final int[] keys;

		Uses(NameOrder order, Snapshot snapshot, int account) {
			this.order = order;
			int[] keys = new int[RELATIONS.stream()
				.mapToInt((relation) -> snapshot.links(Relation.of(relation)).degree(account))
				.sum()];
			int next = 0;
			for (int relation = 0; relation < RELATIONS.size(); relation++) {
				Links links = snapshot.links(Relation.of(RELATIONS.get(relation)));
				for (int position = links.begin(account); position < links.end(account); position++) {
					keys[next++] = order.ranks[links.target(position)] * RELATIONS.size() + relation;
				}
			}
			Arrays.sort(keys);
			this.keys = keys;
		}

		@Override
		public RememberedUse get(int index) {
			int technology = this.order.ranked[this.keys[index] / RELATIONS.size()];
			return new RememberedUse(this.order.names.id(technology), this.order.names.label(technology),
					RELATIONS.get(this.keys[index] % RELATIONS.size()));
		}

		@Override
		public int size() {
			return this.keys.length;
		}

	}

	/**
	 * The order of technologies by name and then id, as Neo4j orders text.
	 */
	private static final class NameOrder {

		private final Names names;

		private final int[] ranked;

		private final int[] ranks;

		NameOrder(Names names) {
			this.names = names;
			this.ranked = new int[names.size()];
			Arrays.setAll(this.ranked, (rank) -> rank);
			IntArrays.stableSort(this.ranked, this::compare);
			this.ranks = new int[names.size()];
			for (int rank = 0; rank < this.ranks.length; rank++) {
				this.ranks[this.ranked[rank]] = rank;
			}
		}

		/**
		 * Ids are already in order, and the sort is stable.
		 */
		private int compare(int one, int other) {
			return Names.ORDER.compare(this.names.label(one), this.names.label(other));
		}

	}

}
