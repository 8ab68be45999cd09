package dev.icpgraph.fit;

import java.util.List;

/**
 * Families of criteria to base an ICP on.
 */
public enum CriteriaFamily {

	FIRMOGRAPHICS, TECHNOGRAPHICS, DEMOGRAPHICS, JOBS_TO_BE_DONE, PSYCHOGRAPHICS;

	/**
	 * The families to build on. With fit, customers show what to look for; without it,
	 * only the jobs that people try to get done.
	 */
	static List<CriteriaFamily> of(FitVerdict verdict) {
		return switch (verdict) {
			case REACHED -> List.of(FIRMOGRAPHICS, TECHNOGRAPHICS, DEMOGRAPHICS);
			case NOT_REACHED, TOO_FEW -> List.of(JOBS_TO_BE_DONE, PSYCHOGRAPHICS);
		};
	}

}
