package dev.icpgraph.movement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.scoring.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on movers; an absent condition limits nothing.
 *
 * @param accounts ids of the accounts, as clients see them
 * @param kinds any of these causes
 * @param into any of these tiers after the move
 * @param outOf any of these tiers before the move
 */
record MoverWhere(@Nullable List<String> accounts, @Nullable List<TierMove.Kind> kinds, @Nullable List<Tier> into,
		@Nullable List<Tier> outOf) {

	static final MoverWhere ANY = new MoverWhere(null, null, null, null);

	static final MoverWhere BY_DATA = new MoverWhere(null, List.of(TierMove.Kind.DATA), null, null);

	/**
	 * The condition on ids of accounts in the graph.
	 */
	Predicate<String> byAccount() {
		if (this.accounts == null) {
			return (id) -> true;
		}
		Set<String> wanted = new HashSet<>();
		this.accounts.forEach((id) -> wanted.add(GlobalId.idOf("Account", id)));
		return wanted::contains;
	}

	/**
	 * Whether the conditions other than the one on accounts hold.
	 */
	boolean includes(TierMove move) {
		return (this.kinds == null || this.kinds.stream().anyMatch(move.kinds()::contains))
				&& (this.into == null || this.into.contains(move.tierAfter()))
				&& (this.outOf == null || this.outOf.contains(move.tierBefore()));
	}

}
