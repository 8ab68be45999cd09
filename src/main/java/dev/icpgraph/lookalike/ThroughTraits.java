package dev.icpgraph.lookalike;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Traits that accounts have through linked nodes: traits of the people who work there,
 * and series of the events they took part in. 4 bytes per account and 2 or 4 per trait of
 * an account, shared by all columns of people.
 */
final class ThroughTraits implements TraitColumn {

	private static final int[] NONE = {};

	private final TraitKind kind;

	private final Links reached;

	private final BitSet wanted;

	private final Names names;

	private final IntPredicate known;

	private ThroughTraits(TraitKind kind, Links reached, BitSet wanted, Names names, IntPredicate known) {
		this.kind = kind;
		this.reached = reached;
		this.wanted = wanted;
		this.names = names;
		this.known = known;
	}

	/**
	 * Traits of people who work there on a day, a column for each kind. An account is
	 * known by a trait of that kind.
	 */
	static List<TraitColumn> people(Snapshot snapshot, LocalDate day) {
		Links staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		Tenures tenures = new Tenures(staff, day);
		Names traits = snapshot.names(NodeKind.TRAIT);
		Links reached = staff
			.where((account, position) -> tenures.current(position), snapshot.names(NodeKind.PERSON).size())
			.followedBy(snapshot.links(Relation.HAS_TRAIT), traits.size());
		return Stream.of(PersonTrait.values()).map((trait) -> people(reached, trait, traits)).toList();
	}

	private static TraitColumn people(Links reached, PersonTrait trait, Names traits) {
		BitSet wanted = trait.all(traits);
		return new ThroughTraits(TraitKind.valueOf(trait.name()), reached, wanted, traits,
				(account) -> any(reached, account, wanted));
	}

	private static boolean any(Links reached, int account, BitSet wanted) {
		for (int position = reached.begin(account); position < reached.end(account); position++) {
			if (wanted.get(reached.target(position))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Series of events. Any event marks an account as having this kind of data.
	 */
	static TraitColumn series(Snapshot snapshot) {
		Names series = snapshot.names(NodeKind.SERIES);
		BitSet all = new BitSet();
		all.set(0, series.size());
		Links events = snapshot.links(Relation.PARTICIPATED_IN);
		return new ThroughTraits(TraitKind.SERIES, events.followedBy(snapshot.links(Relation.IN_SERIES), series.size()),
				all, series, (account) -> events.degree(account) > 0);
	}

	@Override
	public TraitKind kind() {
		return this.kind;
	}

	@Override
	public int size() {
		return this.names.size();
	}

	@Override
	public String name(int trait) {
		return this.names.label(trait);
	}

	@Override
	public boolean known(int account) {
		return this.known.test(account);
	}

	@Override
	public int[] traits(int account) {
		return (this.reached.degree(account) == 0) ? NONE
				: IntStream.range(this.reached.begin(account), this.reached.end(account))
					.map(this.reached::target)
					.filter(this.wanted::get)
					.toArray();
	}

}
