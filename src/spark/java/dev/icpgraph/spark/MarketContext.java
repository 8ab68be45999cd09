package dev.icpgraph.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.spark.sql.Row;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.feature.NearnessToBest;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.likeness.LikenessFindings;
import dev.icpgraph.model.ModelSettings;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.Snapshot;

/**
 * All that a part needs of the rest of the market to be scored alone. It grows with the
 * technologies, the best customers and the accounts that are no prospects, not with the
 * market.
 *
 * @param names nodes that accounts link to
 * @param everywhere facts of the best customers and about their referrals
 * @param counts sums over all parts, see {@link PartCounts}
 * @param best ids of the best customers
 * @param rule why they are
 * @param roles roles of the accounts that are no prospects
 * @param asOf the day that ages count from
 * @param icp JSON of the definition
 */
record MarketContext(MarketNames names, Everywhere everywhere, ArrayList<Row> counts, ArrayList<String> best,
		String rule, HashMap<String, AccountRole> roles, LocalDate asOf, String icp) implements Serializable {

	/**
	 * Scores the accounts of a part.
	 */
	Scores scores(Snapshot part) {
		IcpDefinition definition = IcpFile.read(this.icp, IcpFile.ANY_NAME);
		BestCustomers customers = BestCustomers.of(this.best.stream().mapToInt(part::find).toArray(), this.rule);
		LikenessFindings findings = LikenessFindings.of(part, customers, this.asOf, PartCounts.totals(this.counts),
				PartCounts.footprints(this.counts));
		Features features = new Features(part, this.asOf,
				new NearnessToBest(part, ProximitySettings.defaults(), findings, ModelSettings.defaults()));
		Map<String, AccountRole> named = this.roles;
		return Scores.of(definition,
				new FeatureColumns(part, features, definition.criteria(), () -> AccountRoles.of(part, named)));
	}

	/**
	 * A list that Spark can send.
	 */
	static <T> ArrayList<T> sendable(List<T> rows) {
		return new ArrayList<>(rows);
	}

}
