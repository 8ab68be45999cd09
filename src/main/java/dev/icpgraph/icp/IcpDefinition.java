package dev.icpgraph.icp;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.icpgraph.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The ideal customer of one product: filters narrow the market to the accounts that can
 * be served, signals rank these accounts, and tiers divide the ranking.
 *
 * @param product the product or service on offer
 * @param filters conditions that must all hold; may be empty
 * @param signals at least one
 * @param tiers default: {@link Tiers#DEFAULT}
 * @param steadiness default: none
 * @param unknownCounts default: {@link UnknownCounts#NOTHING}
 * @param whenNothingKnown treatment of accounts known by name only; default:
 * {@link Filter.WhenUnknown#DROP}
 */
public record IcpDefinition(@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) String product,
		List<Filter> filters, List<Signal> signals, Tiers tiers, @Nullable Steadiness steadiness,
		UnknownCounts unknownCounts, Filter.WhenUnknown whenNothingKnown) {

	/** Maximum number of filters and signals that fit on one slide. */
	public static final int SIMPLE = 8;

	public IcpDefinition(String product, @Nullable List<Filter> filters, @Nullable List<Signal> signals,
			@Nullable Tiers tiers, @Nullable Steadiness steadiness, @Nullable UnknownCounts unknownCounts,
			Filter.@Nullable WhenUnknown whenNothingKnown) {
		this.product = product;
		this.filters = (filters != null) ? List.copyOf(filters) : List.of();
		this.signals = (signals != null) ? List.copyOf(signals) : List.of();
		this.tiers = (tiers != null) ? tiers : Tiers.DEFAULT;
		this.steadiness = steadiness;
		this.unknownCounts = (unknownCounts != null) ? unknownCounts : UnknownCounts.NOTHING;
		this.whenNothingKnown = (whenNothingKnown != null) ? whenNothingKnown : Filter.WhenUnknown.DROP;
	}

	/**
	 * Creates a definition that drops accounts known by name only.
	 */
	public IcpDefinition(String product, @Nullable List<Filter> filters, @Nullable List<Signal> signals,
			@Nullable Tiers tiers, @Nullable Steadiness steadiness, @Nullable UnknownCounts unknownCounts) {
		this(product, filters, signals, tiers, steadiness, unknownCounts, null);
	}

	/**
	 * Creates a definition without points for unknown signals.
	 */
	public IcpDefinition(String product, @Nullable List<Filter> filters, @Nullable List<Signal> signals,
			@Nullable Tiers tiers, @Nullable Steadiness steadiness) {
		this(product, filters, signals, tiers, steadiness, null);
	}

	/**
	 * Creates a definition without steadiness.
	 */
	public IcpDefinition(String product, @Nullable List<Filter> filters, @Nullable List<Signal> signals,
			@Nullable Tiers tiers) {
		this(product, filters, signals, tiers, null);
	}

	/**
	 * The number of filters and signals.
	 */
	public int criteria() {
		return this.filters.size() + this.signals.size();
	}

	/**
	 * The measures of all filters and signals.
	 */
	public Stream<Measure> measures() {
		return Stream.concat(this.filters.stream().map(Filter::measure), this.signals.stream().map(Signal::measure));
	}

}
