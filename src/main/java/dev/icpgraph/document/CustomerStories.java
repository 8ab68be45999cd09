package dev.icpgraph.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.scoring.Scores;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;

/**
 * Customers with a published story, such as a case study.
 */
@Repository
class CustomerStories {

	private static final CypherQuery CUSTOMERS = CypherQuery.beside(CustomerStories.class, "customer-stories.cypher");

	private final CypherRunner cypher;

	private final Accounts accounts;

	CustomerStories(CypherRunner cypher, Accounts accounts) {
		this.cypher = cypher;
		this.accounts = accounts;
	}

	/**
	 * The current customers with a story, by id.
	 */
	List<Account> of(Scores scores) {
		List<String> ids = this.cypher.read(CUSTOMERS, Map.of(), (row) -> row.get("id").asString())
			.stream()
			.filter((id) -> isCustomer(id, scores))
			.toList();
		return List.copyOf(this.accounts.byIds(ids).values());
	}

	private static boolean isCustomer(String id, Scores scores) {
		int account = scores.snapshot().find(id);
		return account >= 0 && scores.role(account) == AccountRole.CUSTOMER;
	}

	/**
	 * The best story for an account: of a customer in its industry, if possible in its
	 * sub-industry, then in its country, then of the closest size.
	 * @return {@code null} without a story in its industry
	 */
	static @Nullable Account nearest(Account account, List<Account> stories) {
		return stories.stream()
			.filter((story) -> !story.id().equals(account.id()) && account.industry() != null
					&& account.industry().equalsIgnoreCase(story.industry()))
			.min(Comparator
				.comparing((Account story) -> account.subIndustry() == null
						|| !account.subIndustry().equalsIgnoreCase(story.subIndustry()))
				.thenComparing((story) -> !Objects.equals(account.country(), story.country()))
				.thenComparingDouble((story) -> distance(account.headcount(), story.headcount()))
				.thenComparing(Account::id))
			.orElse(null);
	}

	/**
	 * Logarithm of the larger size divided by the smaller one.
	 */
	private static double distance(@Nullable NumberBand one, @Nullable NumberBand other) {
		return (one == null || other == null) ? Double.MAX_VALUE : Math.abs(Math.log(size(one) / size(other)));
	}

	private static double size(NumberBand band) {
		Number low = band.min();
		Number high = band.max();
		return Math.max(1, (low != null) ? low.doubleValue() : (high != null) ? high.doubleValue() : 1);
	}

}
