package dev.icpgraph.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.icp.Filter;
import dev.icpgraph.lookalike.Bands;
import dev.icpgraph.lookalike.TraitColumn;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.text.Shares;

/**
 * Proposes filters that keep nearly all customers and remove much of the market: the
 * fewest values, or the narrowest range of sizes, that nine in ten customers have.
 * Filters are few and wide, since removed accounts are not ranked.
 */
final class FilterProposals {

	private static final double KEPT = 0.9;

	/**
	 * Minimum for the lower end of the interval of the share of known customers that a
	 * filter keeps.
	 */
	private static final double LEAST_KEPT = 0.6;

	/**
	 * Maximum share of the market that a filter may let through; above it, the filter is
	 * not worth a line.
	 */
	private static final double MOST_LET_THROUGH = 0.8;

	/** Maximum number of values in a filter. */
	private static final int MOST_VALUES = 10;

	private final TraitIndex traits;

	private final int[] customers;

	/**
	 * @param customers dense ids
	 */
	FilterProposals(TraitIndex traits, int[] customers) {
		this.traits = traits;
		this.customers = customers;
	}

	List<FilterProposal> proposals() {
		List<@Nullable FilterProposal> proposals = new ArrayList<>();
		proposals.add(sizes());
		proposals.add(values(TraitKind.COUNTRY, "Where our customers are based",
				(values) -> new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, values, null)));
		proposals.add(values(TraitKind.OPERATING_MODEL, "Our customers' operating model",
				(values) -> new FirmographicMeasure.OneOf(AccountAttribute.OPERATING_MODEL, values, null)));
		proposals.add(values(TraitKind.BUSINESS_MODEL, "Our customers' business model",
				(values) -> new FirmographicMeasure.OneOf(AccountAttribute.BUSINESS_MODEL, values, null)));
		List<FilterProposal> found = new ArrayList<>();
		for (FilterProposal proposal : proposals) {
			if (proposal != null) {
				found.add(proposal);
			}
		}
		return found;
	}

	/**
	 * The industries of the customers; {@code null} if they are too many or remove too
	 * little.
	 */
	@Nullable FilterProposal industries() {
		return values(TraitKind.INDUSTRY, "In our customers' industries",
				(values) -> new FirmographicMeasure.OneOf(AccountAttribute.INDUSTRY, values, null));
	}

	private @Nullable FilterProposal values(TraitKind kind, String name, ValuesMeasure measure) {
		int column = column(kind);
		int[] counts = counts(column);
		int known = Arrays.stream(counts).sum();
		List<Integer> byCount = IntStream.range(0, counts.length)
			.filter((value) -> counts[value] > 0)
			.boxed()
			.sorted(Comparator.comparingInt((Integer value) -> -counts[value]).thenComparing(Comparator.naturalOrder()))
			.toList();
		BitSet chosen = new BitSet();
		int kept = 0;
		for (int value : byCount) {
			if (kept < KEPT * known) {
				chosen.set(value);
				kept += counts[value];
			}
		}
		List<String> names = chosen.stream().mapToObj(this.traits.columns().get(column)::name).toList();
		return (names.isEmpty() || names.size() > MOST_VALUES) ? null
				: proposal(column, name, measure.of(names), chosen, new CustomerShare(kept, known));
	}

	/**
	 * Range of bands that keeps nine in ten customers by cutting off both ends.
	 */
	private @Nullable FilterProposal sizes() {
		int column = column(TraitKind.HEADCOUNT);
		int[] counts = counts(column);
		int known = Arrays.stream(counts).sum();
		int low = 0;
		int high = counts.length - 1;
		int kept = known;
		while (low < high) {
			boolean fromBelow = counts[low] <= counts[high];
			int cut = fromBelow ? counts[low] : counts[high];
			if (kept - cut < KEPT * known) {
				break;
			}
			kept -= cut;
			low += fromBelow ? 1 : 0;
			high -= fromBelow ? 0 : 1;
		}
		BitSet chosen = new BitSet();
		chosen.set(low, high + 1);
		Measure measure = new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT,
				TraitMeasures.least(Bands.HEADCOUNT, low), TraitMeasures.most(Bands.HEADCOUNT, high));
		return proposal(column, "As big as our customers", measure, chosen, new CustomerShare(kept, known));
	}

	private @Nullable FilterProposal proposal(int column, String name, Measure measure, BitSet chosen,
			CustomerShare kept) {
		int let = chosen.stream().map((value) -> this.traits.holders(column, value)).sum();
		double share = let / (double) this.traits.known(column);
		boolean mostKnown = 2 * kept.of() >= this.customers.length;
		if (!mostKnown || kept.low() < LEAST_KEPT || share > MOST_LET_THROUGH) {
			return null;
		}
		String reason = "True for %d of the %d customers with this data, and for %s of the market. It removes all others; accounts without this data stay."
			.formatted(kept.count(), kept.of(), Shares.percent(share));
		Sureness sureness = (kept.of() >= BestCustomers.ENOUGH && kept.low() > share) ? Sureness.MODERATE
				: Sureness.HYPOTHESIS;
		return new FilterProposal(new Filter(name, measure, Filter.WhenUnknown.KEEP), reason, sureness);
	}

	private int[] counts(int column) {
		TraitColumn values = this.traits.columns().get(column);
		int[] counts = new int[values.size()];
		for (int customer : this.customers) {
			Arrays.stream(values.traits(customer)).forEach((value) -> counts[value]++);
		}
		return counts;
	}

	private int column(TraitKind kind) {
		return IntStream.range(0, this.traits.columns().size())
			.filter((index) -> this.traits.columns().get(index).kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private interface ValuesMeasure {

		Measure of(List<String> values);

	}

}
