package dev.icpgraph.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

/**
 * Finds what each part needs of the rest of the market: counts, best customers, roles.
 */
final class MarketStudy {

	private static final Logger log = LoggerFactory.getLogger(MarketStudy.class);

	private final JavaSparkContext context;

	private final SparkArguments arguments;

	private final Dataset<Row> accounts;

	private final JavaRDD<Row> parts;

	/**
	 * @param accounts resolved facts of all accounts
	 * @param parts the same in parts
	 */
	MarketStudy(JavaSparkContext context, SparkArguments arguments, Dataset<Row> accounts, JavaRDD<Row> parts) {
		this.context = context;
		this.arguments = arguments;
		this.accounts = accounts;
		this.parts = parts;
	}

	/**
	 * Studies the market.
	 * @param technologies facts about technologies, in order
	 * @param icp JSON of the definition
	 * @throws RefusedInputException if the definition has a name that nobody has
	 */
	MarketContext context(MarketEvents events, List<Row> technologies, String icp, Needs needs) {
		Dataset<Row> few = this.accounts
			.where(is(Fact.What.CUSTOMER)
				.or(col("relation").isin(Relation.AT_STAGE.name(), Relation.PARTNERS_WITH.name())))
			.persist(StorageLevel.MEMORY_AND_DISK());
		List<Row> customers = ordered(few.where(is(Fact.What.CUSTOMER)));
		List<Row> named = few.where(col("relation").isNotNull())
			.groupBy("relation", "target")
			.agg(min(col("seq")).as("seq"), min(col("id")).as("id"))
			.orderBy("seq")
			.collectAsList();
		MarketNames names = new MarketNames(events, technologies, named);
		few.unpersist();
		List<Row> counts = counts(names, icp);
		Snapshot ranked = snapshot(names, customers);
		BestCustomers best = BestCustomerChoice.byDefault(ranked, this.arguments.asOf());
		List<String> bestIds = Arrays.stream(best.accounts()).mapToObj(ranked::accountId).toList();
		Set<String> wanted = new HashSet<>(bestIds);
		wanted.addAll(PartCounts.found(PartCounts.WITNESS, counts));
		Set<String> shown = Set.copyOf(wanted);
		wanted.addAll(PartCounts.found(PartCounts.NAMED, counts));
		named.forEach((row) -> wanted.add(row.getAs("id")));
		List<Row> fetched = ordered(this.accounts.where(col("id").isInCollection(wanted)));
		List<Row> everywhere = fetched.stream().filter((row) -> shown.contains(row.<String>getAs("id"))).toList();
		List<Row> referrals = needs.referrals() ? referrals(bestIds, fetched) : List.of();
		return new MarketContext(names, Everywhere.of(everywhere, referrals), MarketContext.sendable(counts),
				MarketContext.sendable(bestIds), best.rule(), roles(names, fetched, customers, wanted),
				this.arguments.asOf(), icp);
	}

	private static Column is(Fact.What what) {
		return col("what").equalTo(what.name());
	}

	private List<Row> counts(MarketNames names, String icp) {
		List<String> wanted = Stream.concat(names.accountsNamed().stream(), this.arguments.ours().stream()).toList();
		List<AskedName> asked = AskedName.in(icp);
		Broadcast<MarketNames> everywhere = this.context.broadcast(names);
		Dataset<Row> counts = this.accounts.sparkSession()
			.createDataFrame(this.parts.mapPartitions(new PartCounts(everywhere, this.arguments.asOf(), wanted, asked)),
					PartCounts.SCHEMA);
		Column apart = when(col("what").equalTo(PartCounts.WITNESS), "").otherwise(col("item"));
		List<Row> sums = counts.groupBy(col("what"), col("relation"), apart)
			.agg(min(col("item")).as("first"), sum("count").as("sum"))
			.select("what", "relation", "first", "sum")
			.collectAsList();
		log.info("{} accounts in {} parts", PartCounts.sum(PartCounts.ACCOUNTS, sums), this.parts.getNumPartitions());
		List<AskedName> unknown = asked.stream().filter((it) -> !it.isIn(sums)).toList();
		if (!unknown.isEmpty()) {
			IcpFile.read(icp, PartNames.near(unknown, this.parts, everywhere));
		}
		return sums;
	}

	/**
	 * The referrals by accounts with a referral to or from a best customer.
	 */
	private List<Row> referrals(List<String> best, List<Row> fetched) {
		Set<String> customers = Set.copyOf(best);
		Set<String> tied = new HashSet<>();
		fetched.stream()
			.filter((row) -> Relation.REFERRED.name().equals(row.<String>getAs("relation"))
					&& customers.contains(row.<String>getAs("id")))
			.forEach((row) -> tied.add(row.getAs("target")));
		return ordered(this.accounts.where(is(Fact.What.LINKS).and(col("relation").equalTo(Relation.REFERRED.name()))
			.and(col("id").isInCollection(tied))));
	}

	private static List<Row> ordered(Dataset<Row> facts) {
		return facts.collectAsList()
			.stream()
			.sorted(Comparator.comparing((Row row) -> row.<String>getAs("id"))
				.thenComparing((row) -> row.<Long>getAs("seq")))
			.toList();
	}

	private static Snapshot snapshot(MarketNames names, List<Row> facts) {
		return AccountPart.of(names, facts.iterator(), Everywhere.nothing()).snapshot();
	}

	/**
	 * Roles of the accounts that are no prospects. The snapshot of the accounts that may
	 * be named finds them as that of the whole market would.
	 */
	private HashMap<String, AccountRole> roles(MarketNames names, List<Row> fetched, List<Row> customers,
			Set<String> ids) {
		List<Row> known = new ArrayList<>(fetched);
		customers.stream().filter((row) -> !ids.contains(row.<String>getAs("id"))).forEach(known::add);
		Snapshot snapshot = snapshot(names, known);
		AccountRoles roles = AccountRoles.of(snapshot, (int) this.arguments.asOf().toEpochDay(), this.arguments.ours());
		HashMap<String, AccountRole> byId = new HashMap<>();
		for (int account : roles.others()) {
			byId.put(snapshot.accountId(account), roles.of(account));
		}
		return byId;
	}

}
