package dev.icpgraph.snapshot;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Collects one attribute of accounts and gives equal values the same code.
 */
final class AttributeCollector {

	private final NameCollector values = new NameCollector(true);

	private final IntArrayList numbers = new IntArrayList();

	void put(int account, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return;
		}
		while (this.numbers.size() <= account) {
			this.numbers.add(0);
		}
		this.numbers.set(account, this.values.number(value.strip()) + 1);
	}

	AttributeColumn column(Ranks accounts) {
		NameCollector.Ordered ordered = this.values.ordered();
		int[] codes = new int[accounts.size()];
		for (int account = 0; account < this.numbers.size(); account++) {
			int number = this.numbers.getInt(account);
			if (number > 0) {
				codes[accounts.of(account)] = ordered.ranks().of(number - 1) + 1;
			}
		}
		return new AttributeColumn(Codes.compact(codes, ordered.names().size() + 1), ordered.names());
	}

}
