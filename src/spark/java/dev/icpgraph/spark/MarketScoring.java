package dev.icpgraph.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.customer.AccountRoles;
import dev.icpgraph.customer.BestCustomerChoice;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

/**
 * Scores a market: reads its files, brings the facts of each account together in one
 * part, computes the global counts, and scores each part with them.
 */
final class MarketScoring {

	private static final Logger log = LoggerFactory.getLogger(MarketScoring.class);

	/** Size of the input, in bytes, for each part. */
	private static final long PART = 16L << 20;

	private final SparkSession spark;

	private final JavaSparkContext context;

	private final SparkArguments arguments;

	MarketScoring(SparkSession spark, SparkArguments arguments) {
		this.spark = spark;
		this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
		this.arguments = arguments;
	}

	/**
	 * Scores the market and writes the scores.
	 * @throws RefusedInputException if the input has something that is not scored here
	 */
	void run() {
		String icp = String.join("\n", this.spark.read().textFile(this.arguments.icp()).collectAsList());
		IcpDefinition definition = IcpFile.read(icp, IcpFile.ANY_NAME);
		SupportedMeasures.check(definition);
		Map<String, Long> files = files();
		Dataset<Row> facts = facts(files.keySet()).persist(StorageLevel.DISK_ONLY());
		report(facts);
		Dataset<Row> resolved = new AccountIds(facts).resolved();
		StructType schema = resolved.schema();
		JavaRDD<Row> parts = resolved.repartition(parts(files.values()), col("id"))
			.sortWithinPartitions("id", "seq")
			.toJavaRDD();
		Dataset<Row> accounts = this.spark.createDataFrame(parts, schema);
		Broadcast<MarketContext> market = this.context.broadcast(market(facts, accounts, parts, icp));
		Dataset<Row> scored = this.spark.createDataFrame(parts.mapPartitions(new PartScores(market)), PartScores.SCHEMA)
			.persist(StorageLevel.DISK_ONLY());
		TierCuts cuts = TierCuts.of(definition.tiers(), scored);
		scored.withColumn("tier", cuts.tier())
			.withColumn("passes", col("key").geq(0))
			.drop("key")
			.write()
			.parquet(this.arguments.output());
		scored.unpersist();
		facts.unpersist();
	}

	/**
	 * The files of the input with their sizes, in order of their paths.
	 */
	private Map<String, Long> files() {
		Map<String, Long> files = new TreeMap<>();
		this.spark.read()
			.format("binaryFile")
			.load(this.arguments.input())
			.select("path", "length")
			.collectAsList()
			.stream()
			.filter((row) -> row.getString(0).matches("(?i).*\\.(csv|tsv|txt|xlsx|parquet)(\\.gz)?"))
			.forEach((row) -> files.put(row.getString(0), row.getLong(1)));
		if (files.isEmpty()) {
			throw new RefusedInputException("There is no file of rows in " + this.arguments.input());
		}
		return files;
	}

	private Dataset<Row> facts(Collection<String> files) {
		Map<String, Integer> places = new HashMap<>();
		files.forEach((file) -> places.put(file, places.size()));
		JavaRDD<Row> rows = this.context.binaryFiles(String.join(",", files), files.size())
			.flatMap(new FileFacts(places));
		return this.spark.createDataFrame(rows, Fact.SCHEMA);
	}

	private int parts(Collection<Long> sizes) {
		if (this.arguments.parts() > 0) {
			return this.arguments.parts();
		}
		long size = sizes.stream().mapToLong(Long::longValue).sum();
		return (int) Math.max(this.context.defaultParallelism(), size / PART + 1);
	}

	private static void report(Dataset<Row> facts) {
		facts.where(col("what").equalTo(Fact.What.REFUSED.name()))
			.groupBy("target", "label")
			.count()
			.orderBy("target", "label")
			.limit(50)
			.collectAsList()
			.forEach((row) -> log.warn("{}: {} rows are refused: {}", row.getString(0), row.getLong(2),
					row.getString(1)));
	}

	private MarketContext market(Dataset<Row> facts, Dataset<Row> accounts, JavaRDD<Row> parts, String icp) {
		Dataset<Row> few = accounts
			.where(col("what").equalTo(Fact.What.CUSTOMER.name())
				.or(col("relation").isin(Relation.AT_STAGE.name(), Relation.PARTNERS_WITH.name())))
			.persist(StorageLevel.MEMORY_AND_DISK());
		List<Row> customers = ordered(few.where(col("what").equalTo(Fact.What.CUSTOMER.name())));
		List<Row> named = few.where(col("relation").isNotNull())
			.groupBy("relation", "target")
			.agg(min(col("seq")).as("seq"), min(col("id")).as("id"))
			.orderBy("seq")
			.collectAsList();
		MarketNames names = new MarketNames(
				facts.where(col("what").equalTo(Fact.What.TECHNOLOGY.name())).orderBy("seq").collectAsList(), named);
		few.unpersist();
		List<Row> counts = counts(names, parts);
		Snapshot ranked = snapshot(names, customers);
		BestCustomers best = BestCustomerChoice.byDefault(ranked, this.arguments.asOf());
		List<String> bestIds = Arrays.stream(best.accounts()).mapToObj(ranked::accountId).toList();
		Set<String> wanted = new HashSet<>(bestIds);
		wanted.addAll(PartCounts.found(PartCounts.WITNESS, counts));
		Set<String> shown = Set.copyOf(wanted);
		wanted.addAll(PartCounts.found(PartCounts.NAMED, counts));
		named.forEach((row) -> wanted.add(row.getAs("id")));
		List<Row> fetched = ordered(accounts.where(col("id").isInCollection(wanted)));
		return new MarketContext(names,
				MarketContext
					.sendable(fetched.stream().filter((row) -> shown.contains(row.<String>getAs("id"))).toList()),
				MarketContext.sendable(counts), MarketContext.sendable(bestIds), best.rule(),
				roles(names, fetched, customers, wanted), this.arguments.asOf(), icp);
	}

	private List<Row> counts(MarketNames names, JavaRDD<Row> parts) {
		List<String> wanted = Stream.concat(names.accountsNamed().stream(), this.arguments.ours().stream()).toList();
		Dataset<Row> counts = this.spark.createDataFrame(
				parts.mapPartitions(new PartCounts(this.context.broadcast(names), wanted)), PartCounts.SCHEMA);
		Column apart = when(col("what").equalTo(PartCounts.WITNESS), "").otherwise(col("item"));
		List<Row> sums = counts.groupBy(col("what"), col("relation"), apart)
			.agg(min(col("item")).as("first"), sum("count").as("sum"))
			.select("what", "relation", "first", "sum")
			.collectAsList();
		log.info("{} accounts in {} parts", PartCounts.sum(PartCounts.ACCOUNTS, sums), parts.getNumPartitions());
		return sums;
	}

	private static List<Row> ordered(Dataset<Row> facts) {
		return facts.collectAsList()
			.stream()
			.sorted(Comparator.comparing((Row row) -> row.<String>getAs("id"))
				.thenComparing((row) -> row.<Long>getAs("seq")))
			.toList();
	}

	private static Snapshot snapshot(MarketNames names, List<Row> facts) {
		return AccountPart.of(names, facts.iterator(), List.of()).snapshot();
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
