package dev.icpgraph.icp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.icpgraph.text.Identifiers;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;

import org.jspecify.annotations.Nullable;

/**
 * Describes the differences between two definitions in words. Filters and signals are
 * matched by name.
 */
public final class DefinitionDiff {

	private final List<CriterionChange> changes = new ArrayList<>();

	private DefinitionDiff() {
	}

	/**
	 * The differences in the order of the definitions; removed criteria come last.
	 */
	public static List<CriterionChange> between(IcpDefinition from, IcpDefinition to) {
		DefinitionDiff diff = new DefinitionDiff();
		if (!from.product().equals(to.product())) {
			diff.add(CriterionChange.Part.PRODUCT, "product", "product " + from.product() + " → " + to.product());
		}
		diff.compare(CriterionChange.Part.FILTER, named(from.filters(), Filter::name),
				named(to.filters(), Filter::name), (filter) -> filter.measure().describe(), DefinitionDiff::filters);
		double before = from.signals().stream().mapToDouble(Signal::weight).sum();
		double after = to.signals().stream().mapToDouble(Signal::weight).sum();
		diff.compare(CriterionChange.Part.SIGNAL, named(from.signals(), Signal::name),
				named(to.signals(), Signal::name), (signal) -> signal.measure().describe(),
				(one, other) -> signals(one, other, before, after));
		if (!from.tiers().equals(to.tiers())) {
			diff.add(CriterionChange.Part.TIERS, "tiers", from.tiers().describe() + " → " + to.tiers().describe());
		}
		if (!Objects.equals(from.steadiness(), to.steadiness())) {
			diff.add(CriterionChange.Part.TIERS, "steadiness",
					steadiness(from.steadiness()) + " → " + steadiness(to.steadiness()));
		}
		if (from.unknownCounts() != to.unknownCounts()) {
			diff.add(CriterionChange.Part.SIGNAL, "unknownCounts", "unknown signals count "
					+ Identifiers.inWords(from.unknownCounts()) + " → " + Identifiers.inWords(to.unknownCounts()));
		}
		if (from.whenNothingKnown() != to.whenNothingKnown()) {
			diff.add(CriterionChange.Part.FILTER, "whenNothingKnown",
					"accounts known by name only: " + Identifiers.inWords(from.whenNothingKnown()) + " → "
							+ Identifiers.inWords(to.whenNothingKnown()));
		}
		return List.copyOf(diff.changes);
	}

	private <T> void compare(CriterionChange.Part part, Map<String, T> from, Map<String, T> to,
			Function<T, String> words, BiFunction<T, T, List<String>> differences) {
		to.forEach((name, criterion) -> {
			T known = from.get(name);
			if (known == null) {
				add(part, name, "added: " + words.apply(criterion));
			}
			else {
				List<String> found = differences.apply(known, criterion);
				if (!found.isEmpty()) {
					add(part, name, String.join("; ", found));
				}
			}
		});
		from.forEach((name, criterion) -> {
			if (!to.containsKey(name)) {
				add(part, name, "removed: " + words.apply(criterion));
			}
		});
	}

	private static List<String> filters(Filter from, Filter to) {
		List<String> found = new ArrayList<>();
		change("", from.measure().describe(), to.measure().describe(), found);
		change("unknown data ", Identifiers.inWords(from.whenUnknown()), Identifiers.inWords(to.whenUnknown()), found);
		return found;
	}

	private static List<String> signals(Signal from, Signal to, double before, double after) {
		List<String> found = new ArrayList<>();
		change("", from.measure().describe(), to.measure().describe(), found);
		// A share also changes with any other weight; the change of that weight covers
		// it.
		if (from.weight() != to.weight()) {
			change("weight ", weight(from, before), weight(to, after), found);
		}
		change("kind ", Identifiers.inWords(from.kind()), Identifiers.inWords(to.kind()), found);
		change("counts ", from.against() ? "against" : "for", to.against() ? "against" : "for", found);
		change("half-life ", halfLife(from), halfLife(to), found);
		return found;
	}

	private static String weight(Signal signal, double all) {
		return Numbers.plain(signal.weight()) + " (" + Shares.percent(signal.weight() / all) + " of all)";
	}

	private static String steadiness(@Nullable Steadiness steadiness) {
		if (steadiness == null) {
			return "no steadiness";
		}
		Double points = steadiness.hysteresisPoints();
		Integer moves = steadiness.mostMoves();
		return ((points != null) ? Numbers.plain(points) : "0") + " points of hysteresis, "
				+ ((moves != null) ? "at most " + moves : "any number of") + " moves";
	}

	private static String halfLife(Signal signal) {
		return Double.isInfinite(signal.fading()) ? "none" : Numbers.plain(signal.fading()) + " days";
	}

	private static void change(String what, String from, String to, List<String> found) {
		if (!Objects.equals(from, to)) {
			found.add(what + from + " → " + to);
		}
	}

	private void add(CriterionChange.Part part, String name, String text) {
		this.changes.add(new CriterionChange(part, name, text));
	}

	private static <T> Map<String, T> named(List<T> criteria, Function<T, String> name) {
		Map<String, T> named = new LinkedHashMap<>();
		criteria.forEach((criterion) -> named.put(name.apply(criterion), criterion));
		return named;
	}

}
