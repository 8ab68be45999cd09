package dev.icpgraph.spark;

import java.util.List;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.scoring.Points;
import dev.icpgraph.scoring.ScoreColumns;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

/**
 * The ends of tiers 1 and 2 in the order of the prospects: by key, greatest first, and
 * among equal keys by id.
 *
 * @param first end of tier 1
 * @param second end of tier 2
 */
record TierCuts(Cut first, Cut second) {

	/**
	 * The last account above an end.
	 *
	 * @param key its key
	 * @param id its id; empty when no account with this key is above
	 */
	record Cut(long key, String id) {

		private static final Cut EVERYTHING = new Cut(-1, "");

		private static Cut atLeast(double points) {
			return new Cut(((long) Points.atLeast(points) << ScoreColumns.BITS) - 1, "");
		}

		private static Cut after(int places, List<Row> order) {
			return (order.size() < places) ? EVERYTHING
					: new Cut(order.get(places - 1).getLong(0), order.get(places - 1).getString(1));
		}

		private Column above() {
			return col("key").gt(this.key).or(col("key").equalTo(this.key).and(col("id").leq(this.id)));
		}

	}

	/**
	 * Finds the ends.
	 * @param scored accounts with their keys, which are below 0 outside the filters
	 */
	static TierCuts of(Tiers tiers, Dataset<Row> scored) {
		return switch (tiers) {
			case Tiers.Thresholds(double tier1, double tier2) -> new TierCuts(Cut.atLeast(tier1), Cut.atLeast(tier2));
			case Tiers.Capacity(int tier1, int tier2) -> {
				int both = (int) Math.min(Integer.MAX_VALUE, (long) tier1 + tier2);
				List<Row> order = scored.where(col("key").geq(0).and(col("role").equalTo(AccountRole.PROSPECT.name())))
					.select("key", "id")
					.orderBy(col("key").desc(), col("id").asc())
					.limit(both)
					.collectAsList();
				yield new TierCuts(Cut.after(tier1, order), Cut.after(both, order));
			}
		};
	}

	/**
	 * The tier of each account: 1 to 3, null outside the filters.
	 */
	Column tier() {
		return when(col("key").lt(0), lit(null)).when(this.first.above(), 1).when(this.second.above(), 2).otherwise(3);
	}

}
