package dev.icpgraph.proximity;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The band of every account in every {@link FootprintKind}, and the number of accounts in
 * each band. One byte per account and kind.
 */
final class FootprintBands {

	/** Kind of a job that has not started. */
	private static final int NONE = 0;

	private static final int LEFT = 1;

	private static final int UNDATED = 2;

	private static final int CURRENT = 3;

	private static final int STATES = 4;

	private final int today;

	private final Links staff;

	private final Links uses;

	private final Links events;

	private final Links given;

	private final Links received;

	private final Map<FootprintKind, byte[]> bands = new EnumMap<>(FootprintKind.class);

	private final Map<FootprintKind, AtomicIntegerArray> accounts = new EnumMap<>(FootprintKind.class);

	/**
	 * Counts the data of every account. O(accounts + links).
	 */
	FootprintBands(MarketCounts market) {
		Snapshot snapshot = market.snapshot();
		this.today = (int) market.today().toEpochDay();
		this.staff = snapshot.backlinks(Relation.EMPLOYED_AT);
		this.uses = snapshot.links(Relation.USES);
		this.events = market.links(Relation.PARTICIPATED_IN);
		this.given = market.links(Relation.REFERRED);
		this.received = market.backlinks(Relation.REFERRED);
		for (FootprintKind kind : FootprintKind.values()) {
			this.bands.put(kind, new byte[snapshot.accounts()]);
			this.accounts.put(kind, new AtomicIntegerArray(DoublingBand.COUNT));
		}
		AccountRanges.forEach(snapshot.accounts(), (from, to) -> {
			fillPeople(from, to);
			fillLinks(from, to);
			fill(FootprintKind.HEADCOUNT, snapshot.quantity(AccountQuantity.HEADCOUNT), from, to);
			fill(FootprintKind.REVENUE_USD, snapshot.quantity(AccountQuantity.REVENUE_USD), from, to);
			count(from, to);
		});
	}

	/**
	 * The band of an account, or {@link DoublingBand#UNKNOWN}.
	 */
	int band(FootprintKind kind, int account) {
		return bands(kind)[account];
	}

	/**
	 * The internal bands of all accounts. Do not modify.
	 */
	byte[] bands(FootprintKind kind) {
		return Objects.requireNonNull(this.bands.get(kind));
	}

	/**
	 * Number of accounts in each band.
	 */
	int[] accounts(FootprintKind kind) {
		AtomicIntegerArray counted = Objects.requireNonNull(this.accounts.get(kind));
		return IntStream.range(0, DoublingBand.COUNT).map(counted::get).toArray();
	}

	private void fillPeople(int from, int to) {
		byte[] current = bands(FootprintKind.CURRENT_PEOPLE);
		byte[] former = bands(FootprintKind.FORMER_PEOPLE);
		byte[] undated = bands(FootprintKind.UNDATED_PEOPLE);
		int[] people = new int[STATES];
		for (int account = from; account < to; account++) {
			countPeople(account, people);
			current[account] = DoublingBand.of(people[CURRENT]);
			former[account] = DoublingBand.of(people[LEFT]);
			undated[account] = DoublingBand.of(people[UNDATED]);
		}
	}

	/**
	 * Counts each person by the job with the latest possible end: a person's jobs are
	 * adjacent in a row.
	 */
	private void countPeople(int account, int[] people) {
		Arrays.fill(people, 0);
		int end = this.staff.end(account);
		int position = this.staff.begin(account);
		while (position < end) {
			int person = this.staff.target(position);
			int most = NONE;
			for (; position < end && this.staff.target(position) == person; position++) {
				most = Math.max(most, known(position));
			}
			people[most]++;
		}
	}

	private int known(int position) {
		if (this.staff.day(position) > this.today) {
			return NONE;
		}
		int until = this.staff.until(position);
		return (until == Links.UNKNOWN) ? UNDATED : (until > this.today) ? CURRENT : LEFT;
	}

	private void fillLinks(int from, int to) {
		byte[] technologies = bands(FootprintKind.TECHNOLOGIES);
		byte[] participations = bands(FootprintKind.EVENTS);
		byte[] referrals = bands(FootprintKind.REFERRALS);
		for (int account = from; account < to; account++) {
			technologies[account] = DoublingBand.of(this.uses.degree(account));
			participations[account] = DoublingBand.of(distinct(this.events, account));
			referrals[account] = DoublingBand.of(distinct(this.given, account) + distinct(this.received, account));
		}
	}

	private static int distinct(Links links, int account) {
		int count = 0;
		int before = -1;
		for (int position = links.begin(account); position < links.end(account); position++) {
			int target = links.target(position);
			count += (target != before) ? 1 : 0;
			before = target;
		}
		return count;
	}

	private void fill(FootprintKind kind, QuantityColumn column, int from, int to) {
		byte[] filled = bands(kind);
		for (int account = from; account < to; account++) {
			filled[account] = DoublingBand.of(column.low(account), column.high(account));
		}
	}

	private void count(int from, int to) {
		this.accounts.forEach((kind, counted) -> {
			byte[] of = bands(kind);
			int[] here = new int[DoublingBand.COUNT + 1];
			for (int account = from; account < to; account++) {
				here[of[account] + 1]++;
			}
			for (int band = 0; band < DoublingBand.COUNT; band++) {
				counted.addAndGet(band, here[band + 1]);
			}
		});
	}

}
