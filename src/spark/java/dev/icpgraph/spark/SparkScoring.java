package dev.icpgraph.spark;

import java.util.Locale;

import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scores a market on Spark, from the command line or by {@code spark-submit}.
 */
public final class SparkScoring {

	private static final Logger log = LoggerFactory.getLogger(SparkScoring.class);

	private SparkScoring() {
	}

	/**
	 * Reads files, scores their accounts and writes the scores.
	 * @param arguments as in {@code spark.md}
	 */
	public static void main(String[] arguments) {
		Locale.setDefault(Locale.ENGLISH);
		try {
			SparkArguments read = SparkArguments.of(arguments);
			SparkSession spark = SparkSession.builder().appName("icp-graph").getOrCreate();
			try {
				new MarketScoring(spark, read).run();
			}
			finally {
				spark.stop();
			}
		}
		catch (RuntimeException ex) {
			RefusedInputException refusal = RefusedInputException.in(ex);
			if (refusal == null) {
				throw ex;
			}
			log.error("{}", refusal.getMessage());
			System.exit(2);
		}
	}

}
