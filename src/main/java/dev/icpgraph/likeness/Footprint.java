package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Amount and recency of every account's data, compared with the best customers: half the
 * sum, over {@link FootprintKind}, of the signed log-lift of the account's band, shrunk
 * as in {@link dev.icpgraph.statistics.LogLift}.
 *
 * <pre>
 * μ = max(df / n, 0.0005)    x = log2(((k + 2μ) / (b + 2)) / μ)    X = ½ Σ x
 * </pre>
 *
 * Counts are over all accounts, because 0 is a known count; headcount and revenue are
 * over the accounts with data and give others 0 bits. A footprint is not evidence of
 * nearness: it also reflects which sources know an account. Bits in 2^-20.
 */
final class Footprint {

	/** Weight of each kind. */
	private static final double WEIGHT = 0.5;

	private final FootprintBands bands;

	private final BestCustomers best;

	private final Naming naming;

	private final Map<FootprintKind, FootprintBits> kinds = new EnumMap<>(FootprintKind.class);

	private final int[] bits;

	/**
	 * Compares every account. O(accounts).
	 * @param bands the counted market, which all sets of best customers share
	 * @param naming the noun for the best customers
	 */
	Footprint(FootprintBands bands, BestCustomers best, Naming naming) {
		this.bands = bands;
		this.best = best;
		this.naming = naming;
		for (FootprintKind kind : FootprintKind.values()) {
			this.kinds.put(kind, new FootprintBits(bands.accounts(kind), bestIn(kind), WEIGHT));
		}
		this.bits = new int[bands.size()];
		AccountRanges.forEach(this.bits.length, this::add);
		for (int account : best.accounts()) {
			this.bits[account] = items(account).stream().mapToInt(FootprintItem::bits).sum();
		}
	}

	/**
	 * Counts a market and compares every account. O(accounts + links).
	 * @param today later facts do not count
	 */
	static Footprint of(Snapshot snapshot, BestCustomers best, LocalDate today) {
		return new Footprint(new FootprintBands(new LinksAsOf(snapshot, today)), best, best.naming());
	}

	private int[] bestIn(FootprintKind kind) {
		int[] counted = new int[DoublingBand.COUNT];
		for (int account : this.best.accounts()) {
			int band = this.bands.band(kind, account);
			if (band != DoublingBand.UNKNOWN) {
				counted[band]++;
			}
		}
		return counted;
	}

	private void add(int from, int to) {
		for (FootprintKind kind : FootprintKind.values()) {
			byte[] of = this.bands.bands(kind);
			int[] bits = bitsOf(kind).ofOthers();
			for (int account = from; account < to; account++) {
				this.bits[account] += bits[of[account] + 1];
			}
		}
	}

	private FootprintBits bitsOf(FootprintKind kind) {
		return Objects.requireNonNull(this.kinds.get(kind));
	}

	/**
	 * X of an account, signed.
	 */
	int bits(int account) {
		return this.bits[account];
	}

	/**
	 * The items of the footprint, in the order of {@link FootprintKind}, without unknown
	 * ones. Their bits sum exactly to {@link #bits}.
	 */
	List<FootprintItem> items(int account) {
		List<FootprintItem> items = new ArrayList<>();
		for (FootprintKind kind : FootprintKind.values()) {
			FootprintItem item = item(kind, account);
			if (item != null) {
				items.add(item);
			}
		}
		return items;
	}

	/**
	 * The item of one kind; null when unknown.
	 */
	@Nullable FootprintItem item(FootprintKind kind, int account) {
		int band = this.bands.band(kind, account);
		return (band == DoublingBand.UNKNOWN) ? null
				: bitsOf(kind).item(kind, band, this.best.contains(account), this.naming);
	}

	/**
	 * Mean bits of one kind over all accounts, with none treated as a best customer.
	 */
	int mean(FootprintKind kind) {
		return bitsOf(kind).mean(this.bits.length);
	}

}
