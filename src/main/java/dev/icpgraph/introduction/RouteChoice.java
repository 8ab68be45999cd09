package dev.icpgraph.introduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Chooses the strongest distinct routes. A route is a variant of a stronger one if it has
 * the same opener; the same opening company and the same kind of tie or buyer; or the
 * same kind of tie through the same place, event, partner, owner or person.
 */
final class RouteChoice {

	private static final Comparator<Route> STRONGEST_FIRST = Comparator.comparingDouble(Route::strength)
		.reversed()
		.thenComparing(Route::kind)
		.thenComparing((route) -> route.opener().account().key())
		.thenComparing((route) -> key(route.opener()))
		.thenComparing((route) -> (route.buyer() != null) ? key(route.buyer()) : "");

	private RouteChoice() {
	}

	/**
	 * The strongest route of each group of variants, with the number of its variants. O(n
	 * log n).
	 */
	static List<Route> of(List<Route> routes, int most) {
		List<Route> chosen = new ArrayList<>();
		List<Integer> variants = new ArrayList<>();
		Map<String, Integer> marks = new HashMap<>();
		for (Route route : routes.stream().sorted(STRONGEST_FIRST).toList()) {
			List<String> own = marks(route).toList();
			Integer stronger = own.stream().map(marks::get).filter(Objects::nonNull).findFirst().orElse(null);
			if (stronger != null) {
				variants.set(stronger, variants.get(stronger) + 1);
			}
			else {
				own.forEach((mark) -> marks.put(mark, chosen.size()));
				chosen.add(route);
				variants.add(0);
			}
		}
		return Stream.iterate(0, (index) -> index < Math.min(most, chosen.size()), (index) -> index + 1)
			.map((index) -> chosen.get(index).withVariants(variants.get(index)))
			.toList();
	}

	private static Stream<String> marks(Route route) {
		String company = "company\n" + route.opener().account().key() + "\n";
		return Stream
			.of(company + route.kind(), (route.buyer() != null) ? company + key(route.buyer()) : null,
					(route.opener().person() != null) ? "person\n" + key(route.opener()) : null,
					(route.through() != null) ? "through\n" + route.kind() + "\n" + route.through().key() : null)
			.filter(Objects::nonNull);
	}

	private static String key(RouteParty party) {
		return (party.person() != null) ? party.person().key() : "";
	}

}
