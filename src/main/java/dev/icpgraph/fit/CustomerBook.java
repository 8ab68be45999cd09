package dev.icpgraph.fit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * All accounts that were customers on or before a day, with their facts.
 *
 * @param customers ordered by account
 * @param referrals whether any of them has a known referrer; if none has, the others are
 * unknown rather than not referred
 */
record CustomerBook(List<CustomerRecord> customers, boolean referrals) {

	/**
	 * Reads the customers of a snapshot. O(customers + their referrals).
	 * @param day as of {@link Days}; later facts are ignored
	 */
	static CustomerBook of(Snapshot snapshot, int day) {
		int[] accounts = Arrays.stream(snapshot.customers())
			.filter((account) -> begun(facts(snapshot, account).since(), day))
			.toArray();
		BitSet buying = new BitSet();
		Arrays.stream(accounts).forEach(buying::set);
		List<CustomerRecord> records = Arrays.stream(accounts)
			.mapToObj((account) -> record(snapshot, account, day, buying))
			.toList();
		boolean referrals = Arrays.stream(accounts)
			.anyMatch((account) -> referrers(snapshot, account, day).findAny().isPresent());
		return new CustomerBook(records, referrals);
	}

	/**
	 * The customers among given accounts.
	 */
	List<CustomerRecord> in(BitSet accounts) {
		return this.customers.stream().filter((it) -> accounts.get(it.account())).toList();
	}

	/**
	 * The customers outside given accounts.
	 */
	List<CustomerRecord> outside(BitSet accounts) {
		return this.customers.stream().filter((it) -> !accounts.get(it.account())).toList();
	}

	/**
	 * Accounts that are customers on the day.
	 */
	BitSet active() {
		BitSet active = new BitSet();
		this.customers.stream().filter(CustomerRecord::active).forEach((it) -> active.set(it.account()));
		return active;
	}

	/**
	 * Whether a condition holds for any customer.
	 */
	boolean knows(Predicate<CustomerRecord> what) {
		return this.customers.stream().anyMatch(what);
	}

	private static CustomerRecord record(Snapshot snapshot, int account, int day, BitSet customers) {
		CustomerFacts facts = facts(snapshot, account);
		boolean referred = referrers(snapshot, account, day).anyMatch(customers::get);
		Integer age = (facts.since() == Days.UNKNOWN) ? null : day - facts.since();
		return new CustomerRecord(account, facts.active(day), referred, facts.nps(), age,
				profitable(facts.marginUsd()));
	}

	private static @Nullable Boolean profitable(@Nullable Double margin) {
		return (margin != null) ? Boolean.valueOf(margin > 0) : null;
	}

	private static IntStream referrers(Snapshot snapshot, int account, int day) {
		Links received = snapshot.backlinks(Relation.REFERRED);
		return IntStream.range(received.begin(account), received.end(account))
			.filter((position) -> begun(received.day(position), day))
			.map(received::target)
			.filter((referrer) -> referrer != account);
	}

	private static boolean begun(int since, int day) {
		return since == Days.UNKNOWN || since <= day;
	}

	private static CustomerFacts facts(Snapshot snapshot, int account) {
		return Objects.requireNonNull(snapshot.customer(account));
	}

}
