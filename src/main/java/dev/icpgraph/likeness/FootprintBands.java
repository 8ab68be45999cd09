package dev.icpgraph.likeness;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The band of every account in every {@link FootprintKind}, and the number of accounts in
 * each band. One byte per account and kind.
 */
final class FootprintBands {

	private final AccountCounts counts;

	private final @Nullable FootprintTotals given;

	private final Map<FootprintKind, byte[]> bands = new EnumMap<>(FootprintKind.class);

	private final Map<FootprintKind, AtomicIntegerArray> accounts = new EnumMap<>(FootprintKind.class);

	/**
	 * Counts the data of every account. O(accounts + links).
	 */
	FootprintBands(LinksAsOf market) {
		this(market, null);
	}

	/**
	 * Counts the data of every account. O(accounts + links).
	 * @param given counts of a market that the snapshot is a part of; null to count in
	 * the snapshot
	 */
	FootprintBands(LinksAsOf market, @Nullable FootprintTotals given) {
		Snapshot snapshot = market.snapshot();
		this.given = given;
		this.counts = new AccountCounts(market);
		for (FootprintKind kind : FootprintKind.values()) {
			this.bands.put(kind, new byte[snapshot.accounts()]);
			this.accounts.put(kind, new AtomicIntegerArray(DoublingBand.COUNT));
		}
		AccountRanges.forEach(snapshot.accounts(), (from, to) -> {
			fillCounts(from, to);
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
	 * Number of accounts in the market.
	 */
	int size() {
		return bands(FootprintKind.HEADCOUNT).length;
	}

	/**
	 * Number of accounts of the market in each band.
	 */
	int[] accounts(FootprintKind kind) {
		if (this.given != null) {
			return this.given.of(kind);
		}
		AtomicIntegerArray counted = Objects.requireNonNull(this.accounts.get(kind));
		return IntStream.range(0, DoublingBand.COUNT).map(counted::get).toArray();
	}

	private void fillCounts(int from, int to) {
		byte[][] filled = AccountCounts.KINDS.stream().map(this::bands).toArray(byte[][]::new);
		int[] counted = new int[filled.length];
		for (int account = from; account < to; account++) {
			this.counts.count(account, counted);
			for (int kind = 0; kind < filled.length; kind++) {
				filled[kind][account] = DoublingBand.of(counted[kind]);
			}
		}
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
