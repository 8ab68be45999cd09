package dev.icpgraph.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.AccountRanges;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.LogLift;

/**
 * Bits of evidence from an account's technologies, for or against it: the sum of the
 * signed log-lifts, shrunk as in {@link dev.icpgraph.statistics.LogLift}; uses,
 * contributions and products are separate.
 *
 * <pre>
 * μ = max(df / n, 0.0005)    x = log2(((k + 2μ) / (b + 2)) / μ)    Σ x
 * </pre>
 *
 * Unlike nearness, which only counts ties to best customers, it also counts evidence
 * against an account: a technology that many accounts but few best customers have. Counts
 * are over accounts with any known technology. A best customer is compared with the
 * others.
 */
final class TechnologyOdds {

	/** Limit of a sum: 512 bits. */
	private static final int MOST = 1 << 29;

	private final List<Links> links;

	private final List<Links> accounts;

	private final Snapshot snapshot;

	private final BestCustomers best;

	private final LogLift lift;

	/** By relation and technology: number of best customers that have it. */
	private final List<int[]> having;

	/** By relation and technology, for accounts that are not best customers. */
	private final List<int[]> bits = new ArrayList<>();

	/**
	 * Weighs all technologies. O(accounts + technologies).
	 */
	TechnologyOdds(Snapshot snapshot, BestCustomers best) {
		this.snapshot = snapshot;
		this.best = best;
		this.links = Relation.TO_TECHNOLOGIES.stream().map(snapshot::links).toList();
		this.accounts = Relation.TO_TECHNOLOGIES.stream().map(snapshot::backlinks).toList();
		int known = (int) IntStream.range(0, snapshot.accounts()).filter(this::isKnown).count();
		int knownBest = (int) Arrays.stream(best.accounts()).filter(this::isKnown).count();
		this.lift = new LogLift(known, knownBest, LiftSettings.defaults());
		this.having = this.links.stream().map(this::counted).toList();
		for (int relation = 0; relation < this.links.size(); relation++) {
			this.bits.add(weighed(relation));
		}
	}

	private boolean isKnown(int account) {
		return this.links.stream().anyMatch((uses) -> uses.degree(account) > 0);
	}

	private int[] counted(Links uses) {
		int[] counted = new int[this.snapshot.names(Relation.USES.to()).size()];
		for (int customer : this.best.accounts()) {
			for (int position = uses.begin(customer); position < uses.end(customer); position++) {
				counted[uses.target(position)]++;
			}
		}
		return counted;
	}

	private int[] weighed(int relation) {
		int[] weighed = new int[this.having.get(relation).length];
		AccountRanges.forEach(weighed.length, (from, to) -> {
			for (int technology = from; technology < to; technology++) {
				weighed[technology] = FixedPoint.log2(lift(this.lift, relation, technology, false));
			}
		});
		return weighed;
	}

	private double lift(LogLift from, int relation, int technology, boolean itself) {
		int accounts = this.accounts.get(relation).degree(technology);
		return (accounts == 0) ? 1 : from.lift(accounts, this.having.get(relation)[technology] - (itself ? 1 : 0));
	}

	/**
	 * The bits of an account, signed, in 2^-20 bit; 0 without any known technology. O(its
	 * technologies).
	 */
	int bits(int account) {
		boolean itself = this.best.contains(account);
		LogLift from = itself ? this.lift.withoutOne() : this.lift;
		long sum = 0;
		for (int relation = 0; relation < this.links.size(); relation++) {
			Links uses = this.links.get(relation);
			for (int position = uses.begin(account); position < uses.end(account); position++) {
				int technology = uses.target(position);
				sum += itself ? FixedPoint.log2(lift(from, relation, technology, true))
						: this.bits.get(relation)[technology];
			}
		}
		return Math.clamp(sum, -MOST, MOST);
	}

	/**
	 * The technologies of an account with their lifts, largest first.
	 */
	TechnologySigns signs(int account) {
		boolean itself = this.best.contains(account);
		LogLift from = itself ? this.lift.withoutOne() : this.lift;
		List<TechnologySigns.Sign> signs = new ArrayList<>();
		for (int relation = 0; relation < this.links.size(); relation++) {
			Links uses = this.links.get(relation);
			for (int position = uses.begin(account); position < uses.end(account); position++) {
				signs.add(new TechnologySigns.Sign(this.snapshot.names(Relation.USES.to()).label(uses.target(position)),
						lift(from, relation, uses.target(position), itself)));
			}
		}
		signs.sort(Comparator.comparingDouble((TechnologySigns.Sign sign) -> -sign.lift())
			.thenComparing(TechnologySigns.Sign::name));
		return new TechnologySigns(signs);
	}

}
