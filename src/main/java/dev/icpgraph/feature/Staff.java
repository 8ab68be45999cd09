package dev.icpgraph.feature;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.util.function.SingletonSupplier;

/**
 * The people who work in accounts now. A job is a position in {@link #jobs}, whose rows
 * are accounts and whose targets are people.
 *
 * @param snapshot where they are
 * @param jobs of all accounts, past ones too
 * @param traits of all people
 * @param lasting the jobs of today, found when first asked for
 */
record Staff(Snapshot snapshot, Links jobs, PersonTraits traits, Supplier<CurrentJobs> lasting) {

	static Staff of(Snapshot snapshot) {
		Links jobs = snapshot.backlinks(Relation.EMPLOYED_AT);
		return new Staff(snapshot, jobs, new PersonTraits(snapshot), SingletonSupplier.of(() -> CurrentJobs.of(jobs)));
	}

	CurrentJobs current() {
		return this.lasting.get();
	}

	/**
	 * The jobs of an account that last.
	 */
	IntStream current(int account) {
		return current().of(account);
	}

	EvidenceItem ground(String text, int job) {
		String person = this.snapshot.names(NodeKind.PERSON).id(this.jobs.target(job));
		return EvidenceItem.of(text, new EvidenceOrigin.Linked(Relation.EMPLOYED_AT,
				List.of(new EvidenceOrigin.Place(person, null, Links.UNKNOWN))));
	}

	/**
	 * People of an account whose data is known but who are not those looked for.
	 */
	EvidenceItem others(String text, int account) {
		List<EvidenceOrigin.Place> some = current(account).limit(EvidenceOrigin.SHOWN)
			.mapToObj((job) -> new EvidenceOrigin.Place(this.snapshot.names(NodeKind.PERSON).id(this.jobs.target(job)),
					null, Links.UNKNOWN))
			.toList();
		return EvidenceItem.of(text, new EvidenceOrigin.Linked(Relation.EMPLOYED_AT, some));
	}

}
