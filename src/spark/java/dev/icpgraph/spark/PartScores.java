package dev.icpgraph.spark;

import java.util.Iterator;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import dev.icpgraph.scoring.Contribution;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Scores the accounts of a part.
 */
final class PartScores implements FlatMapFunction<Iterator<Row>, Row> {

	/** Columns of a contribution. */
	private static final StructType CONTRIBUTION = new StructType().add("signal", DataTypes.StringType)
		.add("points", DataTypes.DoubleType)
		.add("value", DataTypes.DoubleType)
		.add("known", DataTypes.BooleanType);

	/** The written columns except the tier, with the sort key last. */
	static final StructType SCHEMA = new StructType().add("id", DataTypes.StringType)
		.add("domain", DataTypes.StringType)
		.add("name", DataTypes.StringType)
		.add("role", DataTypes.StringType)
		.add("score", DataTypes.DoubleType)
		.add("fit", DataTypes.DoubleType)
		.add("intent", DataTypes.DoubleType)
		.add("low", DataTypes.DoubleType)
		.add("high", DataTypes.DoubleType)
		.add("knownShare", DataTypes.DoubleType)
		.add("contributions", DataTypes.createArrayType(CONTRIBUTION))
		.add("key", DataTypes.LongType);

	private final Broadcast<MarketContext> market;

	PartScores(Broadcast<MarketContext> market) {
		this.market = market;
	}

	@Override
	public Iterator<Row> call(Iterator<Row> facts) {
		MarketContext known = this.market.value();
		AccountPart.Built part = AccountPart.of(known.names(), facts, known.everywhere());
		Scores scores = known.scores(part.snapshot());
		return part.own().stream().map((id) -> row(scores, part.snapshot().find(id))).iterator();
	}

	private static Row row(Scores scores, int account) {
		Snapshot snapshot = scores.snapshot();
		Score score = scores.score(account);
		return RowFactory.create(snapshot.accountId(account), snapshot.accountDomain(account),
				snapshot.accountName(account), score.role().name(), score.value(), score.fit(), score.intent(),
				score.low(), score.high(), score.knownShare(),
				score.contributions().stream().map(PartScores::row).toArray(Row[]::new), scores.rank(account));
	}

	private static Row row(Contribution contribution) {
		return RowFactory.create(contribution.signal(), contribution.points(), contribution.value(),
				!contribution.assumed());
	}

}
