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
 * The names that rows give the accounts or people that they describe. The first one is
 * the id.
 */
final class NodeNames {

	/** {@code name, id}: each name of each described account or person. */
	private final Dataset<Row> names;

	/** Whether some has a name other than its id. */
	private final boolean aliases;

	/**
	 * @param described names of what each row describes, in one column
	 * @param noun for what is described
	 */
	NodeNames(Dataset<Row> described, String noun) {
		Column given = col(described.columns()[0]);
		Dataset<Row> all = described.select(explode(split(given, "\n")).as("name"), first(given).as("id"),
				given.as("given"));
		refuseContested(all, noun);
		this.names = all.select("name", "id").distinct();
		this.aliases = !all.where(col("name").notEqual(col("id"))).isEmpty();
	}

	/**
	 * A node that several rows describe has the same names in each: otherwise it depends
	 * on the order of rows which of them mean the same.
	 */
	private static void refuseContested(Dataset<Row> all, String noun) {
		List<Row> contested = all.groupBy("name")
			.agg(countDistinct(col("given")).as("descriptions"), collect_set(col("id")).as("ids"))
			.where(col("descriptions").gt(1))
			.orderBy("name")
			.limit(5)
			.collectAsList();
		if (!contested.isEmpty()) {
			throw new RefusedInputException("Rows of " + noun + " give these names in different ways: "
					+ contested.stream().map((row) -> row.getString(0)).collect(Collectors.joining(", "))
					+ ": give each of them all its names in one row, or in all of its rows");
		}
	}

	private static Column first(Column lookups) {
		return substring_index(lookups, "\n", 1);
	}

	/**
	 * Adds the id that names mean: that of a known node, else the first name, unless only
	 * a known one is meant.
	 * @param column with the names, the best first
	 * @param onlyKnown whether only a known one is meant
	 * @param strangers whether that is true in any row
	 */
	Dataset<Row> identified(Dataset<Row> rows, String column, Column onlyKnown, boolean strangers, String id) {
		if (!this.aliases && !strangers) {
			return rows.withColumn(id, first(col(column)));
		}
		Dataset<Row> known = rows.select(col(column).as("lookups"))
			.distinct()
			.select(col("lookups"), posexplode(split(col("lookups"), "\n")).as(new String[] { "at", "name" }))
			.join(this.names.withColumnRenamed("id", "knownId"), "name")
			.groupBy("lookups")
			.agg(min_by(col("knownId"), col("at")).as("knownId"));
		return rows.join(known, col(column).equalTo(col("lookups")), "left")
			.withColumn(id, coalesce(col("knownId"), when(onlyKnown, lit(null)).otherwise(first(col(column)))))
			.drop("lookups", "knownId");
	}

	/**
	 * Adds the id that names mean.
	 */
	Dataset<Row> identified(Dataset<Row> rows, String column, String id) {
		return identified(rows, column, lit(false), false, id);
	}

}
