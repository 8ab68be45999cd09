package dev.icpgraph.introduction;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import dev.icpgraph.scoring.Score;

/**
 * Words the strongest route of introduction to each of several accounts.
 */
@Component
public class BestRoutes {

	private final Introductions introductions;

	BestRoutes(Introductions introductions) {
		this.introductions = introductions;
	}

	/**
	 * The steps from us or a customer to each account, by account id; only accounts with
	 * a known route.
	 */
	public Map<String, String> to(Collection<Score> scores) {
		Map<String, String> routes = new LinkedHashMap<>();
		this.introductions.to(scores, (job) -> true, 1)
			.forEach((account,
					found) -> found.stream().findFirst().ifPresent((route) -> routes.put(account, route.text())));
		return routes;
	}

}
