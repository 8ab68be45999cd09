package dev.icpgraph.introduction;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.scoring.Score;

/**
 * Finds routes of introduction to accounts.
 */
@Component
class Introductions {

	private final RouteQueries queries;

	private final AsOf asOf;

	private final IntroductionProperties properties;

	Introductions(RouteQueries queries, AsOf asOf, IntroductionProperties properties) {
		this.queries = queries;
		this.asOf = asOf;
		this.properties = properties;
	}

	/**
	 * The strongest distinct routes to each of several scored accounts.
	 * @param wanted selects the jobs of buyers; routes that lead only to the company stay
	 * @param most maximum number of routes per account
	 */
	Map<String, List<Route>> to(Collection<Score> scores, Predicate<JobFacts> wanted, int most) {
		Map<String, EvidencePath.Node> accounts = new LinkedHashMap<>();
		scores.forEach((score) -> accounts.put(score.accountId(), new EvidencePath.Node("Account", score.accountId(),
				score.scores().snapshot().accountName(score.account()))));
		return to(accounts, wanted, most);
	}

	/**
	 * The strongest distinct routes to each account.
	 * @param accounts accounts by their ids in the graph
	 * @param wanted selects the jobs of buyers; routes that lead only to the company stay
	 * @param most maximum number of routes per account
	 */
	Map<String, List<Route>> to(Map<String, EvidencePath.Node> accounts, Predicate<JobFacts> wanted, int most) {
		Map<String, Map<String, BuyerJob>> buyers = buyers(accounts.keySet(), wanted);
		Map<String, List<String>> people = new LinkedHashMap<>();
		accounts.keySet().forEach((id) -> people.put(id, List.copyOf(buyers.getOrDefault(id, Map.of()).keySet())));
		RouteBuilder builder = new RouteBuilder(
				new RouteAge(this.asOf.today(), this.properties.halfLifeYears(), this.properties.undated()));
		Map<String, List<Route>> found = this.queries.ties(people)
			.stream()
			.collect(
					Collectors.groupingBy(FoundTie::account,
							Collectors.mapping((tie) -> builder.route(tie,
									Objects.requireNonNull(accounts.get(tie.account())), buyer(tie, buyers)),
									Collectors.toList())));
		Map<String, List<Route>> routes = new HashMap<>();
		accounts.keySet().forEach((id) -> routes.put(id, RouteChoice.of(found.getOrDefault(id, List.of()), most)));
		return routes;
	}

	private static @Nullable BuyerJob buyer(FoundTie tie, Map<String, Map<String, BuyerJob>> buyers) {
		return (tie.buyer() != null) ? buyers.getOrDefault(tie.account(), Map.of()).get(tie.buyer()) : null;
	}

	/**
	 * The most senior people of each account, each once with the job of largest weight.
	 */
	private Map<String, Map<String, BuyerJob>> buyers(Collection<String> accounts, Predicate<JobFacts> wanted) {
		Map<String, List<BuyerJob>> staff = this.queries.staff(accounts)
			.stream()
			.filter((buyer) -> wanted.test(buyer.job()))
			.sorted(BuyerJob.HIGHEST_FIRST)
			.collect(Collectors.groupingBy((buyer) -> buyer.account().key()));
		Map<String, Map<String, BuyerJob>> buyers = new HashMap<>();
		staff.forEach((account, jobs) -> {
			Map<String, BuyerJob> people = new LinkedHashMap<>();
			for (BuyerJob job : jobs) {
				if (people.size() < this.properties.buyers()) {
					people.putIfAbsent(job.person().key(), job);
				}
			}
			buyers.put(account, people);
		});
		return buyers;
	}

}
