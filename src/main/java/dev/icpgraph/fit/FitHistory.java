package dev.icpgraph.fit;

/**
 * Judges earlier days of a segment as its fit was judged.
 */
@FunctionalInterface
public interface FitHistory {

	/**
	 * Development of fit until the day that was judged.
	 * @param most number of points, at least 1
	 */
	FitTrend trend(FitPeriod every, int most);

}
