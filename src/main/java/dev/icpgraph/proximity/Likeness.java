package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.util.function.SingletonSupplier;

/**
 * How much every account looks like the best customers: nearness R and footprint X
 * together, in signed bits, and as a value that rises strictly with them.
 *
 * <pre>
 * L = R + X    value = ½ + ½ · L / (4 + |L|)
 * </pre>
 *
 * Whole numbers, so that contributions are exact: bits in 2^-20, values in 2^-50
 * ({@link #ONE}), in which two accounts have the same value only if they have the same
 * bits. A footprint also shows which sources know an account, so a likeness rewards being
 * well documented.
 */
public final class Likeness {

	/** A value of 1, which none reaches. A double holds each value exactly. */
	public static final long ONE = 1L << 50;

	/** Bits that take the value halfway from ½ to either end. */
	private static final double HALFWAY = 4.0 * FixedPoint.BIT;

	private final Proximities proximities;

	private final Footprint footprint;

	private final Supplier<AverageLikeness> average;

	Likeness(Proximities proximities, Footprint footprint) {
		this.proximities = proximities;
		this.footprint = footprint;
		this.average = SingletonSupplier.of(() -> AverageLikeness.of(proximities, footprint));
	}

	/**
	 * Computes it for every account of a snapshot. O(links).
	 * @param today the date that ages count from; what is dated later does not count
	 */
	public static Likeness of(Snapshot snapshot, BestCustomers best, ProximitySettings settings, LocalDate today) {
		return of(new Channels(new ProximityContext(snapshot, best, today, Naming.BEST_CUSTOMERS)), settings);
	}

	static Likeness of(Channels channels, ProximitySettings settings) {
		return new Likeness(Proximities.of(channels, settings), channels.footprint());
	}

	/**
	 * Whether there is any best customer to compare an account with, other than itself.
	 */
	public boolean known(int account) {
		return best().size() > (best().contains(account) ? 1 : 0);
	}

	/**
	 * L of an account, signed, in 2^-20 bit: below 2^34, and above -2^28. O(channels).
	 */
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
	public long value(int account) {
		return valueOf(bits(account));
	}

	/**
	 * Bits of the average account: the sum of the means of all parts.
	 */
	public long averageBits() {
		return this.average.get().bits();
	}

	/**
	 * The value of the average account.
	 */
	public long averageValue() {
		return valueOf(averageBits());
	}

	/**
	 * Whom accounts are compared with.
	 */
	public BestCustomers best() {
		return this.proximities.best();
	}

	Naming naming() {
		return this.proximities.naming();
	}

	static long valueOf(long bits) {
		return Math.round((0.5 + 0.5 * (bits / (HALFWAY + Math.abs(bits)))) * ONE);
	}

	/**
	 * What the likeness of an account consists of, the strongest first, without parts
	 * that give nothing. On the straight way from the average account to this one, each
	 * part moves the value in proportion to its own distance (Aumann and Shapley). O(its
	 * items of evidence).
	 */
	public List<LikenessItem> explain(int account) {
		AverageLikeness start = this.average.get();
		List<LikenessItem> items = new ArrayList<>();
		long distance = bits(account) - start.bits();
		long difference = value(account) - averageValue();
		double slope = (distance == 0) ? slope(start.bits()) : difference / (double) distance;
		long gone = 0;
		long shown = 0;
		List<LikenessSource> sources = sources(account);
		for (int part = 0; part < sources.size(); part++) {
			long bits = bits(sources.get(part), part, account);
			gone += bits - start.mean(part);
			long sum = (gone == distance) ? difference : Math.round(slope * gone);
			items.add(new LikenessItem(sources.get(part), bits, sum - shown));
			shown = sum;
		}
		return items.stream()
			.filter((item) -> item.bits() != 0 || item.points() != 0)
			.sorted(Comparator.comparingLong((LikenessItem item) -> -Math.abs(item.points())))
			.toList();
	}

	/**
	 * How steeply the value rises.
	 */
	private static double slope(long bits) {
		double around = HALFWAY + Math.abs(bits);
		return ONE / 2 * HALFWAY / around / around;
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
