package dev.icpgraph.snapshot;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import it.unimi.dsi.fastutil.ints.IntSortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Builds a new snapshot from an old one and a fresh read of the changed accounts and
 * people. The result equals a snapshot of the whole graph, except for the spelling of
 * words with several spellings. Unchanged parts are shared with the old snapshot. O(links
 * of the changed relations).
 */
public final class SnapshotUpdate {

	private final Snapshot old;

	private final Snapshot fresh;

	private final Map<NodeKind, NamesUnion> names = new EnumMap<>(NodeKind.class);

	private final Map<NodeKind, RowOrigins> origins = new EnumMap<>(NodeKind.class);

	private final Map<Relation, Links> links = new EnumMap<>(Relation.class);

	private final Map<Relation, Links> backlinks = new EnumMap<>(Relation.class);

	private SnapshotUpdate(Snapshot old, Snapshot fresh) {
		this.old = old;
		this.fresh = fresh;
	}

	/**
	 * Builds the new snapshot.
	 * @param old the older snapshot
	 * @param fresh all current data of the changed accounts and people
	 * @param accounts ids of the changed accounts
	 * @param people ids of the changed people
	 * @return {@code null} if the fresh data has a new node of another kind, which needs
	 * a full read
	 */
	public static @Nullable Snapshot of(Snapshot old, Snapshot fresh, Set<String> accounts, Set<String> people) {
		SnapshotUpdate update = new SnapshotUpdate(old, fresh);
		update.unite(NodeKind.ACCOUNT, accounts);
		update.unite(NodeKind.PERSON, people);
		for (NodeKind kind : Set.of(NodeKind.TECHNOLOGY, NodeKind.CATEGORY, NodeKind.EVENT, NodeKind.COMPETITOR,
				NodeKind.PARTNER, NodeKind.SERIES, NodeKind.EVENT_KIND)) {
			NamesUnion union = NamesUnion.ofOld(old.names(kind), fresh.names(kind));
			if (union == null) {
				return null;
			}
			update.names.put(kind, union);
		}
		return update.snapshot();
	}

	/**
	 * Merges the names of a kind. A changed person without data is removed; accounts
	 * stay.
	 */
	private void unite(NodeKind kind, Set<String> changed) {
		Names before = this.old.names(kind);
		BitSet read = found(this.fresh.names(kind), changed);
		BitSet rewritten = found(before, changed);
		BitSet kept = new BitSet();
		kept.set(0, before.size());
		if (kind == NodeKind.PERSON) {
			kept.andNot(rewritten);
		}
		NamesUnion union = NamesUnion.of(before, this.fresh.names(kind), kept, rewritten, false);
		this.names.put(kind, union);
		this.origins.put(kind, RowOrigins.of(union, read));
	}

	private static BitSet found(Names names, Set<String> ids) {
		BitSet found = new BitSet();
		ids.stream().mapToInt(names::find).filter((name) -> name >= 0).forEach(found::set);
		return found;
	}

	private Snapshot snapshot() {
		for (Relation relation : Relation.values()) {
			if (this.origins.containsKey(relation.from()) && !relation.derived()) {
				link(relation);
			}
			else {
				keep(relation);
			}
		}
		Relation.TO_TECHNOLOGIES.forEach(this::linkCategories);
		Map<NodeKind, Names> all = new EnumMap<>(NodeKind.class);
		this.names.forEach((kind, union) -> all.put(kind, union.names()));
		RowOrigins accounts = get(this.origins, NodeKind.ACCOUNT);
		return new Snapshot(this.fresh.state(), this.fresh.builtAt(), all,
				new ColumnsUpdate(accounts).of(this.old, this.fresh), this.links, this.backlinks,
				this.old.firstReleasedYears(), customers(accounts), wished(accounts));
	}

	private void link(Relation relation) {
		Names before = this.old.names(relation.to());
		RowOrigins rows = get(this.origins, relation.from());
		NamesUnion targets = this.names.computeIfAbsent(relation.to(),
				(words) -> NamesUnion.of(before, this.fresh.names(words),
						LinksUpdate.usedTargets(this.old.links(relation), rows, before.size()), new BitSet(), true));
		LinksUpdate update = new LinksUpdate(this.old.links(relation), this.fresh.links(relation), rows, targets);
		if (update.changesNothing(get(this.names, relation.from()).names(), this.old.names(relation.from()), before)) {
			keep(relation);
		}
		else {
			put(relation, update);
		}
	}

	private void linkCategories(Relation relation) {
		Links uses = get(this.links, relation);
		if (uses == this.old.links(relation)) {
			return;
		}
		Names categories = this.old.names(NodeKind.CATEGORY);
		RowOrigins accounts = get(this.origins, NodeKind.ACCOUNT);
		Links changed = uses.only((account) -> !accounts.stays(account), this.old.names(NodeKind.TECHNOLOGY).size())
			.followedBy(get(this.links, Relation.IN_CATEGORY), categories.size());
		put(relation.categories(), new LinksUpdate(this.old.links(relation.categories()), changed,
				accounts.renumbered(), NamesUnion.unchanged(categories)));
	}

	private void put(Relation relation, LinksUpdate update) {
		Links now = update.links();
		this.links.put(relation, now);
		if (relation.bothWays()) {
			NamesUnion sources = get(this.names, relation.from());
			this.backlinks.put(relation, update.backlinks(this.old.backlinks(relation), now, sources));
		}
	}

	private void keep(Relation relation) {
		this.links.put(relation, this.old.links(relation));
		if (relation.bothWays()) {
			this.backlinks.put(relation, this.old.backlinks(relation));
		}
	}

	private Int2ObjectMap<CustomerFacts> customers(RowOrigins accounts) {
		Int2ObjectMap<CustomerFacts> customers = new Int2ObjectOpenHashMap<>();
		NamesUnion now = get(this.names, NodeKind.ACCOUNT);
		for (int account : this.old.customers()) {
			if (!accounts.replaced().get(account)) {
				customers.put(now.ofOld(account), this.old.customer(account));
			}
		}
		for (int account : accounts.changed()) {
			CustomerFacts facts = this.fresh.customer(accounts.fresh(account));
			if (facts != null) {
				customers.put(account, facts);
			}
		}
		return customers;
	}

	private IntSortedSet wished(RowOrigins accounts) {
		IntSortedSet wished = new IntRBTreeSet();
		NamesUnion now = get(this.names, NodeKind.ACCOUNT);
		this.old.wished()
			.intStream()
			.filter((it) -> !accounts.replaced().get(it))
			.forEach((it) -> wished.add(now.ofOld(it)));
		for (int account : accounts.changed()) {
			if (this.fresh.wished().contains(accounts.fresh(account))) {
				wished.add(account);
			}
		}
		return wished;
	}

	private static <K, V> V get(Map<K, V> map, K key) {
		return Objects.requireNonNull(map.get(key));
	}

}
