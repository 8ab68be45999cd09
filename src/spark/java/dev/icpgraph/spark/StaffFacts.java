package dev.icpgraph.spark;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

/**
 * Brings the facts about each person together in one place, and from there to each
 * account where the person has or had a job.
 */
final class StaffFacts implements FlatMapFunction<Iterator<Row>, Row> {

	private final Broadcast<MarketEvents> events;

	private final Needs needs;

	private StaffFacts(Broadcast<MarketEvents> events, Needs needs) {
		this.events = events;
		this.needs = needs;
	}

	/**
	 * The facts of accounts, with those of their people instead of the jobs.
	 * @param facts as rows say them
	 * @param resolved facts of accounts
	 * @param parts number of parts to bring people together in
	 */
	static Dataset<Row> with(Dataset<Row> facts, Dataset<Row> resolved, Broadcast<MarketEvents> events, Needs needs,
			int parts) {
		NodeNames names = new NodeNames(facts.where(is(Fact.What.PERSON)).select("person"), "people");
		Dataset<Row> own = facts.where(is(Fact.What.PERSON).or(is(Fact.What.ACQUAINTED)).or(is(Fact.What.ATTENDED)))
			.withColumn("id", lit(null).cast("string"));
		StructType schema = resolved.schema();
		Dataset<Row> about = resolved.where(is(Fact.What.EMPLOYED))
			.withColumn("otherPerson", lit(null).cast("string"))
			.unionByName(own.select(columns()));
		Dataset<Row> one = names.identified(about.where(col("otherPerson").isNull()), "person", "personId")
			.withColumn("otherId", lit(null).cast("string"));
		Dataset<Row> two = names.identified(
				names.identified(about.where(col("otherPerson").isNotNull()), "person", "personId"), "otherPerson",
				"otherId");
		JavaRDD<Row> staff = one.unionByName(two)
			.repartition(parts, col("personId"))
			.sortWithinPartitions("personId", "seq")
			.toJavaRDD()
			.mapPartitions(new StaffFacts(events, needs));
		return resolved.where(col("what").notEqual(Fact.What.EMPLOYED.name()))
			.unionByName(facts.sparkSession().createDataFrame(staff, schema));
	}

	private static Column is(Fact.What what) {
		return col("what").equalTo(what.name());
	}

	private static Column[] columns() {
		Column[] ofAccounts = AccountIds.columns();
		Column[] columns = Arrays.copyOf(ofAccounts, ofAccounts.length + 1);
		columns[ofAccounts.length] = col("otherPerson");
		return columns;
	}

	@Override
	public Iterator<Row> call(Iterator<Row> facts) {
		return new Careers(facts, this.events.value(), this.needs);
	}

	/**
	 * The facts of one person after the other.
	 */
	private static final class Careers implements Iterator<Row> {

		private final Iterator<Row> facts;

		private final MarketEvents events;

		private final Needs needs;

		private final Deque<Row> ready = new ArrayDeque<>();

		private @Nullable Career open;

		Careers(Iterator<Row> facts, MarketEvents events, Needs needs) {
			this.facts = facts;
			this.events = events;
			this.needs = needs;
		}

		@Override
		public boolean hasNext() {
			while (this.ready.isEmpty() && this.facts.hasNext()) {
				take(this.facts.next());
			}
			if (this.ready.isEmpty() && this.open != null) {
				this.open.facts(this.ready::add);
				this.open = null;
			}
			return !this.ready.isEmpty();
		}

		private void take(Row fact) {
			String person = fact.getAs("personId");
			if (this.open != null && !this.open.person().equals(person)) {
				this.open.facts(this.ready::add);
				this.open = null;
			}
			if (this.open == null) {
				this.open = new Career(person, this.events, this.needs);
			}
			this.open.take(fact);
		}

		@Override
		public Row next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.ready.remove();
		}

	}

}
