package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Knows the tier inputs other than scores: earlier tiers and overrides.
 */
public interface TierMemory {

	/**
	 * The tier of each account at the last recorded run, 1 to 3; accounts outside the
	 * filters are absent.
	 * @param icp key of the ICP
	 */
	Map<String, Integer> tiers(String icp);

	/**
	 * The overrides that apply on a day.
	 * @param icp key of the ICP
	 */
	List<TierOverride> overrides(String icp, LocalDate today);

}
