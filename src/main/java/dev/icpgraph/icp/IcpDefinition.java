package dev.icpgraph.icp;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * What an ideal customer of one product is: filters cut the market to those that can be
 * served, signals rank them, tiers cut the ranking.
 *
 * @param product what is sold
 * @param filters conditions, all of which must hold; may be none
 * @param signals at least one
 * @param tiers {@link Tiers#DEFAULT} when left out
 * @param steadiness none when left out
 * @param unknownCounts {@link UnknownCounts#NOTHING} when left out
 * @param whenNothingKnown what becomes of accounts of which nothing but the name is
 * known; {@link Filter.WhenUnknown#DROP} when left out
 */
public record IcpDefinition(@JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) String product,
		List<Filter> filters, List<Signal> signals, Tiers tiers, @Nullable Steadiness steadiness,
		UnknownCounts unknownCounts, Filter.WhenUnknown whenNothingKnown) {

	/** Filters and signals beyond this many no longer fit on one slide. */
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
	 * Without accounts of which nothing but the name is known.
	 */
	public IcpDefinition(String product, @Nullable List<Filter> filters, @Nullable List<Signal> signals,
			@Nullable Tiers tiers, @Nullable Steadiness steadiness, @Nullable UnknownCounts unknownCounts) {
		this(product, filters, signals, tiers, steadiness, unknownCounts, null);
	}

	/**
	 * With unknown signals counting nothing.
	 */
	public IcpDefinition(String product, @Nullable List<Filter> filters, @Nullable List<Signal> signals,
			@Nullable Tiers tiers, @Nullable Steadiness steadiness) {
		this(product, filters, signals, tiers, steadiness, null);
	}

	/**
	 * Without steadiness.
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

}
