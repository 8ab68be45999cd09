package dev.icpgraph.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;

/**
 * Finds the referrals that won customers. Reads only referrals to customers and referrals
 * with the outcome WON.
 */
@Repository
class WonReferrals {

	private static final CypherQuery MAYBE_WON = CypherQuery.beside(WonReferrals.class, "maybe-won-referrals.cypher");

	private final CypherRunner cypher;

	WonReferrals(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * The referrals, each pair of accounts and direction once.
	 */
	List<WonReferral> all() {
		return this.cypher.read(MAYBE_WON, Map.of("won", MergedReferral.WON), WonReferrals::won)
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<WonReferral> won(Record row) {
		MergedReferral referral = new MergedReferral(row.get("rows").asList(WonReferrals::facts), new CustomerStatus(
				row.get("customer").asBoolean(), row.get("since").asString(null), number(row.get("revenueUsd"))));
		return referral.won()
				? Optional.of(new WonReferral(row.get("from").asString(), row.get("to").asString(), referral.wonUsd()))
				: Optional.empty();
	}

	private static ReferralFacts facts(Value link) {
		return new ReferralFacts(link.get("kind").asString(null), link.get("on").asString(null),
				link.get("outcome").asString(null), number(link.get("amountUsd")));
	}

	static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

}
