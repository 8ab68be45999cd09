package dev.icpgraph.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.proximity.ChannelProximity;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Likeness of every account to the best customers: nearness R plus footprint X, in signed
 * bits, and as a value that strictly increases with the bits.
 *
 * <pre>
 * L = R + X    value = ½ + ½ · L / (4 + |L|)
 * </pre>
 *
 * Whole numbers keep contributions exact: bits in 2^-20, values in 2^-50 ({@link #ONE}),
 * fine enough that only equal bits give equal values. Since a footprint also reflects
 * which sources know an account, a likeness favors well-documented accounts.
 */
public final class Likeness implements SignedBits {

	/** A value of 1, which is never reached. A double holds each value exactly. */
	public static final long ONE = SignedValue.ONE;

	private final Proximities proximities;

	private final Footprint footprint;

	private final Supplier<AverageLikeness> average;

	Likeness(Proximities proximities, Footprint footprint) {
		this.proximities = proximities;
		this.footprint = footprint;
		this.average = SingletonSupplier.of(() -> AverageLikeness.of(proximities, footprint));
	}

	/**
	 * Computes the likeness of every account of a snapshot. O(links).
	 * @param today the date that ages count from; later facts are ignored
	 */
	public static Likeness of(Snapshot snapshot, BestCustomers best, ProximitySettings settings, LocalDate today) {
		return LikenessFindings.of(snapshot, best, today).likeness(settings);
	}

	/**
	 * Whether any best customer other than the account itself exists to compare it with.
	 */
	@Override
	public boolean known(int account) {
		return best().size() > (best().contains(account) ? 1 : 0);
	}

	/**
	 * L of an account, signed, in 2^-20 bit: below 2^34, and above -2^28. O(channels).
	 */
	@Override
	public long bits(int account) {
		return nearnessBits(account) + footprintBits(account);
	}

	/**
	 * R of an account, in 2^-20 bit. O(channels).
	 */
	long nearnessBits(int account) {
		return this.proximities.bits(account);
	}

	/**
	 * X of an account, signed, in 2^-20 bit.
	 */
	long footprintBits(int account) {
		return this.footprint.bits(account);
	}

	/**
	 * The value of an account, above 0 and below {@link #ONE}.
	 */
	@Override
	public long value(int account) {
		return SignedValue.of(bits(account));
	}

	/**
	 * Bits of the average account: the sum of the mean bits of all parts.
	 */
	@Override
	public long averageBits() {
		return this.average.get().bits();
	}

	/**
	 * The value of the average account.
	 */
	@Override
	public long averageValue() {
		return SignedValue.of(averageBits());
	}

	/**
	 * The customers that accounts are compared with.
	 */
	public BestCustomers best() {
		return this.proximities.best();
	}

	Naming naming() {
		return this.proximities.naming();
	}

	/**
	 * The nonzero parts of the likeness of an account, strongest first; parts that rest
	 * on a single best customer come last. O(its items of evidence).
	 */
	@Override
	public List<LikenessItem> explain(int account) {
		AverageLikeness start = this.average.get();
		List<LikenessSource> sources = sources(account);
		long[] bits = new long[sources.size()];
		long[] distances = new long[bits.length];
		for (int part = 0; part < bits.length; part++) {
			bits[part] = bits(sources.get(part), part, account);
			distances[part] = bits[part] - start.mean(part);
		}
		return LikenessItem.all(sources, bits, SignedValue.split(start.bits(), distances));
	}

	/**
	 * The channels, then the counts of the footprint.
	 */
	private List<LikenessSource> sources(int account) {
		List<LikenessSource> sources = new ArrayList<>();
		for (ChannelProximity channel : this.proximities.explain(account).channels()) {
			sources.add(new SharedTies(channel, naming()));
		}
		for (FootprintKind kind : FootprintKind.values()) {
			FootprintItem item = this.footprint.item(kind, account);
			sources.add((item != null) ? item : new UnknownQuantity(kind));
		}
		return sources;
	}

	private long bits(LikenessSource source, int part, int account) {
		return switch (source) {
			case SharedTies _ -> this.proximities.bits(part, account);
			case FootprintItem item -> item.bits();
			case UnknownQuantity _ -> 0;
		};
	}

}
