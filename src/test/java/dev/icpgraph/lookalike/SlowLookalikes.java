package dev.icpgraph.lookalike;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Computes likeness directly from its formula, set by set.
 */
final class SlowLookalikes {

	private static final int[] HEADCOUNTS = { 1, 11, 51, 201, 501, 1001, 5001, 10001 };

	private final List<Set<String>> market;

	private final List<Set<String>> seeds;

	SlowLookalikes(Snapshot snapshot, int[] seeds) {
		this.market = IntStream.range(0, snapshot.accounts()).mapToObj((it) -> traits(snapshot, it)).toList();
		this.seeds = IntStream.of(seeds).distinct().mapToObj(this.market::get).toList();
	}

	double bits(int account) {
		return 0.5 * sum(this.market.get(account));
	}

	/**
	 * The shared traits of an account with each seed, most first.
	 */
	List<Double> shared(int account) {
		Set<String> own = this.market.get(account);
		return this.seeds.stream()
			.map((seed) -> sum(own.stream().filter(seed::contains).toList()) / sum(own) * bits(account))
			.filter((bits) -> bits > 1e-9)
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private double sum(Collection<String> traits) {
		return traits.stream().mapToDouble(this::weight).sum();
	}

	private double weight(String trait) {
		double df = this.market.stream().filter((it) -> it.contains(trait)).count();
		double n = this.market.stream().filter((it) -> known(it, trait)).count();
		double k = this.seeds.stream().filter((it) -> it.contains(trait)).count();
		double b = this.seeds.stream().filter((it) -> known(it, trait)).count();
		double share = Math.max(df / n, 0.0005);
		double seedShare = (k + 2 * share) / (b + 2);
		return k / (k + 2) * Math.max(0, Math.log(seedShare / share) / Math.log(2));
	}

	private static boolean known(Set<String> traits, String trait) {
		String kind = trait.substring(0, trait.indexOf(' ') + 1);
		if (kind.endsWith("_CATEGORY ") || Set.of("USES ", "CONTRIBUTES_TO ", "MAKES ").contains(kind)) {
			return traits.stream()
				.anyMatch(
						(it) -> it.startsWith("USES ") || it.startsWith("CONTRIBUTES_TO ") || it.startsWith("MAKES "));
		}
		return traits.stream().anyMatch((it) -> it.startsWith(kind));
	}

	/**
	 * All traits of an account as words.
	 */
	private static Set<String> traits(Snapshot snapshot, int account) {
		Set<String> traits = new HashSet<>();
		for (Relation relation : Set.of(Relation.USES, Relation.CONTRIBUTES_TO, Relation.MAKES, Relation.USES_CATEGORY,
				Relation.CONTRIBUTES_TO_CATEGORY, Relation.MAKES_CATEGORY, Relation.PARTICIPATED_IN,
				Relation.PARTNERS_WITH)) {
			Links links = snapshot.links(relation);
			for (int position = links.begin(account); position < links.end(account); position++) {
				traits.add(relation + " " + snapshot.names(relation.to()).id(links.target(position)));
			}
		}
		for (AccountAttribute attribute : Set.of(AccountAttribute.INDUSTRY, AccountAttribute.COUNTRY,
				AccountAttribute.BUSINESS_MODEL, AccountAttribute.OPERATING_MODEL)) {
			int code = snapshot.attribute(attribute).code(account);
			if (code > 0) {
				traits.add(attribute + " " + Objects.requireNonNull(snapshot.attribute(attribute).value(code)));
			}
		}
		double headcount = snapshot.quantity(AccountQuantity.HEADCOUNT).low(account);
		if (!Double.isNaN(headcount)) {
			traits.add("HEADCOUNT " + IntStream.of(HEADCOUNTS).filter((it) -> it <= headcount).count());
		}
		return traits;
	}

}
