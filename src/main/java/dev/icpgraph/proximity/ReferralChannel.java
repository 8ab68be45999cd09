package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.statistics.FixedPoint;

import static dev.icpgraph.proximity.ReferralTie.Kind.FROM_BEST;
import static dev.icpgraph.proximity.ReferralTie.Kind.GO_BETWEEN;
import static dev.icpgraph.proximity.ReferralTie.Kind.SAME_REFERRER;
import static dev.icpgraph.proximity.ReferralTie.Kind.TO_BEST;

/**
 * Nearness through referrals: the sum of their bits ({@link ReferralWeights}). Reads only
 * referrals of accounts with ties to best customers, each once. An account without any
 * referral has no data in this channel.
 */
final class ReferralChannel implements ChannelEvidence {

	private final ProximityContext context;

	private final ReferralWeights weights;

	private final Referrals referrals;

	private final Int2ObjectMap<Referrer> referrers = new Int2ObjectOpenHashMap<>();

	private final int[] bits;

	ReferralChannel(ProximityContext context, ReferralSettings settings) {
		this.context = context;
		this.weights = new ReferralWeights(settings, context.best());
		this.referrals = new Referrals(context.market().links(),
				new Recency(context.today(), settings.halfLifeYears(), settings.unknownDate()));
		for (int customer : context.best().accounts()) {
			referrer(customer);
			this.referrals.forEachReceived(customer, (by, day, recency) -> referrer(by).referred(customer));
			this.referrals.forEachGiven(customer, (to, day, recency) -> referrer(to).wasReferredBy(customer, recency));
		}
		this.bits = this.referrals.knowledge();
		this.referrers.values().forEach(this::addReferrals);
		for (int customer : context.best().accounts()) {
			this.referrals.forEachReceived(customer,
					(by, day, recency) -> add(by, this.weights.of(TO_BEST, referrer(by), customer, recency)));
		}
	}

	private Referrer referrer(int account) {
		return this.referrers.computeIfAbsent(account,
				(key) -> new Referrer(key, this.context.best().contains(key), this.referrals.countGiven(key)));
	}

	@Override
	public Channel channel() {
		return Channel.REFERRAL;
	}

	@Override
	public int[] bits() {
		return this.bits;
	}

	private void addReferrals(Referrer by) {
		this.referrals.forEachGiven(by.account(), (to, day, recency) -> {
			if (by.isBest()) {
				add(to, this.weights.of(FROM_BEST, by, to, recency));
			}
			else {
				add(to, this.weights.of(SAME_REFERRER, by, to, recency));
				add(to, this.weights.of(GO_BETWEEN, by, to, recency));
			}
		});
	}

	private void add(int account, int weight) {
		this.bits[account] = Math.min(FixedPoint.MOST_BITS, this.bits[account] + weight);
	}

	@Override
	public List<Part> parts(int account) {
		List<Part> parts = new ArrayList<>();
		this.referrals.forEachReceived(account, (other, day, recency) -> {
			Referrer by = this.referrers.get(other);
			if (by != null) {
				add(parts, tie(FROM_BEST, account, other, day, IntList.of(other)),
						this.weights.of(FROM_BEST, by, account, recency));
				add(parts, tie(SAME_REFERRER, account, other, day, without(account, by.referredBest())),
						this.weights.of(SAME_REFERRER, by, account, recency));
				add(parts, tie(GO_BETWEEN, account, other, day, IntList.of(by.customerWithout(account))),
						this.weights.of(GO_BETWEEN, by, account, recency));
			}
		});
		Referrer itself = this.referrers.get(account);
		if (itself != null) {
			this.referrals.forEachGiven(account,
					(other, day, recency) -> add(parts, tie(TO_BEST, account, other, day, IntList.of(other)),
							this.weights.of(TO_BEST, itself, other, recency)));
		}
		return parts;
	}

	private static void add(List<Part> parts, ReferralTie tie, int weight) {
		if (weight > 0) {
			parts.add(new Part(tie, weight));
		}
	}

	private ReferralTie tie(ReferralTie.Kind kind, int account, int other, int day, IntList customers) {
		return new ReferralTie(this.context.snapshot(), kind, account, other, day, customers, this.context.naming());
	}

	private static IntList without(int account, IntList customers) {
		return IntList.of(customers.intStream().filter((customer) -> customer != account).sorted().toArray());
	}

}
