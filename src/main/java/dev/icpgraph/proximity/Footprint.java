package dev.icpgraph.proximity;

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
import dev.icpgraph.snapshot.Snapshot;

/**
 * Amount and currency of every account's data, compared with the best customers: half the
 * sum, over {@link FootprintKind}, of the signed, shrunk log-lift of the account's band.
 *
 * <pre>
 * μ = max(df / n, 0.0005)    x = log2(((k + 2μ) / (b + 2)) / μ)    X = ½ Σ x
 * </pre>
 *
 * Counts are over all accounts, because zero is known too; headcount and revenue are over
 * the accounts with data, and give 0 for others. A footprint is not evidence of nearness:
 * it also shows which sources know an account. Bits in 2^-20.
 */
final class Footprint {

	/** Weight of each kind. */
	private static final double WEIGHT = 0.5;

	private final ProximityContext context;

	private final FootprintBands bands;

	private final Map<FootprintKind, FootprintBits> kinds = new EnumMap<>(FootprintKind.class);

	private final int[] bits;

	/**
	 * Computes the footprint of every account. O(accounts), plus the links of a market
	 * that was not counted before.
	 */
	Footprint(ProximityContext context) {
		this.context = context;
		this.bands = context.market().footprints();
		for (FootprintKind kind : FootprintKind.values()) {
			this.kinds.put(kind, new FootprintBits(this.bands.accounts(kind), bestIn(kind), WEIGHT));
		}
		this.bits = new int[context.snapshot().accounts()];
		AccountRanges.forEach(this.bits.length, this::add);
		for (int account : context.best().accounts()) {
			this.bits[account] = items(account).stream().mapToInt(FootprintItem::bits).sum();
		}
	}

	static Footprint of(Snapshot snapshot, BestCustomers best, LocalDate today) {
		return new Footprint(new ProximityContext(snapshot, best, today, Naming.BEST_CUSTOMERS));
	}

	private int[] bestIn(FootprintKind kind) {
		int[] best = new int[DoublingBand.COUNT];
		for (int account : this.context.best().accounts()) {
			int band = this.bands.band(kind, account);
			if (band != DoublingBand.UNKNOWN) {
				best[band]++;
			}
		}
		return best;
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
				: bitsOf(kind).item(kind, band, this.context.best().contains(account), this.context.naming());
	}

	/**
	 * Mean bits of one kind over all accounts, with none treated as a best customer.
	 */
	int mean(FootprintKind kind) {
		return bitsOf(kind).mean(this.bits.length);
	}

}
