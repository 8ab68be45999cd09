package dev.icpgraph.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import dev.icpgraph.api.OrderDirection;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.AttributeColumn;
import dev.icpgraph.snapshot.QuantityColumn;

/**
 * The fields that can order matches; ties are ordered by known share of weight, largest
 * first, then by account id.
 */
enum MatchOrderField {

	SCORE, FIT, INTENT, SCORE_LOW, SCORE_HIGH,

	/**
	 * Nearness to the best customers: as in the first proximity signal without its
	 * limits; otherwise through all channels with the weights of the settings.
	 */
	PROXIMITY,

	/**
	 * Likeness to the best customers in bits, with nearness through all channels with the
	 * weights of the settings.
	 */
	LIKENESS,

	/** Bits of the ranking learned from the best customers. */
	LEARNED,

	/** Name of the account, otherwise its domain, ignoring case. */
	NAME,

	/** Number of people who work there, by lower bound. */
	HEADCOUNT,

	/** English name of the country. */
	COUNTRY;

	private static final GraphMeasure.Proximity ANY_NEARNESS = new GraphMeasure.Proximity(
			List.of(GraphMeasure.Channel.values()), null, null, null);

	private static final GraphMeasure.Likeness ANY_LIKENESS = new GraphMeasure.Likeness(null, null);

	private static final GraphMeasure.Learned ANY_LEARNED = new GraphMeasure.Learned(null, null);

	/** Above all keys. */
	private static final long TOP = (1L << 62) - 1;

	/** Above all values of the fields. */
	private static final long MOST = (1L << 34) - 1;

	/**
	 * A key for each account; a larger key ranks higher.
	 */
	IntToLongFunction keys(Scores scores, OrderDirection direction) {
		ScoreColumns sums = scores.sums();
		IntToLongFunction units = switch (this) {
			case SCORE -> sums::score;
			case FIT -> (account) -> sums.ofKind(Signal.Kind.FIT, account);
			case INTENT -> (account) -> sums.ofKind(Signal.Kind.INTENT, account);
			case SCORE_LOW -> sums::low;
			case SCORE_HIGH -> sums::high;
			case PROXIMITY -> nearness(scores);
			case LIKENESS -> scores.columns().feature(ANY_LIKENESS)::order;
			case LEARNED -> scores.columns().feature(ANY_LEARNED)::order;
			case NAME -> scores.columns().names()::place;
			case HEADCOUNT -> headcount(scores.snapshot().quantity(AccountQuantity.HEADCOUNT));
			case COUNTRY -> country(scores.snapshot().attribute(AccountAttribute.COUNTRY));
		};
		return (account) -> (ahead(units.applyAsLong(account), direction) << ScoreColumns.BITS) | sums.known(account);
	}

	private static IntToLongFunction headcount(QuantityColumn column) {
		return (account) -> {
			double low = column.low(account);
			return Double.isNaN(low) ? -1 : (long) Math.clamp(low, 0, MOST);
		};
	}

	private static IntToLongFunction country(AttributeColumn column) {
		int[] places = new int[column.codes()];
		int[] sorted = IntStream.range(1, column.codes())
			.boxed()
			.sorted(Comparator.comparing((Integer code) -> Objects.requireNonNull(column.value(code)),
					String.CASE_INSENSITIVE_ORDER))
			.mapToInt(Integer::intValue)
			.toArray();
		for (int place = 0; place < sorted.length; place++) {
			places[sorted[place]] = place;
		}
		return (account) -> (column.code(account) == 0) ? -1 : places[column.code(account)];
	}

	private static IntToLongFunction nearness(Scores scores) {
		GraphMeasure.Proximity measure = scores.definition()
			.signals()
			.stream()
			.map(Signal::measure)
			.filter(GraphMeasure.Proximity.class::isInstance)
			.map(GraphMeasure.Proximity.class::cast)
			.findFirst()
			.map((asked) -> new GraphMeasure.Proximity(asked.channels(), asked.weights(), null, null))
			.orElse(ANY_NEARNESS);
		int[] values = scores.columns().of(measure).values();
		return (account) -> values[account];
	}

	/**
	 * The key of a value; unknown values, which are below 0, come last in both
	 * directions.
	 */
	private static long ahead(long units, OrderDirection direction) {
		if (units < 0) {
			return 0;
		}
		return 1 + ((direction == OrderDirection.DESC) ? units : MOST - units);
	}

	/**
	 * The accounts in order, largest key first.
	 * @param keys keys of accounts
	 * @param accounts ascending
	 */
	static int[] ranked(IntToLongFunction keys, int[] accounts) {
		long[] turned = new long[accounts.length];
		for (int i = 0; i < turned.length; i++) {
			turned[i] = TOP - keys.applyAsLong(accounts[i]);
		}
		return RadixSort.ascending(accounts, turned);
	}

}
