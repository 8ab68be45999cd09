package dev.icpgraph.feature;

import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Usd;

/**
 * Whether a number, or a whole band of numbers, lies inside limits. Evaluated once per
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
		QuantityColumn column = snapshot.quantity(switch (measure) {
			case FirmographicMeasure.Headcount _ -> AccountQuantity.HEADCOUNT;
			case FirmographicMeasure.RevenueUsd _ -> AccountQuantity.REVENUE_USD;
			case FirmographicMeasure.GrowthPercent _ -> AccountQuantity.GROWTH_PERCENT;
			case FirmographicMeasure.FundingUsd _ -> AccountQuantity.FUNDING_USD;
			case FirmographicMeasure.CompanyAgeYears _ -> AccountQuantity.FOUNDED_YEAR;
		});
		boolean age = measure instanceof FirmographicMeasure.CompanyAgeYears;
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
		String name = switch (this.measure) {
			case FirmographicMeasure.Headcount _ -> "headcount";
			case FirmographicMeasure.RevenueUsd _ -> "revenue";
			case FirmographicMeasure.GrowthPercent _ -> "growth";
			case FirmographicMeasure.FundingUsd _ -> "funding";
			case FirmographicMeasure.CompanyAgeYears _ -> "company age";
		};
		if (Double.isNaN(this.lows[code])) {
			return name + " is unknown";
		}
		String band = band(this.lows[code], this.highs[code]);
		return name + " " + band + unit(band) + " " + compared(this.valueOfCode[code]);
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

	private String unit(String band) {
		return switch (this.measure) {
			case FirmographicMeasure.Headcount _ -> "";
			case FirmographicMeasure.RevenueUsd _, FirmographicMeasure.FundingUsd _ -> " USD";
			case FirmographicMeasure.GrowthPercent _ -> "% a year";
			case FirmographicMeasure.CompanyAgeYears _ -> band.equals("1") ? " year" : " years";
		};
	}

	private String band(double low, double high) {
		return switch (this.measure) {
			case FirmographicMeasure.RevenueUsd _, FirmographicMeasure.FundingUsd _ ->
				Numbers.band(low, high, Usd::inWords);
			case FirmographicMeasure.Headcount _, FirmographicMeasure.GrowthPercent _,
					FirmographicMeasure.CompanyAgeYears _ ->
				Numbers.band(low, high, Numbers::plain);
		};
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
