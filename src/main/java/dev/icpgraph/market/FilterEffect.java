package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.icp.Filter;

/**
 * The effect of a filter on the market.
 *
 * @param filter name of the filter
 * @param text the criterion in words
 * @param removesAlone accounts that it removes, whatever other filters do
 * @param removesInOrder accounts that it removes and the filters before it keep, without
 * accounts known by name only
 * @param left accounts that it and the filters before it keep
 * @param removesOnly accounts that it alone removes
 * @param undecided accounts that it cannot decide
 */
public record FilterEffect(String filter, String text, int removesAlone, int removesInOrder, int left, int removesOnly,
		int undecided) {

	static List<FilterEffect> of(List<Filter> filters, FilterCounts counts) {
		List<FilterEffect> effects = new ArrayList<>();
		int left = counts.accounts() - counts.nameOnly();
		for (int i = 0; i < filters.size(); i++) {
			left -= counts.inOrder(i);
			Filter filter = filters.get(i);
			effects.add(new FilterEffect(filter.name(), filter.measure().describe(), counts.alone(i), counts.inOrder(i),
					left, counts.only(i).length, counts.undecided(i)));
		}
		return effects;
	}

}
