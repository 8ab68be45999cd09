package dev.icpgraph.market;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntConsumer;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Values of the people who work at an account now.
 *
 * @param jobs jobs by account
 * @param current tells which jobs last
 * @param values the values of the people
 */
record StaffValues(Links jobs, Tenures current, LinkedValues values) implements ValueSource {

	/**
	 * Traits such as titles.
	 */
	static StaffValues traits(Snapshot snapshot, PersonTrait trait, LocalDate today) {
		Names names = snapshot.names(NodeKind.TRAIT);
		BitSet wanted = trait.all(names);
		Links jobs = snapshot.backlinks(Relation.EMPLOYED_AT);
		Links traits = snapshot.links(Relation.HAS_TRAIT);
		return new StaffValues(jobs, new Tenures(jobs, today),
				new LinkedValues(names, trait == PersonTrait.BUYING_ROLE, (job, codes) -> {
					int person = jobs.target(job);
					for (int position = traits.begin(person); position < traits.end(person); position++) {
						if (wanted.get(traits.target(position))) {
							codes.accept(traits.target(position));
						}
					}
				}));
	}

	/**
	 * Levels of seniority.
	 */
	static StaffValues levels(Snapshot snapshot, LocalDate today) {
		Links jobs = snapshot.backlinks(Relation.EMPLOYED_AT);
		return new StaffValues(jobs, new Tenures(jobs, today), new LinkedValues(jobs.kinds(), true, (job, codes) -> {
			if (jobs.kind(job) >= 0) {
				codes.accept(jobs.kind(job));
			}
		}));
	}

	@Override
	public int codes() {
		return this.values.codes();
	}

	@Override
	public void forEach(int account, IntConsumer codes) {
		for (int job = this.jobs.begin(account); job < this.jobs.end(account); job++) {
			if (this.current.current(job)) {
				this.values.forEach(job, codes);
			}
		}
	}

	@Override
	public String value(int code) {
		return this.values.value(code);
	}

	@Override
	public String name(int code) {
		return this.values.name(code);
	}

}
