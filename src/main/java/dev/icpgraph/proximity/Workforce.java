package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.RowSums;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Tenures;

/**
 * Number of people known to work at every account.
 */
final class Workforce {

	/** The account has no known person, current or past. */
	static final int UNKNOWN = -1;

	private static final int FIELD = 21;

	private static final long MOST = (1L << FIELD) - 1;

	private final int[] people;

	private final MarketTotals.Staff staff;

	private final MarketTotals.Staff market;

	/**
	 * Counts each person once per account. O(employments).
	 * @param market counts of the market that the snapshot is a part of; null if it is
	 * the market
	 */
	Workforce(Snapshot snapshot, LocalDate today, MarketTotals.@Nullable Staff market) {
		Links staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		Tenures tenures = new Tenures(staff, today);
		this.people = new int[snapshot.accounts()];
		LongAdder known = new LongAdder();
		LongAdder all = new LongAdder();
		AccountRanges.forEach(this.people.length, (from, to) -> {
			long[] sums = new long[to - from];
			RowSums.add(staff.offsets(), from, to,
					(begin, length, totals) -> total(staff, tenures, begin, length, totals), sums);
			long knownHere = 0;
			long allHere = 0;
			for (int account = from; account < to; account++) {
				int people = people(staff, tenures, account, sums[account - from]);
				this.people[account] = people;
				knownHere += (people >>> 31) ^ 1;
				allHere += Math.max(0, people);
			}
			known.add(knownHere);
			all.add(allHere);
		});
		this.staff = new MarketTotals.Staff(known.sum(), all.sum());
		this.market = (market != null) ? market : this.staff;
	}

	/**
	 * Counts started jobs, current jobs and repeated people: three numbers in one. Does
	 * not branch on days, since most such branches would be mispredicted.
	 */
	private static void total(Links staff, Tenures tenures, int begin, int length, long[] totals) {
		long total = totals[0];
		int before = (begin > 0) ? staff.target(begin - 1) : -1;
		for (int i = 0; i < length; i++) {
			int person = staff.target(begin + i);
			long begun = tenures.begun(begin + i) ? 1 : 0;
			long works = tenures.current(begin + i) ? 1 : 0;
			long again = (person == before) ? 1 : 0;
			total += (begun << (2 * FIELD)) | (works << FIELD) | again;
			before = person;
			totals[i + 1] = total;
		}
	}

	private static int people(Links staff, Tenures tenures, int account, long sum) {
		// 1 if no job has started. Branch-free, since the outcome is unpredictable.
		int nobody = (int) (((sum >>> (2 * FIELD)) - 1) >>> 63);
		return ((sum & MOST) == 0) ? (int) ((sum >>> FIELD) & MOST) - nobody
				: distinct(staff, tenures, account) - nobody;
	}

	private static int distinct(Links staff, Tenures tenures, int account) {
		int count = 0;
		int before = -1;
		for (int position = staff.begin(account); position < staff.end(account); position++) {
			int person = staff.target(position);
			if (person != before && tenures.current(position)) {
				before = person;
				count++;
			}
		}
		return count;
	}

	/**
	 * Number of people who work at an account today, or {@link #UNKNOWN}.
	 */
	int people(int account) {
		return this.people[account];
	}

	/**
	 * The people of the accounts of the snapshot.
	 */
	MarketTotals.Staff staff() {
		return this.staff;
	}

	/**
	 * Mean number of current people over accounts of the market with any known person.
	 */
	double mean() {
		return this.market.mean();
	}

	/**
	 * By account: 0 with any known person, else -1.
	 */
	int[] knowledge() {
		int[] knowledge = new int[this.people.length];
		for (int account = 0; account < knowledge.length; account++) {
			knowledge[account] = this.people[account] >> 31;
		}
		return knowledge;
	}

}
