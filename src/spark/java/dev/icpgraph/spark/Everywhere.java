package dev.icpgraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.apache.spark.sql.Row;

/**
 * The facts that every part holds besides its own accounts.
 *
 * @param accounts facts of the best customers, and of one account for each relation that
 * the market has; ordered as those of a part
 * @param referrals the referrals by each account with a referral to or from a best
 * customer, by its id; a part takes those of accounts that referred its own
 */
record Everywhere(ArrayList<Row> accounts, HashMap<String, ArrayList<Row>> referrals) implements Serializable {

	static Everywhere of(List<Row> accounts, List<Row> referrals) {
		HashMap<String, ArrayList<Row>> byReferrer = new HashMap<>();
		referrals.forEach((row) -> byReferrer.computeIfAbsent(row.getAs("id"), (key) -> new ArrayList<>()).add(row));
		return new Everywhere(new ArrayList<>(accounts), byReferrer);
	}

	/** Nothing, while it is not known who the best customers are. */
	static Everywhere nothing() {
		return of(List.of(), List.of());
	}

}
