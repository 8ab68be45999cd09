package dev.icpgraph.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects one quantity of accounts and gives equal bands the same code.
 */
final class QuantityCollector {

	private final Object2IntOpenHashMap<Band> bands = new Object2IntOpenHashMap<>();

	private final IntArrayList numbers = new IntArrayList();

	/**
	 * Sets the band of an account. A null end is open; two null ends mean unknown.
	 */
	void put(int account, @Nullable Number low, @Nullable Number high) {
		if (low == null && high == null) {
			return;
		}
		Band band = new Band((low != null) ? low.doubleValue() : Double.NEGATIVE_INFINITY,
				(high != null) ? high.doubleValue() : Double.POSITIVE_INFINITY);
		while (this.numbers.size() <= account) {
			this.numbers.add(0);
		}
		this.numbers.set(account, this.bands.computeIfAbsent(band, (key) -> this.bands.size() + 1));
	}

	QuantityColumn column(Ranks accounts) {
		List<Band> sorted = new ArrayList<>(this.bands.keySet());
		sorted.sort(Comparator.comparingDouble(Band::low).thenComparingDouble(Band::high));
		int[] codeOfNumber = new int[sorted.size() + 1];
		double[] lows = new double[sorted.size() + 1];
		double[] highs = new double[sorted.size() + 1];
		lows[0] = Double.NaN;
		highs[0] = Double.NaN;
		for (int code = 1; code <= sorted.size(); code++) {
			Band band = sorted.get(code - 1);
			codeOfNumber[this.bands.getInt(band)] = code;
			lows[code] = band.low();
			highs[code] = band.high();
		}
		int[] codes = new int[accounts.size()];
		for (int account = 0; account < this.numbers.size(); account++) {
			int number = this.numbers.getInt(account);
			if (number > 0) {
				codes[accounts.of(account)] = codeOfNumber[number];
			}
		}
		return new QuantityColumn(Codes.compact(codes, lows.length), lows, highs);
	}

	private record Band(double low, double high) {

	}

}
