package dev.icpgraph.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.Snapshot;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Widens a measure by one step. Works on its JSON form, so it covers every measure with
 * limits or values: halves or doubles a limit, or moves the limit of a share by 0.1; adds
 * one of the three most frequent values of the removed accounts, or drops one unwanted
 * value.
 */
final class Widening {

	private static final int MOST_VALUES = 3;

	private static final double SHARE_STEP = 0.1;

	private static final JsonMapper mapper = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private final String field;

	private final Map<String, Object> limits;

	private Widening(String field, Map<String, Object> limits) {
		this.field = field;
		this.limits = limits;
	}

	/**
	 * The measure in the shape of {@code MeasureInput}.
	 */
	static Map<String, Object> tree(Measure measure) {
		return mapper.convertValue(measure, new TypeReference<>() {
		});
	}

	/**
	 * The measure of such a JSON shape.
	 */
	static Measure measure(Map<String, Object> tree) {
		return mapper.convertValue(tree, Measure.class);
	}

	/**
	 * All possible steps; empty for a measure without limits and values.
	 * @param keptOut accounts that only this filter removes
	 */
	static List<Measure> of(Measure measure, Snapshot snapshot, int[] keptOut) {
		if (!(tree(measure).get(measure.field()) instanceof Map<?, ?> inner)) {
			return List.of();
		}
		Map<String, Object> limits = new LinkedHashMap<>();
		inner.forEach((name, value) -> limits.put(String.valueOf(name), Objects.requireNonNull(value)));
		Widening widening = new Widening(measure.field(), limits);
		List<Measure> wider = new ArrayList<>(widening.limits());
		Arrays.stream(AccountAttribute.values())
			.filter((attribute) -> attribute.property().equals(measure.field()))
			.forEach((attribute) -> wider.addAll(widening.values(attribute, snapshot.attribute(attribute), keptOut)));
		return wider;
	}

	private List<Measure> limits() {
		List<Measure> wider = new ArrayList<>();
		if (this.limits.get("gte") instanceof Number least) {
			wider.add(with("gte", isShare(least) ? (Number) Math.max(0, tenth(least, -SHARE_STEP)) : lower(least)));
		}
		if (this.limits.get("lte") instanceof Number most) {
			wider.add(with("lte", isShare(most) ? (Number) Math.min(1, tenth(most, SHARE_STEP)) : higher(most)));
		}
		return wider;
	}

	private List<Measure> values(AccountAttribute attribute, AttributeColumn column, int[] keptOut) {
		List<Measure> wider = new ArrayList<>();
		if (this.limits.get("in") instanceof List<?> wanted) {
			for (String value : frequent(column, keptOut)) {
				List<Object> more = new ArrayList<>(wanted);
				more.add(attribute.stored(value));
				wider.add(with("in", more));
			}
		}
		if (this.limits.get("notIn") instanceof List<?> unwanted && unwanted.size() > 1) {
			for (Object value : unwanted) {
				wider.add(with("notIn", unwanted.stream().filter((it) -> !it.equals(value)).toList()));
			}
		}
		return wider;
	}

	private static List<String> frequent(AttributeColumn column, int[] accounts) {
		int[] counts = new int[column.codes()];
		for (int account : accounts) {
			counts[column.code(account)]++;
		}
		return IntStream.range(1, counts.length)
			.boxed()
			.filter((code) -> counts[code] > 0)
			.sorted(Comparator.comparingInt((Integer code) -> counts[code]).reversed())
			.limit(MOST_VALUES)
			.map((code) -> Objects.requireNonNull(column.value(code)))
			.toList();
	}

	private Measure with(String name, Object value) {
		Map<String, Object> changed = new LinkedHashMap<>(this.limits);
		changed.put(name, value);
		return measure(Map.of(this.field, changed));
	}

	private static boolean isShare(Number limit) {
		return limit instanceof Double share && share <= 1;
	}

	private static double tenth(Number limit, double step) {
		return Math.round((limit.doubleValue() + step) * 100) / 100.0;
	}

	/**
	 * Half of a number; twice it if it is below 0.
	 */
	private static Number lower(Number limit) {
		long number = limit.longValue();
		return (number < 0) ? doubled(number) : number / 2;
	}

	/**
	 * Twice a number; half of it if it is below 0.
	 */
	private static Number higher(Number limit) {
		long number = limit.longValue();
		return (number < 0) ? number / 2 : doubled(number);
	}

	private static long doubled(long number) {
		return Math.clamp(number, Long.MIN_VALUE / 2, Long.MAX_VALUE / 2) * 2;
	}

}
