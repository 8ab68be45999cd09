package dev.icpgraph.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.icp.JobTitle;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The people who work in accounts now. A job is a position in {@link #jobs}, whose rows
 * are accounts and whose targets are people.
 *
 * @param snapshot where they are
 * @param jobs of all accounts, past ones too
 * @param traits of all people
 */
record Staff(Snapshot snapshot, Links jobs, Links traits) {

	static Staff of(Snapshot snapshot) {
		return new Staff(snapshot, snapshot.backlinks(Relation.EMPLOYED_AT), snapshot.links(Relation.HAS_TRAIT));
	}

	/**
	 * Whether a job lasts and is the first of its person in its account.
	 */
	boolean counts(int account, int job) {
		boolean lasts = this.jobs.until(job) == Days.OPEN;
		for (int other = job - 1; lasts && other >= this.jobs.begin(account)
				&& this.jobs.target(other) == this.jobs.target(job); other--) {
			lasts = this.jobs.until(other) != Days.OPEN;
		}
		return lasts;
	}

	IntStream current(int account) {
		return IntStream.range(this.jobs.begin(account), this.jobs.end(account)).filter((job) -> counts(account, job));
	}

	/**
	 * Whether a person has any of some traits.
	 */
	boolean has(int person, BitSet traits) {
		for (int position = this.traits.begin(person); position < this.traits.end(person); position++) {
			if (traits.get(this.traits.target(position))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The traits of a kind that are among the wanted.
	 */
	BitSet chosen(PersonTrait kind, List<String> wanted) {
		Names names = names();
		BitSet all = kind.all(names);
		if (kind == PersonTrait.TITLE) {
			return where(all, (title) -> wanted.stream().anyMatch((it) -> JobTitle.matches(it, title)));
		}
		Set<String> known = wanted.stream().map((it) -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return where(all, (label) -> known.contains(label.toLowerCase(Locale.ROOT)));
	}

	BitSet all(PersonTrait kind) {
		return kind.all(names());
	}

	/**
	 * The traits of a person out of some, as people write them.
	 */
	List<String> labels(int person, BitSet traits) {
		return IntStream.range(this.traits.begin(person), this.traits.end(person))
			.map(this.traits::target)
			.filter(traits::get)
			.mapToObj(names()::label)
			.toList();
	}

	private Names names() {
		return this.snapshot.names(NodeKind.TRAIT);
	}

	private BitSet where(BitSet traits, Predicate<String> label) {
		BitSet found = new BitSet();
		traits.stream().filter((trait) -> label.test(names().label(trait))).forEach(found::set);
		return found;
	}

	Ground ground(String text, int job) {
		String person = this.snapshot.names(NodeKind.PERSON).id(this.jobs.target(job));
		return Ground.of(text,
				new Source.Linked(Relation.EMPLOYED_AT, List.of(new Source.Place(person, null, Links.UNKNOWN))));
	}

	/**
	 * People of an account whose data is known but who are not those looked for.
	 */
	Ground others(String text, int account) {
		List<Source.Place> some = current(account).limit(Source.SHOWN)
			.mapToObj((job) -> new Source.Place(this.snapshot.names(NodeKind.PERSON).id(this.jobs.target(job)), null,
					Links.UNKNOWN))
			.toList();
		return Ground.of(text, new Source.Linked(Relation.EMPLOYED_AT, some));
	}

}
