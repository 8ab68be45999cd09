package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Nearness of every account to the best customers: P = 1 - 2^-R, where R is the sum of
 * the bits of evidence over the channels; each bit halves the distance to 1. This is a
 * noisy-or (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988) of causes with P
 * = 1 - 2^-bits each. Computed once for the whole market; a best customer is never
 * evidence for itself. Whole numbers make contributions sum exactly to the value: shares
 * in 2^-30 and bits in 2^-20 ({@link FixedPoint}).
 */
public final class Proximities {

	/** No channel has data about the account. */
	public static final int UNKNOWN = -1;

	private static final int BLOCK = 1 << 10;

	private final List<ChannelEvidence> channels;

	private final double[] weights;

	private final ProximityContext context;

	private final int[] values;

	private Proximities(ProximityContext context, List<ChannelEvidence> channels, double[] weights) {
		this.context = context;
		this.channels = channels;
		this.weights = weights;
		this.values = new int[context.snapshot().accounts()];
		AccountRanges.forEach(this.values.length, this::combine);
	}

	/**
	 * Computes nearness for all accounts of a snapshot; 0 without best customers.
	 * O(links), tens of milliseconds for a million accounts.
	 * @param today the date that ages count from
	 */
	public static Proximities of(Snapshot snapshot, BestCustomers best, ProximitySettings settings, LocalDate today) {
		return of(ChannelFindings.of(snapshot, best, today), settings);
	}

	/**
	 * Adds up the evidence of the channels. O(accounts), plus the links of channels not
	 * used before.
	 */
	static Proximities of(ChannelFindings findings, ProximitySettings settings) {
		List<ChannelEvidence> counted = findings.evidence(settings);
		double[] weights = counted.stream().mapToDouble((it) -> settings.weight(it.channel())).toArray();
		return new Proximities(findings.context(), counted, weights);
	}

	/**
	 * Nearness of an account, from 0 to below {@link FixedPoint#ONE}, or
	 * {@link #UNKNOWN}.
	 */
	public int value(int account) {
		return this.values[account];
	}

	/**
	 * R of an account: the weighted bits of all channels, in 2^-20; 0 when unknown.
	 * O(channels).
	 */
	public long bits(int account) {
		long sum = 0;
		for (int channel = 0; channel < this.weights.length; channel++) {
			sum += bits(channel, account);
		}
		return sum;
	}

	/**
	 * The part of R from one channel, by index of the channel.
	 */
	public long bits(int channel, int account) {
		return weighted(this.weights[channel], this.channels.get(channel).bits()[account]);
	}

	/**
	 * Number of channels that have a weight.
	 */
	public int channels() {
		return this.weights.length;
	}

	/**
	 * Number of accounts in the market.
	 */
	public int accounts() {
		return this.values.length;
	}

	/**
	 * The customers that nearness is measured against.
	 */
	public BestCustomers best() {
		return this.context.best();
	}

	/**
	 * The noun for these customers.
	 */
	public Naming naming() {
		return this.context.naming();
	}

	/**
	 * Explains the nearness of an account. O(its items and the best customers that they
	 * lead to).
	 */
	public Proximity explain(int account) {
		long[] contributions = contributions(account);
		List<ChannelProximity> explained = new ArrayList<>();
		for (int i = 0; i < contributions.length; i++) {
			explained.add(explain(this.channels.get(i), account, contributions[i]));
		}
		return new Proximity(value(account), explained);
	}

	private long[] contributions(int account) {
		long[] parts = new long[this.channels.size()];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = bits(i, account);
		}
		return FixedPoint.split(Math.max(0, value(account)), parts);
	}

	/**
	 * The first evidence for the nearness of an account, by {@link Evidence#BEST_FIRST},
	 * and the number of all: as {@link #explain} gives them, without ordering the rest.
	 */
	public LeadingEvidence leading(int account) {
		long[] contributions = contributions(account);
		List<Evidence> first = new ArrayList<>();
		int count = 0;
		for (int i = 0; i < contributions.length; i++) {
			ChannelEvidence channel = this.channels.get(i);
			List<ChannelEvidence.Part> parts = (channel.bits()[account] < 0) ? List.of()
					: new ArrayList<>(channel.parts(account));
			if (!parts.isEmpty()) {
				// The rest may be in any order: only the first decides who gets its
				// share.
				Collections.swap(parts, 0, parts.indexOf(Collections.min(parts, ChannelEvidence.Part.BEST_FIRST)));
				first.add(evidence(channel, account, contributions[i], parts).getFirst());
			}
			count += parts.size();
		}
		return new LeadingEvidence(first.stream().min(Evidence.BEST_FIRST).orElse(null), count);
	}

	private static ChannelProximity explain(ChannelEvidence channel, int account, long contribution) {
		int bits = channel.bits()[account];
		if (bits < 0) {
			return new ChannelProximity(channel.channel(), false, 0, 0, 0, List.of());
		}
		List<ChannelEvidence.Part> parts = channel.parts(account)
			.stream()
			.sorted(ChannelEvidence.Part.BEST_FIRST)
			.toList();
		return new ChannelProximity(channel.channel(), true, bits, FixedPoint.proximity(bits), contribution,
				evidence(channel, account, contribution, parts));
	}

	private static List<Evidence> evidence(ChannelEvidence channel, int account, long contribution,
			List<ChannelEvidence.Part> parts) {
		long[] weights = parts.stream().mapToLong(ChannelEvidence.Part::weight).toArray();
		long[] bitShares = FixedPoint.split(channel.bits()[account], weights);
		long[] contributions = FixedPoint.split(contribution, weights);
		List<Evidence> evidence = new ArrayList<>();
		for (int i = 0; i < weights.length; i++) {
			evidence.add(new Evidence(channel.channel(), parts.get(i).source(), bitShares[i], contributions[i]));
		}
		return evidence;
	}

	/**
	 * Works in blocks that fit the first-level cache.
	 */
	private void combine(int from, int to) {
		long[] totals = new long[BLOCK];
		for (int begin = from; begin < to; begin += BLOCK) {
			int end = Math.min(to, begin + BLOCK);
			Arrays.fill(totals, 0);
			Arrays.fill(this.values, begin, end, UNKNOWN);
			for (int channel = 0; channel < this.weights.length; channel++) {
				add(this.channels.get(channel).bits(), this.weights[channel], begin, end, totals);
			}
			for (int account = begin; account < end; account++) {
				int proximity = FixedPoint.proximity(totals[account - begin]);
				this.values[account] = (this.values[account] < 0) ? UNKNOWN : proximity;
			}
		}
	}

	/**
	 * Adds the evidence of a channel. The sign bit of a value stays set while no channel
	 * has data.
	 */
	private void add(int[] bits, double weight, int begin, int end, long[] totals) {
		if (weight == 1) {
			for (int account = begin; account < end; account++) {
				totals[account - begin] += Math.max(0, bits[account]);
				this.values[account] &= bits[account];
			}
		}
		else {
			for (int account = begin; account < end; account++) {
				totals[account - begin] += weighted(weight, bits[account]);
				this.values[account] &= bits[account];
			}
		}
	}

	private static long weighted(double weight, int bits) {
		return (long) (weight * Math.max(0, bits) + 0.5);
	}

}
