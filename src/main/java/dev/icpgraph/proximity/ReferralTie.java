package dev.icpgraph.proximity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.customer.Naming;
import dev.icpgraph.evidence.EvidenceQuery;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.Dates;
import dev.icpgraph.text.English;

/**
 * A referral that ties an account to best customers.
 *
 * @param snapshot holds its accounts
 * @param kind kind of the tie
 * @param account dense id of the account
 * @param other dense id of the other side of its own referral
 * @param day day of that referral, if known
 * @param customers dense ids of the best customers, ascending
 * @param naming the noun for best customers
 */
record ReferralTie(Snapshot snapshot, Kind kind, int account, int other, int day, IntList customers,
		Naming naming) implements EvidenceSource {

	/** Maximum number of best customers in a sentence and a path. */
	private static final int NAMED = 3;

	/**
	 * For example {@code was referred by your best customer Acme in May 2021}.
	 */
	@Override
	public String text() {
		String best = this.naming.named(English.firstOf(named(), this.customers.size()), this.customers.size());
		String when = Dates.in(Days.date(this.day));
		return switch (this.kind) {
			case FROM_BEST -> "was referred by " + best + when;
			case TO_BEST -> "referred " + best + when;
			case SAME_REFERRER -> "was referred by " + this.snapshot.accountLabel(this.other) + when + ", as " + best
					+ ((this.customers.size() == 1) ? " was" : " were");
			case GO_BETWEEN -> "was referred" + when + " by " + this.snapshot.accountLabel(this.other) + ", which "
					+ best + " referred";
		};
	}

	private List<String> named() {
		return this.customers.intStream().limit(NAMED).mapToObj(this.snapshot::accountLabel).toList();
	}

	@Override
	public EvidenceQuery query() {
		return EvidenceQuery.REFERRAL;
	}

	/**
	 * The referrals, each from one id to another.
	 */
	@Override
	public Map<String, Object> parameters() {
		return Map.of("referrals", switch (this.kind) {
			case FROM_BEST -> List.of(referral(this.other, this.account));
			case TO_BEST -> List.of(referral(this.account, this.other));
			case SAME_REFERRER ->
				Stream.concat(Stream.of(this.account), this.customers.intStream().limit(NAMED).boxed())
					.map((referred) -> referral(this.other, referred))
					.toList();
			case GO_BETWEEN ->
				List.of(referral(this.other, this.account), referral(this.customers.getInt(0), this.other));
		});
	}

	private List<String> referral(int from, int to) {
		return List.of(this.snapshot.accountId(from), this.snapshot.accountId(to));
	}

	@Override
	public String key() {
		return this.kind.name() + " " + this.snapshot.accountId(this.other);
	}

	/**
	 * The kinds of referral ties between an account and best customers.
	 */
	enum Kind {

		/** A best customer referred it. */
		FROM_BEST,

		/** It referred a best customer. */
		TO_BEST,

		/** Its referrer also referred best customers. */
		SAME_REFERRER,

		/** A best customer referred its referrer. */
		GO_BETWEEN

	}

}
