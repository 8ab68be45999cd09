package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Evidence of all channels between the accounts of a market and given customers, for any
 * weights. Each channel is computed on first use and then cached, so that other weights
 * need no second pass over its links.
 */
public final class ChannelFindings {

	/** Cached weightings; each takes 4 bytes per account of the market. */
	private static final int MOST_KEPT = 16;

	private final ProximityContext context;

	private final Map<ChannelSettings, ChannelEvidence> channels = new ConcurrentHashMap<>();

	private final Map<ProximitySettings, Proximities> proximities = new ConcurrentHashMap<>();

	ChannelFindings(ProximityContext context) {
		this.context = context;
	}

	/**
	 * Computes nothing yet.
	 * @param today the date that ages count from; later facts are ignored
	 */
	public static ChannelFindings of(Snapshot market, BestCustomers best, LocalDate today) {
		return new ChannelFindings(new ProximityContext(market, best, today, best.naming()));
	}

	/**
	 * Findings for a part of a market; computes nothing yet. Each channel gives the
	 * part's own accounts the nearness that they have in the market.
	 * @param part holds all links of its own accounts and of all the best customers, the
	 * acquaintances of the people of both, the referrals by each account that referred
	 * one of them, and a link of each relation that the market has
	 * @param totals of the whole market
	 */
	public static ChannelFindings of(Snapshot part, BestCustomers best, LocalDate today, MarketTotals totals) {
		return new ChannelFindings(
				new ProximityContext(new MarketCounts(new LinksAsOf(part, today), totals), best, best.naming()));
	}

	/**
	 * Findings in the same market for other customers. They share the counts that do not
	 * depend on customers.
	 */
	public ChannelFindings to(BestCustomers others) {
		return to(others, naming());
	}

	ChannelFindings to(BestCustomers others, Naming noun) {
		return new ChannelFindings(new ProximityContext(this.context.market(), others, noun));
	}

	/**
	 * Nearness with the weights of the settings. O(accounts) on the first call, plus the
	 * links of channels not used before.
	 */
	public Proximities proximities(ProximitySettings settings) {
		Proximities known = this.proximities.get(settings);
		if (known != null) {
			return known;
		}
		if (this.proximities.size() >= MOST_KEPT) {
			this.proximities.clear();
		}
		return this.proximities.computeIfAbsent(settings, (key) -> Proximities.of(this, key));
	}

	/**
	 * The unweighted evidence of the channels with a weight above 0. O(links) of channels
	 * not used before.
	 */
	public List<ChannelEvidence> evidence(ProximitySettings settings) {
		return settings.counted().parallelStream().map(this::of).toList();
	}

	/**
	 * The evidence of one channel. O(its links).
	 */
	ChannelEvidence of(ChannelSettings settings) {
		return this.channels.computeIfAbsent(settings, (key) -> switch (key) {
			case TechnologySettings technology -> new TechnologyChannel(this.context, technology);
			case EventSettings event -> new EventChannel(this.context, event);
			case ReferralSettings referral -> new ReferralChannel(this.context, referral);
			case PeopleSettings people -> new PeopleChannel(this.context, people);
		});
	}

	ProximityContext context() {
		return this.context;
	}

	/**
	 * The links of the market as of the date that ages count from.
	 */
	public LinksAsOf links() {
		return this.context.market().links();
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

}
