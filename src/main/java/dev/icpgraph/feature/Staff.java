package dev.icpgraph.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The people who work at accounts now. A job is a position in {@link #jobs}, whose rows
 * are accounts and whose targets are people.
 *
 * @param snapshot holds the people
 * @param jobs jobs of all accounts, including past ones
 * @param traits traits of all people
 * @param lasting the current jobs, found on first use
 */
record Staff(Snapshot snapshot, Links jobs, PersonTraits traits, Supplier<CurrentJobs> lasting) {

	static Staff of(Snapshot snapshot, LocalDate today) {
		Links jobs = snapshot.backlinks(Relation.EMPLOYED_AT);
		return new Staff(snapshot, jobs, new PersonTraits(snapshot),
				SingletonSupplier.of(() -> CurrentJobs.of(jobs, today)));
	}

	CurrentJobs current() {
		return this.lasting.get();
	}

	/**
	 * The current jobs at an account.
	 */
	IntStream current(int account) {
		return current().of(account);
	}

	EvidenceItem item(String text, int job) {
		String person = this.snapshot.names(NodeKind.PERSON).id(this.jobs.target(job));
		return EvidenceItem.of(text, new EvidenceOrigin.Linked(Relation.EMPLOYED_AT,
				List.of(new EvidenceOrigin.Place(person, null, Links.UNKNOWN))));
	}

	/**
	 * People of an account with known data who do not match.
	 */
	EvidenceItem others(String text, int account) {
		List<EvidenceOrigin.Place> some = current(account).limit(EvidenceOrigin.SHOWN)
			.mapToObj((job) -> new EvidenceOrigin.Place(this.snapshot.names(NodeKind.PERSON).id(this.jobs.target(job)),
					null, Links.UNKNOWN))
			.toList();
		return EvidenceItem.of(text, new EvidenceOrigin.Linked(Relation.EMPLOYED_AT, some));
	}

}
