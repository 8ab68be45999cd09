package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.icp.Filter;

/**
 * What a filter does to the market.
 *
 * @param filter its name
 * @param text what it looks at
 * @param removesAlone accounts it keeps out, whatever the others do
 * @param removesInOrder accounts it keeps out that those before it let through, of which
 * more is known than the name
 * @param left accounts that it and those before it let through
 * @param removesOnly accounts that it keeps out and no other does
 * @param undecided accounts that it cannot be decided for
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
