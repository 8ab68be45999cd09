package dev.icpgraph.icp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.measure.MeasureChecks;
import dev.icpgraph.measure.ProblemCollector;
import dev.icpgraph.measure.Vocabulary;
import dev.icpgraph.text.Numbers;

/**
 * Finds inconsistencies in a definition; each problem has its path.
 */
final class IcpDefinitionValidator {

	/** Maximum number of filters and signals; nobody could explain more. */
	private static final int MOST = 50;

	private final MeasureChecks measures;

	private IcpDefinitionValidator(Vocabulary vocabulary) {
		this.measures = new MeasureChecks(vocabulary);
	}

	static List<Problem> problems(IcpDefinition definition, Vocabulary vocabulary) {
		ProblemCollector problems = ProblemCollector.at("definition");
		new IcpDefinitionValidator(vocabulary).check(definition, problems);
		return problems.all();
	}

	private void check(IcpDefinition definition, ProblemCollector problems) {
		problems.field("product").addUnless(!definition.product().isBlank(), "EMPTY_NAME", "Name the product.");
		checkText(definition.product(), problems.field("product"));
		int criteria = definition.filters().size() + definition.signals().size();
		problems.addUnless(criteria <= MOST, "TOO_MANY",
				criteria + " filters and signals: at most " + MOST + " are allowed, and 8 fit on a slide.");
		checkFilters(definition.filters(), problems.field("filters"));
		checkSignals(definition.signals(), problems.field("signals"));
		checkTiers(definition.tiers(), problems.field("tiers"));
		if (definition.steadiness() != null) {
			checkSteadiness(definition.steadiness(), definition.tiers(), problems.field("steadiness"));
		}
	}

	private void checkFilters(List<Filter> filters, ProblemCollector problems) {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < filters.size(); i++) {
			Filter filter = filters.get(i);
			checkName(filter.name(), names, problems.item(i).field("name"));
			this.measures.checkFilter(filter.measure(), problems.item(i).field("measure"));
		}
	}

	private void checkSignals(List<Signal> signals, ProblemCollector problems) {
		problems.addUnless(!signals.isEmpty(), "NO_SIGNALS",
				"Without a signal every account scores the same: add one.");
		Set<String> names = new HashSet<>();
		for (int i = 0; i < signals.size(); i++) {
			Signal signal = signals.get(i);
			ProblemCollector here = problems.item(i);
			checkName(signal.name(), names, here.field("name"));
			here.field("weight")
				.addUnless(signal.weight() > 0 && Double.isFinite(signal.weight()), "WEIGHT_NOT_POSITIVE",
						"The weight must be above 0; set 'against' for a signal that counts against an account.");
			Double halfLife = signal.halfLifeDays();
			here.field("halfLifeDays")
				.addUnless(halfLife == null || (halfLife > 0 && Double.isFinite(halfLife)), "HALF_LIFE_NOT_POSITIVE",
						"The half-life must be above 0 days.");
			this.measures.check(signal.measure(), here.field("measure"));
		}
	}

	private static void checkName(String name, Set<String> names, ProblemCollector problems) {
		problems.addUnless(!name.isBlank(), "EMPTY_NAME", "Give it a name that a salesperson understands.");
		checkText(name, problems);
		problems.addUnless(names.add(name.strip().toLowerCase(Locale.ROOT)), "DUPLICATE_NAME",
				"Another one is named '" + name + "'.");
	}

	private static void checkText(String name, ProblemCollector problems) {
		problems.addUnless(name.length() <= TextLimits.LONGEST_NAME, "TOO_LONG",
				name.length() + " characters are more than the allowed " + TextLimits.LONGEST_NAME + ": shorten it.");
		problems.addUnless(name.chars().noneMatch(Character::isISOControl), "NOT_ONE_LINE",
				"Write it in one line, without control characters.");
	}

	private static void checkSteadiness(Steadiness steadiness, Tiers tiers, ProblemCollector problems) {
		Double points = steadiness.hysteresisPoints();
		problems.field("hysteresisPoints")
			.addUnless(points == null || (points > 0 && points <= Steadiness.MOST_POINTS), "OUT_OF_RANGE",
					"hysteresisPoints must be above 0 and at most " + Numbers.plain(Steadiness.MOST_POINTS) + ".");
		Integer moves = steadiness.mostMoves();
		problems.field("mostMoves")
			.addUnless(moves == null || moves >= 0, "OUT_OF_RANGE", "mostMoves must be 0 or more.");
		problems.field("mostMoves")
			.addUnless(moves == null || tiers instanceof Tiers.Capacity, "NEEDS_CAPACITY",
					"mostMoves needs tiers by capacity: leave it out.");
	}

	private static void checkTiers(Tiers tiers, ProblemCollector problems) {
		switch (tiers) {
			case Tiers.Thresholds(double tier1, double tier2) -> {
				ProblemCollector here = problems.field("thresholds");
				here.field("tier1").addUnless(tier1 >= 0 && tier1 <= 100, "OUT_OF_RANGE", "Scores go from 0 to 100.");
				here.field("tier2").addUnless(tier2 >= 0 && tier2 <= 100, "OUT_OF_RANGE", "Scores go from 0 to 100.");
				here.addUnless(!(tier1 <= tier2), "THRESHOLDS_OUT_OF_ORDER", "Tier 1 must start above tier 2.");
			}
			case Tiers.Capacity(int tier1, int tier2) -> {
				ProblemCollector here = problems.field("capacity");
				here.field("tier1")
					.addUnless(tier1 > 0, "NOT_POSITIVE", "The team must be able to work some accounts.");
				here.field("tier2")
					.addUnless(tier2 > 0, "NOT_POSITIVE", "The team must be able to work some accounts.");
			}
		}
	}

}
