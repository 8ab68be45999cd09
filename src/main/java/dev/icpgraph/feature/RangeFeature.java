package dev.icpgraph.feature;

import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Whether a number, or a whole band of numbers, is inside limits. Evaluated once per
 * band.
 */
final class RangeFeature implements Feature {

	private final FirmographicMeasure.Range measure;

	private final QuantityColumn column;

	private final double[] lows;

	private final double[] highs;

	private final int[] valueOfCode;

	private RangeFeature(FirmographicMeasure.Range measure, QuantityColumn column, double[] lows, double[] highs) {
		this.measure = measure;
		this.column = column;
		this.lows = lows;
		this.highs = highs;
		this.valueOfCode = new int[lows.length];
		for (int code = 0; code < lows.length; code++) {
			this.valueOfCode[code] = within(lows[code], highs[code]);
		}
	}

	/**
	 * @param year the year that ages count from
	 */
	static RangeFeature of(FirmographicMeasure.Range measure, Snapshot snapshot, int year) {
		QuantityColumn column = snapshot.quantity(measure.quantity().stored());
		boolean age = measure.quantity() == LimitedQuantity.COMPANY_AGE_YEARS;
		double[] lows = new double[column.codes()];
		double[] highs = new double[column.codes()];
		for (int code = 0; code < lows.length; code++) {
			lows[code] = age ? year - column.highOf(code) : column.lowOf(code);
			highs[code] = age ? year - column.lowOf(code) : column.highOf(code);
		}
		return new RangeFeature(measure, column, lows, highs);
	}

	@Override
	public int value(int account) {
		return this.valueOfCode[this.column.code(account)];
	}

	@Override
	public void values(int[] values, int from, int to) {
		for (int account = from; account < to; account++) {
			values[account] = this.valueOfCode[this.column.code(account)];
		}
	}

	@Override
	public String text(int account) {
		int code = this.column.code(account);
		LimitedQuantity quantity = this.measure.quantity();
		if (Double.isNaN(this.lows[code])) {
			return quantity.noun() + " is unknown";
		}
		return quantity.noun() + " " + quantity.bandWithUnit(this.lows[code], this.highs[code]) + " "
				+ compared(this.valueOfCode[code]);
	}

	/**
	 * Compares a value with the limits in words, for example {@code is at least 50}.
	 */
	private String compared(int value) {
		Long gte = this.measure.gte();
		Long lte = this.measure.lte();
		if (gte != null && lte != null) {
			String how = (value == ONE) ? "is within " : (value == 0) ? "is outside " : "lies only partly within ";
			return how + band(gte, lte);
		}
		if (gte != null) {
			return ((value == ONE) ? "is at least " : (value == 0) ? "is under " : "may be under ") + band(gte, gte);
		}
		double most = (lte != null) ? lte : Double.POSITIVE_INFINITY;
		return ((value == ONE) ? "is at most " : (value == 0) ? "is over " : "may be over ") + band(most, most);
	}

	private String band(double low, double high) {
		return this.measure.quantity().band(low, high);
	}

	private int within(double low, double high) {
		Long gte = this.measure.gte();
		Long lte = this.measure.lte();
		if ((gte == null || low >= gte) && (lte == null || high <= lte)) {
			return ONE;
		}
		return ((gte != null && high < gte) || (lte != null && low > lte)) ? 0 : UNKNOWN;
	}

}
