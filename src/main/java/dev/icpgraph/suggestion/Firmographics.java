package dev.icpgraph.suggestion;

import java.util.EnumSet;
import java.util.Set;

import dev.icpgraph.fit.FitVerdict;
import dev.icpgraph.lookalike.TraitKind;

/**
 * The traits that say what an account is. Without product-market fit they describe the
 * customers won by chance, not the ones to look for.
 */
final class Firmographics {

	/** Reason to leave out such a line, as a sentence. */
	static final String LEFT_OUT = "Left out without product-market fit: it describes the customers so far, not whom to look for.";

	/** Caution about such lines while fit is unknown, as a sentence. */
	static final String CAUTION = "Lines about size, place, industry and the like describe the customers so far: keep only the ones that you can explain.";

	private static final Set<TraitKind> KINDS = EnumSet.of(TraitKind.INDUSTRY, TraitKind.SUB_INDUSTRY,
			TraitKind.HEADCOUNT, TraitKind.REVENUE, TraitKind.COUNTRY, TraitKind.REGION, TraitKind.CITY,
			TraitKind.BUSINESS_MODEL, TraitKind.OPERATING_MODEL, TraitKind.PARTNER, TraitKind.FOUNDED, TraitKind.GROWTH,
			TraitKind.FUNDING, TraitKind.DEPARTMENT);

	private Firmographics() {
	}

	/**
	 * Whether a draft leaves out such traits.
	 */
	static boolean misleadBy(FitVerdict fit) {
		return fit == FitVerdict.NOT_REACHED;
	}

	static boolean include(TraitKind kind) {
		return KINDS.contains(kind);
	}

}
