package dev.icpgraph.customer;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/**
 * The accounts of competitors and partners named in rows of other accounts: by domain, by
 * key, or by account name if it is unique.
 */
public final class NamedAccounts {

	private static final int SHARED = -1;

	private NamedAccounts() {
	}

	/**
	 * The account of each target of these links; -1 for targets without an account.
	 * O(links).
	 */
	public static Int2IntMap of(Snapshot snapshot, Relation relation) {
		Names names = snapshot.names(relation.to());
		Int2IntMap accounts = new Int2IntOpenHashMap();
		accounts.defaultReturnValue(SHARED);
		BitSet unresolved = new BitSet();
		linked(snapshot.links(relation)).forEach((target) -> {
			int account = snapshot.findAccount(names.label(target));
			if (account >= 0) {
				accounts.put(target, account);
			}
			else {
				unresolved.set(target);
			}
		});
		Object2IntMap<String> byName = byName(snapshot.names(NodeKind.ACCOUNT),
				unresolved.stream().mapToObj(names::label).collect(Collectors.toSet()));
		unresolved.stream().forEach((target) -> {
			int account = byName.getInt(names.label(target).toLowerCase(Locale.ROOT));
			if (account != SHARED) {
				accounts.put(target, account);
			}
		});
		return accounts;
	}

	private static IntStream linked(Links links) {
		BitSet targets = new BitSet();
		for (int position = 0; position < links.size(); position++) {
			targets.set(links.target(position));
		}
		return targets.stream();
	}

	/**
	 * Accounts by name; a name of two accounts identifies neither.
	 */
	private static Object2IntMap<String> byName(Names accounts, Set<String> names) {
		Object2IntMap<String> byName = new Object2IntOpenHashMap<>();
		byName.defaultReturnValue(SHARED);
		for (int account : accounts.writtenAs(names)) {
			String name = accounts.label(account).toLowerCase(Locale.ROOT);
			byName.put(name, byName.containsKey(name) ? SHARED : account);
		}
		return byName;
	}

}
