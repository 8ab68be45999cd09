package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Computes the footprint directly from its definition, one account at a time.
 */
final class SlowFootprint {

	private final Snapshot snapshot;

	private final int[] best;

	private final Jobs jobs;

	private final List<List<@Nullable Integer>> bands = new ArrayList<>();

	SlowFootprint(Snapshot snapshot, int[] best, LocalDate today) {
		this.snapshot = snapshot;
		this.best = best;
		this.jobs = new Jobs(snapshot, today, PeopleSettings.defaults());
		IntStream.range(0, snapshot.accounts()).forEach((account) -> this.bands.add(bandsOf(account)));
	}

	private List<@Nullable Integer> bandsOf(int account) {
		Set<Integer> current = new TreeSet<>();
		Set<Integer> left = new TreeSet<>();
		Set<Integer> undated = new TreeSet<>();
		for (int person = 0; person < this.snapshot.links(Relation.EMPLOYED_AT).rows(); person++) {
			for (int job = this.jobs.begin(person); job < this.jobs.end(person); job++) {
				if (this.jobs.account(job) == account && this.jobs.begun(job)) {
					(this.jobs.current(job) ? current : this.jobs.left(job) ? left : undated).add(person);
				}
			}
		}
		undated.removeAll(current);
		left.removeAll(current);
		left.removeAll(undated);
		return Arrays.asList(band(current.size()), band(left.size()), band(undated.size()),
				band(targets(this.snapshot.links(Relation.USES), account)
						+ targets(this.snapshot.links(Relation.CONTRIBUTES_TO), account)
						+ targets(this.snapshot.links(Relation.MAKES), account)),
				band(targets(this.snapshot.links(Relation.PARTICIPATED_IN), account)),
				band(targets(this.snapshot.links(Relation.REFERRED), account)
						+ targets(this.snapshot.backlinks(Relation.REFERRED), account)),
				quantity(AccountQuantity.HEADCOUNT, account), quantity(AccountQuantity.REVENUE_USD, account));
	}

	private static int targets(Links links, int account) {
		Set<Integer> targets = new HashSet<>();
		for (int position = links.begin(account); position < links.end(account); position++) {
			targets.add(links.target(position));
		}
		return targets.size();
	}

	private static int band(double number) {
		int band = 0;
		while (number >= Math.pow(2, band)) {
			band++;
		}
		return band;
	}

	private @Nullable Integer quantity(AccountQuantity quantity, int account) {
		double low = this.snapshot.quantity(quantity).low(account);
		double high = this.snapshot.quantity(quantity).high(account);
		return Double.isNaN(low) ? null : band(Math.sqrt(low * high));
	}

	int bits(int account) {
		int[] others = Arrays.stream(this.best).filter((other) -> other != account).toArray();
		int sum = 0;
		for (int kind = 0; kind < FootprintKind.values().length; kind++) {
			Integer band = this.bands.get(account).get(kind);
			if (band != null) {
				double market = share(kind, band, IntStream.range(0, this.bands.size()).toArray());
				double known = known(kind, others);
				double prior = 2;
				double mean = Math.max(market, 0.0005);
				double sharing = known * share(kind, band, others);
				double lift = (Math.rint(sharing) + prior * mean) / (known + prior) / mean;
				sum += (int) Math.round(0.5 * Math.log(lift) / Math.log(2) * (1 << 20));
			}
		}
		return sum;
	}

	private double share(int kind, int band, int[] accounts) {
		double known = known(kind, accounts);
		return (known == 0) ? 0
				: Arrays.stream(accounts).filter((it) -> Objects.equals(this.bands.get(it).get(kind), band)).count()
						/ known;
	}

	private double known(int kind, int[] accounts) {
		return Arrays.stream(accounts).filter((it) -> this.bands.get(it).get(kind) != null).count();
	}

}
