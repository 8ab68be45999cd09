package dev.icpgraph.commonality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.lookalike.TraitColumn;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.statistics.LiftSettings;
import dev.icpgraph.statistics.LogLift;

/**
 * Tests every trait of the market, or of some accounts, for the customers among them. The
 * choice of traits depends only on the market, so it does not bias the test.
 */
final class SharedTraits {

	private final TraitIndex traits;

	private final int[] customers;

	private final ComparedWith others;

	private final CommonalityProperties settings;

	/**
	 * @param customers dense ids, all among the accounts they are compared with
	 */
	SharedTraits(TraitIndex traits, int[] customers, ComparedWith others, CommonalityProperties settings) {
		this.traits = traits;
		this.customers = customers;
		this.others = others;
		this.settings = settings;
	}

	/**
	 * Traits shared beyond coincidence, most telling first; duplicates are listed with
	 * the better trait. O(traits + accounts · found).
	 */
	Found found() {
		List<CheckedTrait> checked = checked();
		return new Found(distinct(sharing(checked), checked.size()), checked.size());
	}

	/**
	 * The same traits without their words and duplicates. O(traits).
	 */
	Set<FoundAgain.Trait> kinds() {
		return sharing(checked()).stream()
			.map(Sharing::trait)
			.map((it) -> new FoundAgain.Trait(this.traits.columns().get(it.column()).kind(), it.trait()))
			.collect(Collectors.toSet());
	}

	private List<Sharing> sharing(List<CheckedTrait> checked) {
		double[] q = FalseDiscovery.adjusted(checked.stream().mapToDouble(CheckedTrait::midP).toArray());
		List<Sharing> sharing = new ArrayList<>();
		for (int i = 0; i < q.length; i++) {
			CheckedTrait trait = checked.get(i);
			if (q[i] <= this.settings.falseDiscoveryRate() && trait.having() >= this.settings.least(trait.known())) {
				sharing.add(new Sharing(trait, q[i], lift(trait).weight(trait.accounts(), trait.having())));
			}
		}
		sharing.sort(Comparator.comparingDouble((Sharing it) -> -it.bits())
			.thenComparingInt((it) -> it.trait().column())
			.thenComparingInt((it) -> it.trait().trait()));
		return sharing;
	}

	private List<CheckedTrait> checked() {
		List<CheckedTrait> checked = new ArrayList<>();
		for (int index = 0; index < this.traits.columns().size(); index++) {
			TraitColumn column = this.traits.columns().get(index);
			Counts customers = Counts.of(column, Arrays.stream(this.customers));
			Counts market = market(index, column);
			for (int trait = 0; trait < column.size(); trait++) {
				int accounts = market.having()[trait];
				if (accounts > 0 && accounts >= this.settings.rarest() * market.known()
						&& accounts <= this.settings.mostFrequent() * market.known()
						&& !this.others.leavesOut(column.kind(), trait)) {
					checked.add(new CheckedTrait(index, trait, market.known(), accounts, customers.known(),
							customers.having()[trait]));
				}
			}
		}
		return checked;
	}

	private Counts market(int index, TraitColumn column) {
		BitSet accounts = this.others.accounts();
		if (accounts != null) {
			return Counts.of(column, accounts.stream());
		}
		return new Counts(this.traits.known(index),
				IntStream.range(0, column.size()).map((trait) -> this.traits.holders(index, trait)).toArray());
	}

	private List<Shared> distinct(List<Sharing> sharing, int checked) {
		List<Shared> kept = new ArrayList<>();
		Map<CheckedTrait, TraitOverlap> overlaps = TraitOverlap.of(this.traits,
				sharing.stream().map(Sharing::trait).toList());
		for (Sharing found : sharing) {
			TraitOverlap overlap = Objects.requireNonNull(overlaps.get(found.trait()));
			Commonality commonality = commonality(found, checked);
			kept.stream()
				.filter((better) -> comparable(better.commonality().kind(), commonality.kind())
						&& better.overlap().correlation(overlap) > this.settings.duplicateCorrelation())
				.findFirst()
				.ifPresentOrElse((better) -> better.commonality().duplicates().add(commonality.phrase()),
						() -> kept.add(new Shared(commonality, overlap)));
		}
		return kept;
	}

	/**
	 * Whether two kinds can be duplicates. An event ends while its series goes on, so
	 * neither replaces the other.
	 */
	private static boolean comparable(TraitKind one, TraitKind other) {
		return one == other || !EnumSet.of(TraitKind.EVENT, TraitKind.SERIES).containsAll(List.of(one, other));
	}

	private Commonality commonality(Sharing found, int checked) {
		CheckedTrait trait = found.trait();
		TraitColumn column = this.traits.columns().get(trait.column());
		return new Commonality(column.kind(), trait.trait(), column.name(trait.trait()),
				new CustomerShare(trait.having(), trait.known()), trait.accounts() / (double) trait.market(),
				lift(trait).lift(trait.accounts(), trait.having()), found.bits(), found.q(), checked, new ArrayList<>(),
				this.others.words());
	}

	private static LogLift lift(CheckedTrait trait) {
		return new LogLift(trait.market(), trait.known(), LiftSettings.defaults());
	}

	/**
	 * Number of accounts with a kind of data, and number of accounts with each trait.
	 */
	@SuppressWarnings("ArrayRecordComponent")
	private record Counts(int known, int[] having) {

		static Counts of(TraitColumn column, IntStream accounts) {
			int[] having = new int[column.size()];
			int known = 0;
			for (int account : accounts.toArray()) {
				known += column.known(account) ? 1 : 0;
				Arrays.stream(column.traits(account)).forEach((trait) -> having[trait]++);
			}
			return new Counts(known, having);
		}

	}

	private record Sharing(CheckedTrait trait, double q, double bits) {
	}

	/**
	 * A finding and the accounts that have it.
	 */
	record Shared(Commonality commonality, TraitOverlap overlap) {
	}

	/**
	 * The result of a search.
	 *
	 * @param checked number of attributes checked
	 */
	record Found(List<Shared> shared, int checked) {

		List<Commonality> commonalities() {
			return this.shared.stream().map(Shared::commonality).toList();
		}

	}

}
