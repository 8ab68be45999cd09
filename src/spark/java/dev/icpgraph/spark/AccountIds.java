package dev.icpgraph.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

/**
 * Finds the accounts that facts mean, by the names that rows of {@code accounts} give
 * them. The id of an account is its own key, else its domain.
 */
final class AccountIds {

	private final Dataset<Row> facts;

	private final NodeNames names;

	AccountIds(Dataset<Row> facts) {
		this.facts = facts;
		this.names = new NodeNames(facts.where(col("what").equalTo(Fact.What.DESCRIBED.name())).select("account"),
				"accounts");
	}

	/**
	 * The facts with the id of their account instead of its names, and of the other one
	 * as the target of links to it.
	 */
	Dataset<Row> resolved() {
		Dataset<Row> rows = this.facts.where(col("account").notEqual(""));
		boolean strangers = !rows.where(col("onlyKnown").or(col("otherOnlyKnown"))).isEmpty();
		Dataset<Row> alone = account(rows.where(col("other").isNull()), strangers).where(col("id").isNotNull());
		Dataset<Row> two = other(account(rows.where(col("other").isNotNull()), strangers), strangers)
			.where(col("id").isNotNull())
			// A row about an account and itself adds no link.
			.where(col("otherId").isNull().or(col("otherId").notEqual(col("id"))))
			.where(col("otherId").isNotNull().or(col("what").equalTo(Fact.What.CUSTOMER.name())))
			.withColumn("target", coalesce(col("target"), col("otherId")));
		return columns(alone).unionByName(columns(two));
	}

	private Dataset<Row> account(Dataset<Row> rows, boolean strangers) {
		return this.names.identified(rows, "account", col("onlyKnown"), strangers, "id");
	}

	private Dataset<Row> other(Dataset<Row> rows, boolean strangers) {
		return this.names.identified(rows, "other", col("otherOnlyKnown"), strangers, "otherId");
	}

	/**
	 * The columns of facts of an account.
	 */
	static Column[] columns() {
		return new Column[] { col("id"), col("seq"), col("what"), col("byDomain"), col("relation"), col("target"),
				col("label"), col("date"), col("amount"), col("values"), col("person") };
	}

	private static Dataset<Row> columns(Dataset<Row> facts) {
		return facts.select(columns());
	}

}
