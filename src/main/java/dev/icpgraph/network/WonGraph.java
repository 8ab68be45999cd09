package dev.icpgraph.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The referrals that won customers, by referrer and by customer.
 */
final class WonGraph {

	private final Map<String, List<WonReferral>> byReferrer;

	private final Map<String, List<WonReferral>> byReferred;

	WonGraph(List<WonReferral> referrals) {
		this.byReferrer = referrals.stream()
			.collect(Collectors.groupingBy(WonReferral::referrer, TreeMap::new, Collectors.toList()));
		this.byReferred = referrals.stream().collect(Collectors.groupingBy(WonReferral::referred));
	}

	Collection<String> referrers() {
		return this.byReferrer.keySet();
	}

	/**
	 * The customers won by an account's own referrals.
	 */
	List<String> wonBy(String referrer) {
		return won(referrer).stream().map(WonReferral::referred).toList();
	}

	/**
	 * Revenue from these customers, as far as known; {@code null} if unknown for all.
	 */
	@Nullable Double usd(String referrer) {
		List<Double> known = won(referrer).stream().map(WonReferral::usd).filter(Objects::nonNull).toList();
		return known.isEmpty() ? null : known.stream().mapToDouble(Double::doubleValue).sum();
	}

	/**
	 * Number of customers won by its customers, and by theirs, at any distance, each
	 * counted once. O(customers reached).
	 */
	int further(String referrer) {
		Set<String> own = new HashSet<>(wonBy(referrer));
		own.add(referrer);
		Set<String> seen = new HashSet<>(own);
		List<String> reached = new ArrayList<>(wonBy(referrer));
		for (int next = 0; next < reached.size(); next++) {
			wonBy(reached.get(next)).stream().filter(seen::add).forEach(reached::add);
		}
		return seen.size() - own.size();
	}

	/**
	 * The referrers of a customer.
	 */
	List<String> referrersOf(String customer) {
		return this.byReferred.getOrDefault(customer, List.of()).stream().map(WonReferral::referrer).toList();
	}

	private List<WonReferral> won(String referrer) {
		return this.byReferrer.getOrDefault(referrer, List.of());
	}

}
