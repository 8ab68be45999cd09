package dev.icpgraph.feature;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.measure.JobTitle;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.util.function.SingletonSupplier;

/**
 * Traits of people other than their jobs. Sets contain traits or people, by dense id.
 */
final class PersonTraits {

	private final Names names;

	private final Links links;

	private final Map<PersonTrait, Kind> kinds = new EnumMap<>(PersonTrait.class);

	PersonTraits(Snapshot snapshot) {
		this.names = snapshot.names(NodeKind.TRAIT);
		this.links = snapshot.links(Relation.HAS_TRAIT);
		for (PersonTrait kind : PersonTrait.values()) {
			Supplier<BitSet> all = SingletonSupplier.of(() -> kind.all(this.names));
			this.kinds.put(kind, new Kind(all, SingletonSupplier.of(() -> holders(all.get()))));
		}
	}

	/** The traits of a kind and the people with any; each found on first use. */
	private record Kind(Supplier<BitSet> all, Supplier<BitSet> holders) {
	}

	/**
	 * All traits of a kind. Do not modify.
	 */
	BitSet all(PersonTrait kind) {
		return kind(kind).all().get();
	}

	/**
	 * The traits of a kind that are wanted.
	 */
	BitSet chosen(PersonTrait kind, List<String> wanted) {
		if (kind == PersonTrait.TITLE) {
			return where(kind, JobTitle.wanting(wanted));
		}
		Set<String> known = wanted.stream().map((it) -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return where(kind, (label) -> known.contains(label.toLowerCase(Locale.ROOT)));
	}

	private BitSet where(PersonTrait kind, Predicate<String> label) {
		BitSet found = new BitSet();
		all(kind).stream().filter((trait) -> label.test(this.names.label(trait))).forEach(found::set);
		return found;
	}

	/**
	 * The labels of a person's traits that are in a set.
	 */
	List<String> labels(int person, BitSet some) {
		return IntStream.range(this.links.begin(person), this.links.end(person))
			.map(this.links::target)
			.filter(some::get)
			.mapToObj(this.names::label)
			.toList();
	}

	/**
	 * People with a chosen trait of each kind. Use for few people; for all, see
	 * {@link #listed}.
	 */
	PeoplePredicate sought(Map<PersonTrait, BitSet> chosen) {
		return new PeoplePredicate((person) -> chosen.keySet().stream().allMatch((kind) -> has(person, all(kind))),
				(person) -> chosen.values().stream().allMatch((some) -> has(person, some)));
	}

	/**
	 * The same people, looked up in advance for use on all. O(traits of all people).
	 */
	PeoplePredicate listed(Map<PersonTrait, BitSet> chosen) {
		return new PeoplePredicate(all(chosen.keySet().stream().map((kind) -> kind(kind).holders().get()).toList()),
				all(chosen.values().stream().map(this::holders).toList()));
	}

	private static IntPredicate all(List<BitSet> sets) {
		if (sets.isEmpty()) {
			return (person) -> true;
		}
		BitSet all = (BitSet) sets.getFirst().clone();
		sets.forEach(all::and);
		return all::get;
	}

	private boolean has(int person, BitSet some) {
		return IntStream.range(this.links.begin(person), this.links.end(person))
			.anyMatch((position) -> some.get(this.links.target(position)));
	}

	private BitSet holders(BitSet some) {
		return LinkedRows.to(some, this.links);
	}

	private Kind kind(PersonTrait kind) {
		return Objects.requireNonNull(this.kinds.get(kind));
	}

}
