package dev.icpgraph.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.SortedValues;

/**
 * Ranks the active customers by five questions. Facts in dollars, orders and days become
 * percentile ranks (ties count half); judgments from 0 to 1 are used directly. An unknown
 * part counts as the mean of the customers that have it. Excludes deals without revenue,
 * sales cycles under 30 days and dropped customers, unless pinned.
 */
final class BestCustomerRanking {

	private static final int SHORTEST_CYCLE_DAYS = 30;

	private final Snapshot snapshot;

	private final int day;

	private final CustomerWeights weights;

	BestCustomerRanking(Snapshot snapshot, LocalDate today, CustomerWeights weights) {
		this.snapshot = snapshot;
		this.day = (int) today.toEpochDay();
		this.weights = weights;
	}

	/**
	 * Ranked customers: pinned first, then by value, then by account id. O(n log n) in
	 * customers.
	 */
	List<RankedCustomer> ranked() {
		int[] accounts = counted();
		Map<CustomerPart, double[]> columns = columns(accounts);
		List<RankedCustomer> ranked = new ArrayList<>();
		for (int i = 0; i < accounts.length; i++) {
			Map<CustomerPart, Double> parts = new EnumMap<>(CustomerPart.class);
			for (Map.Entry<CustomerPart, double[]> column : columns.entrySet()) {
				if (!Double.isNaN(column.getValue()[i])) {
					parts.put(column.getKey(), column.getValue()[i]);
				}
			}
			ranked.add(new RankedCustomer(accounts[i], value(parts, columns), parts, facts(accounts[i]).pinned()));
		}
		ranked.sort(Comparator.comparing(RankedCustomer::pinned)
			.reversed()
			.thenComparing(RankedCustomer::value, Comparator.nullsLast(Comparator.reverseOrder()))
			.thenComparingInt(RankedCustomer::account));
		return ranked;
	}

	/**
	 * Whether ranked customers differ in any fact other than length of stay.
	 */
	boolean tellsValueApart() {
		Map<CustomerPart, double[]> columns = columns(counted());
		return columns.entrySet()
			.stream()
			.filter((column) -> column.getKey().tellsValue() && this.weights.of(column.getKey()) > 0)
			.anyMatch((column) -> Arrays.stream(column.getValue())
				.filter((it) -> !Double.isNaN(it))
				.distinct()
				.count() > 1);
	}

	/**
	 * Number of active customers that are not ranked.
	 */
	int leftOut() {
		return (int) Arrays.stream(this.snapshot.customers())
			.filter((account) -> facts(account).active(this.day) && !counts(account))
			.count();
	}

	/**
	 * Wished-for accounts that are not active customers.
	 */
	int[] wished() {
		return this.snapshot.wished().intStream().filter((account) -> {
			CustomerFacts facts = this.snapshot.customer(account);
			return facts == null || !facts.active(this.day);
		}).toArray();
	}

	private int[] counted() {
		return Arrays.stream(this.snapshot.customers()).filter(this::counts).toArray();
	}

	private boolean counts(int account) {
		CustomerFacts facts = facts(account);
		return facts.pinned() || (!facts.dropped() && facts.active(this.day) && !junk(facts));
	}

	private static boolean junk(CustomerFacts facts) {
		return (facts.revenueUsd() != null && facts.revenueUsd() <= 0)
				|| (facts.salesCycleDays() != null && facts.salesCycleDays() < SHORTEST_CYCLE_DAYS);
	}

	/**
	 * The value of each customer in each part that any customer has; NaN is unknown.
	 */
	private Map<CustomerPart, double[]> columns(int[] accounts) {
		boolean margins = Arrays.stream(accounts).anyMatch((account) -> facts(account).marginUsd() != null);
		Map<CustomerPart, double[]> columns = new EnumMap<>(CustomerPart.class);
		for (CustomerPart part : CustomerPart.values()) {
			double[] facts = Arrays.stream(accounts).mapToDouble((account) -> {
				Double fact = part.fact(facts(account), this.day, margins);
				return (fact != null) ? fact : Double.NaN;
			}).toArray();
			if (Arrays.stream(facts).anyMatch((fact) -> !Double.isNaN(fact))) {
				boolean judged = part == CustomerPart.GOOD_TO_WORK_WITH || part == CustomerPart.ROOM_TO_EXPAND;
				columns.put(part, judged ? facts : shareBelow(facts));
			}
		}
		return columns;
	}

	/**
	 * Share of the known facts below each fact; equal facts count half.
	 */
	private static double[] shareBelow(double[] facts) {
		double[] known = Arrays.stream(facts).filter((fact) -> !Double.isNaN(fact)).sorted().toArray();
		return Arrays.stream(facts).map((fact) -> {
			if (Double.isNaN(fact)) {
				return fact;
			}
			return SortedValues.middleShare(known, fact);
		}).toArray();
	}

	private @Nullable Double value(Map<CustomerPart, Double> parts, Map<CustomerPart, double[]> columns) {
		double sum = 0;
		double weight = 0;
		for (Map.Entry<CustomerPart, double[]> column : columns.entrySet()) {
			double partWeight = this.weights.of(column.getKey());
			Double known = parts.get(column.getKey());
			sum += partWeight * ((known != null) ? known : mean(column.getValue()));
			weight += partWeight;
		}
		return (parts.isEmpty() || weight == 0) ? null : sum / weight;
	}

	private static double mean(double[] column) {
		return Arrays.stream(column).filter((value) -> !Double.isNaN(value)).average().orElse(Double.NaN);
	}

	private CustomerFacts facts(int account) {
		return Objects.requireNonNull(this.snapshot.customer(account));
	}

}
