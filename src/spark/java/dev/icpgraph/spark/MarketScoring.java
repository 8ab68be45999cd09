package dev.icpgraph.spark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.snapshot.Relation;

import static org.apache.spark.sql.functions.col;

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
		Needs needs = Needs.of(definition);
		Map<String, Long> files = files();
		Dataset<Row> facts = facts(files.keySet(), needs).persist(StorageLevel.DISK_ONLY());
		report(facts);
		MarketEvents events = events(facts);
		int count = parts(files.values());
		Dataset<Row> resolved = new AccountIds(facts).resolved();
		if (needs.people()) {
			resolved = StaffFacts.with(facts, resolved, this.context.broadcast(events), needs, count);
		}
		StructType schema = resolved.schema();
		JavaRDD<Row> parts = resolved.repartition(count, col("id")).sortWithinPartitions("id", "seq").toJavaRDD();
		Dataset<Row> accounts = this.spark.createDataFrame(parts, schema);
		MarketStudy study = new MarketStudy(this.context, this.arguments, accounts, parts);
		Broadcast<MarketContext> market = this.context
			.broadcast(study.context(events, technologies(facts), icp, needs));
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

	private Dataset<Row> facts(Collection<String> files, Needs needs) {
		Map<String, Integer> places = new HashMap<>();
		files.forEach((file) -> places.put(file, places.size()));
		JavaRDD<Row> rows = this.context.binaryFiles(String.join(",", files), files.size())
			.flatMap(new FileFacts(places, needs));
		return this.spark.createDataFrame(rows, Fact.SCHEMA);
	}

	private static List<Row> technologies(Dataset<Row> facts) {
		return facts.where(col("what").equalTo(Fact.What.TECHNOLOGY.name())).orderBy("seq").collectAsList();
	}

	private static MarketEvents events(Dataset<Row> facts) {
		return new MarketEvents(facts.where(col("what").equalTo(Fact.What.EVENT.name())).orderBy("seq").collectAsList(),
				facts.where(col("relation").equalTo(Relation.PARTICIPATED_IN.name()))
					.select("target")
					.distinct()
					.collectAsList());
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

}
