package dev.icpgraph.scoring;

import dev.icpgraph.icp.FirmographicMeasure;
import dev.icpgraph.icp.Usd;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.QuantityColumn;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Whether a number, or a whole band of numbers, lies within limits. Decided once per
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
	 * @param year the one that ages count from
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
			case FirmographicMeasure.RevenueUsd _ -> "revenue in USD";
			case FirmographicMeasure.GrowthPercent _ -> "growth in % a year";
			case FirmographicMeasure.FundingUsd _ -> "funding in USD";
			case FirmographicMeasure.CompanyAgeYears _ -> "company age in years";
		};
		if (Double.isNaN(this.lows[code])) {
			return name + " is unknown";
		}
		String how = switch (this.valueOfCode[code]) {
			case ONE -> " is within ";
			case 0 -> " is outside ";
			default -> " lies only partly within ";
		};
		return name + " " + band(this.lows[code], this.highs[code]) + how
				+ band((this.measure.gte() != null) ? this.measure.gte() : Double.NEGATIVE_INFINITY,
						(this.measure.lte() != null) ? this.measure.lte() : Double.POSITIVE_INFINITY);
	}

	private String band(double low, double high) {
		return switch (this.measure) {
			case FirmographicMeasure.RevenueUsd _, FirmographicMeasure.FundingUsd _ ->
				Phrases.band(low, high, Usd::inWords);
			case FirmographicMeasure.Headcount _, FirmographicMeasure.GrowthPercent _,
					FirmographicMeasure.CompanyAgeYears _ ->
				Phrases.band(low, high);
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
