package dev.icpgraph.proximity;

import java.util.ArrayList;
import java.util.List;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.customer.BestShare;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.statistics.FixedPoint;

/**
 * Nearness through events shared with best customers: the sum of the events' bits
 * ({@link EventWeights}), each decayed by the age of the account's own participation,
 * reduced for accounts that go everywhere ({@link BreadthPenalty}). Of an account's
 * participations in one event only the strongest counts.
 */
final class EventChannel implements ChannelEvidence {

	private final ProximityContext context;

	private final Participations participations;

	private final Links links;

	private final EventWeights weights;

	private final Recency recency;

	private final BreadthPenalty breadth;

	private final int[] bits;

	EventChannel(ProximityContext context, EventSettings settings) {
		this.context = context;
		this.participations = context.market().participations();
		this.links = this.participations.links();
		this.weights = new EventWeights(this.participations, context.best(), settings);
		this.recency = new Recency(context.today(), settings.halfLifeYears(), settings.unknownDate());
		this.breadth = new BreadthPenalty(this.participations.mean(), settings.breadth(), settings.rate());
		this.bits = new int[context.snapshot().accounts()];
		AccountRanges.forEach(this.bits.length, (from, to) -> {
			ItemSums sums = new ItemSums(from, to);
			sums.add(this.links, this::total);
			sums.bits(this.breadth, this.bits);
		});
		this.participations.repeating().forEach((account) -> this.bits[account] = bits(account));
		for (int account : context.best().accounts()) {
			this.bits[account] = bitsWithoutItself(account);
		}
	}

	@Override
	public Channel channel() {
		return Channel.EVENT;
	}

	@Override
	public int[] bits() {
		return this.bits;
	}

	/**
	 * Sums the bits as if each account had at most one link to an event.
	 */
	private void total(int begin, int length, long[] totals) {
		long total = totals[0];
		for (int i = 0; i < length; i++) {
			double weight = weight(this.links.target(begin + i), begin + i);
			// A double is 0 only if its raw bits are 0. Branch-free, since the outcome is
			// unpredictable.
			long one = -Double.doubleToRawLongBits(weight) >>> 63;
			total += ItemSums.packed(one, FixedPoint.bits(weight));
			totals[i + 1] = total;
		}
	}

	private int bits(int account) {
		int position = this.links.begin(account);
		int end = this.links.end(account);
		long sum = 0;
		int bare = 0;
		while (position < end) {
			int event = this.links.target(position);
			double strongest = weight(event, position);
			for (position++; position < end && this.links.target(position) == event; position++) {
				strongest = Math.max(strongest, weight(event, position));
			}
			sum += FixedPoint.bits(strongest);
			bare += (strongest == 0) ? 1 : 0;
		}
		return this.breadth.apply(sum, bare);
	}

	private double weight(int event, int link) {
		return this.weights.of(event, this.participations.shown(link)) * this.recency.of(this.links.day(link));
	}

	private int bitsWithoutItself(int account) {
		if (this.links.degree(account) == 0) {
			return -1;
		}
		long sum = 0;
		int bare = 0;
		int end = this.links.end(account);
		for (int first = this.links.begin(account); first < end; first = this.participations.end(account, first)) {
			double weight = weight(account, first, strongest(account, first, true), true);
			sum += FixedPoint.bits(weight);
			bare += (weight == 0) ? 1 : 0;
		}
		return this.breadth.apply(sum, bare);
	}

	@Override
	public List<Part> parts(int account) {
		List<Part> parts = new ArrayList<>();
		boolean itself = this.context.best().contains(account);
		int end = this.links.end(account);
		for (int first = this.links.begin(account); first < end; first = this.participations.end(account, first)) {
			int strongest = strongest(account, first, itself);
			int weight = FixedPoint.bits(weight(account, first, strongest, itself));
			if (weight > 0) {
				parts.add(new Part(event(account, strongest, itself), weight));
			}
		}
		return parts;
	}

	/**
	 * The strongest of an account's links to one event.
	 */
	private int strongest(int account, int first, boolean itself) {
		int strongest = first;
		for (int link = first + 1; link < this.participations.end(account, first); link++) {
			strongest = (weight(account, first, link, itself) > weight(account, first, strongest, itself)) ? link
					: strongest;
		}
		return strongest;
	}

	private double weight(int account, int first, int link, boolean itself) {
		int event = this.links.target(link);
		boolean shows = this.participations.shows(link);
		double weight = itself ? this.weights.withoutOne(event, shows, this.participations.showsAny(account, first))
				: this.weights.of(event, this.participations.shown(link));
		return weight * this.recency.of(this.links.day(link));
	}

	private SharedEvent event(int account, int link, boolean itself) {
		int event = this.links.target(link);
		IntList others = this.weights.best().without(account, event);
		int kind = this.links.kind(link);
		int alike = (int) others.intStream().filter((other) -> this.participations.had(other, event, kind)).count();
		Names names = this.context.snapshot().names(NodeKind.EVENT);
		BestShare best = this.context.share(others.size(), this.weights.knownBest(itself), itself);
		return new SharedEvent(names.id(event), names.label(event), (kind < 0) ? "" : this.links.kinds().id(kind),
				this.links.day(link), this.weights.size(event), this.participations.known(), alike, best, others);
	}

}
