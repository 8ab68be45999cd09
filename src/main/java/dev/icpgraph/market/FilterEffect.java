package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.icp.Filter;

/**
 * The effect of a filter on the market.
 *
 * @param filter name of the filter
 * @param text the criterion in words
 * @param removesAlone number of accounts that it removes, alone or with other filters
 * @param removesInOrder number of accounts that the filters before it keep and it
 * removes, without accounts known by name only
 * @param left number of addressable accounts that it and the filters before it keep
 * @param removesOnly number of accounts that only this filter removes
 * @param undecided number of accounts that it cannot decide
 */
public record FilterEffect(String filter, String text, int removesAlone, int removesInOrder, int left, int removesOnly,
		int undecided) {

	static List<FilterEffect> of(List<Filter> filters, FilterCounts counts) {
		List<FilterEffect> effects = new ArrayList<>();
		int left = counts.addressable() - counts.nameOnly();
		for (int i = 0; i < filters.size(); i++) {
			left -= counts.leaving(i);
			Filter filter = filters.get(i);
			effects.add(new FilterEffect(filter.name(), filter.measure().describe(), counts.alone(i), counts.inOrder(i),
					left, counts.only(i).length, counts.undecided(i)));
		}
		return effects;
	}

}
