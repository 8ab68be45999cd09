package dev.icpgraph.fit;

import java.util.List;

/**
 * Kinds of criteria that an ICP can be built on.
 */
public enum CriteriaFamily {

	FIRMOGRAPHICS, TECHNOGRAPHICS, DEMOGRAPHICS, JOBS_TO_BE_DONE, PSYCHOGRAPHICS;

	/**
	 * With fit, customers show what to look for; without, only what people try to get
	 * done does.
	 */
	static List<CriteriaFamily> of(FitVerdict verdict) {
		return switch (verdict) {
			case REACHED -> List.of(FIRMOGRAPHICS, TECHNOGRAPHICS, DEMOGRAPHICS);
			case NOT_REACHED, TOO_FEW -> List.of(JOBS_TO_BE_DONE, PSYCHOGRAPHICS);
		};
	}

}
