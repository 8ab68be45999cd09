package dev.icpgraph.spark;

import java.util.List;
import java.util.stream.Collectors;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.when;

/**
 * Finds the accounts that facts mean, by the names that rows of {@code accounts} give
 * them. The id of an account is its own key, else its domain.
 */
final class AccountIds {

	private static final Column IS_DESCRIPTION = col("what").equalTo(Fact.What.DESCRIBED.name());

	private final Dataset<Row> facts;

	/** {@code name, id}: each name of each described account. */
	private final Dataset<Row> names;

	/** Whether some described account has a name other than its id. */
	private final boolean aliases;

	AccountIds(Dataset<Row> facts) {
		this.facts = facts;
		Dataset<Row> described = facts.where(IS_DESCRIPTION).select(col("account"), first("account").as("id"));
		Dataset<Row> all = described.select(explode(split(col("account"), "\n")).as("name"), col("id"), col("account"));
		refuseContested(all);
		this.names = all.select("name", "id").distinct();
		this.aliases = !all.where(col("name").notEqual(col("id"))).isEmpty();
	}

	/**
	 * An account that several rows describe has the same names in each: otherwise it
	 * depends on the order of rows which of them mean one account.
	 */
	private static void refuseContested(Dataset<Row> all) {
		List<Row> contested = all.groupBy("name")
			.agg(countDistinct(col("account")).as("descriptions"), collect_set(col("id")).as("ids"))
			.where(col("descriptions").gt(1))
			.orderBy("name")
			.limit(5)
			.collectAsList();
		if (!contested.isEmpty()) {
			throw new RefusedInputException("Rows of accounts give these names in different ways: "
					+ contested.stream().map((row) -> row.getString(0)).collect(Collectors.joining(", "))
					+ ": give each account its key and domain in one row, or in all of its rows");
		}
	}

	private static Column first(String column) {
		return substring_index(col(column), "\n", 1);
	}

	/**
	 * The facts with the id of their account instead of its names, and of the other one
	 * as the target of links to it.
	 */
	Dataset<Row> resolved() {
		Dataset<Row> rows = this.facts.where(col("account").notEqual(""));
		boolean strangers = !rows.where(col("onlyKnown").or(col("otherOnlyKnown"))).isEmpty();
		Dataset<Row> alone = identified(rows.where(col("other").isNull()), "account", "id", strangers)
			.where(col("id").isNotNull());
		Dataset<Row> two = identified(identified(rows.where(col("other").isNotNull()), "account", "id", strangers),
				"other", "otherId", strangers)
			.where(col("id").isNotNull())
			// A row about an account and itself adds no link.
			.where(col("otherId").isNull().or(col("otherId").notEqual(col("id"))))
			.where(col("otherId").isNotNull().or(col("what").equalTo(Fact.What.CUSTOMER.name())))
			.withColumn("target", coalesce(col("target"), col("otherId")));
		return columns(alone).unionByName(columns(two));
	}

	private static Dataset<Row> columns(Dataset<Row> facts) {
		return facts.select("id", "seq", "what", "byDomain", "relation", "target", "label", "date", "amount", "values");
	}

	/**
	 * Adds the id that names mean: that of a known account, else the first name, unless
	 * only a known one is meant.
	 */
	private Dataset<Row> identified(Dataset<Row> rows, String column, String id, boolean strangers) {
		if (!this.aliases && !strangers) {
			return rows.withColumn(id, first(column));
		}
		Dataset<Row> known = rows.select(col(column).as("lookups"))
			.distinct()
			.select(col("lookups"), posexplode(split(col("lookups"), "\n")).as(new String[] { "at", "name" }))
			.join(this.names.withColumnRenamed("id", "knownId"), "name")
			.groupBy("lookups")
			.agg(min_by(col("knownId"), col("at")).as("knownId"));
		Column stranger = col(column.equals("account") ? "onlyKnown" : "otherOnlyKnown");
		return rows.join(known, col(column).equalTo(col("lookups")), "left")
			.withColumn(id, coalesce(col("knownId"), when(stranger, lit(null)).otherwise(first(column))))
			.drop("lookups", "knownId");
	}

}
