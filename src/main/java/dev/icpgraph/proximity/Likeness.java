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
 * Likeness of every account to the best customers: nearness R plus footprint X, in signed
 * bits, and as a value that rises strictly with the bits.
 *
 * <pre>
 * L = R + X    value = ½ + ½ · L / (4 + |L|)
 * </pre>
 *
 * Whole numbers keep contributions exact: bits in 2^-20, values in 2^-50 ({@link #ONE}),
 * fine enough that only equal bits give equal values. A footprint also shows which
 * sources know an account, so a likeness favors well-documented accounts.
 */
public final class Likeness {

	/** A value of 1, which is never reached. A double holds each value exactly. */
	public static final long ONE = 1L << 50;

	/** Bits at which the value is halfway from ½ to either end. */
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
	 * Computes the likeness of every account of a snapshot. O(links).
	 * @param today the date that ages count from; later facts do not count
	 */
	public static Likeness of(Snapshot snapshot, BestCustomers best, ProximitySettings settings, LocalDate today) {
		return of(new Channels(new ProximityContext(snapshot, best, today, Naming.BEST_CUSTOMERS)), settings);
	}

	static Likeness of(Channels channels, ProximitySettings settings) {
		return new Likeness(Proximities.of(channels, settings), channels.footprint());
	}

	/**
	 * Whether any best customer other than the account itself exists to compare it with.
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
	 * Bits of the average account: the sum of the mean bits of all parts.
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
	 * The customers that accounts are compared with.
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
	 * The parts of the likeness of an account, strongest first, parts that rest on a
	 * single best customer last, without parts that contribute nothing. Each part gets
	 * its Aumann–Shapley value (Values of Non-Atomic Games, 1974) on the straight line
	 * from the average account to this one. The value depends only on the sum of bits, so
	 * that is the slope of the secant times the part's own distance. O(its items of
	 * evidence).
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
			.sorted(Comparator.comparing((LikenessItem item) -> item.source().restsOnOne())
				.thenComparingLong((item) -> -Math.abs(item.points())))
			.toList();
	}

	/**
	 * The slope of the value.
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
