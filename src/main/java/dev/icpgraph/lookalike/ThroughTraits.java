package dev.icpgraph.lookalike;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Traits that accounts have through linked nodes: traits of the people who work there,
 * and series of the events they took part in.
 */
final class ThroughTraits implements TraitColumn {

	private final TraitKind kind;

	private final Links first;

	private final IntPredicate counts;

	private final Links second;

	private final BitSet wanted;

	private final Names names;

	private final boolean knownByFirst;

	/**
	 * @param knownByFirst whether any first link marks an account as having this kind of
	 * data, even without a trait
	 */
	private ThroughTraits(TraitKind kind, Links first, IntPredicate counts, Links second, BitSet wanted, Names names,
			boolean knownByFirst) {
		this.kind = kind;
		this.first = first;
		this.counts = counts;
		this.second = second;
		this.wanted = wanted;
		this.names = names;
		this.knownByFirst = knownByFirst;
	}

	/**
	 * Traits of people who work there on a day.
	 */
	static ThroughTraits people(Snapshot snapshot, LocalDate day, PersonTrait trait) {
		Links staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		Names traits = snapshot.names(NodeKind.TRAIT);
		return new ThroughTraits(TraitKind.valueOf(trait.name()), staff, new Tenures(staff, day)::current,
				snapshot.links(Relation.HAS_TRAIT), trait.all(traits), traits, false);
	}

	static ThroughTraits series(Snapshot snapshot) {
		Names series = snapshot.names(NodeKind.SERIES);
		BitSet all = new BitSet();
		all.set(0, series.size());
		return new ThroughTraits(TraitKind.SERIES, snapshot.links(Relation.PARTICIPATED_IN), (position) -> true,
				snapshot.links(Relation.IN_SERIES), all, series, true);
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
		return this.knownByFirst ? this.first.degree(account) > 0 : all(account).findAny().isPresent();
	}

	@Override
	public int[] traits(int account) {
		return all(account).sorted().distinct().toArray();
	}

	private IntStream all(int account) {
		return IntStream.range(this.first.begin(account), this.first.end(account))
			.filter(this.counts)
			.map(this.first::target)
			.flatMap((row) -> IntStream.range(this.second.begin(row), this.second.end(row)).map(this.second::target))
			.filter(this.wanted::get);
	}

}
