package dev.icpgraph.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.likeness.FootprintKind;
import dev.icpgraph.likeness.FootprintTotals;
import dev.icpgraph.measure.SnapshotVocabulary;
import dev.icpgraph.proximity.MarketTotals;
import dev.icpgraph.proximity.TechnologyCounts;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Computes a part's share of the counts that are global, with the kernels that count a
 * whole market.
 *
 * <pre>
 * ACCOUNTS                           1000
 * KNOWN                               700   accounts with any technology
 * TECHNOLOGY  USES      kafka          12   and CATEGORY, RELATION: accounts with each item
 * EVENTS                              120   accounts with any event
 * EVENT                  kubecon       31   accounts at the event
 * STAFFED                             400   accounts with any person
 * PEOPLE                             1900   current people of all accounts
 * FOOTPRINT   EVENTS     3            210   accounts in the third band of a count
 * ASKED       TECHNOLOGY Kafka          2   parts that know a name that the definition uses
 * WITNESS     MADE_VISIT acme.com       1   the first account with a link of the relation
 * NAMED                 initech.com     1   an account that others name as a competitor or partner
 * </pre>
 */
final class PartCounts implements FlatMapFunction<Iterator<Row>, Row> {

	static final StructType SCHEMA = new StructType().add("what", DataTypes.StringType)
		.add("relation", DataTypes.StringType)
		.add("item", DataTypes.StringType)
		.add("count", DataTypes.LongType);

	static final String ACCOUNTS = "ACCOUNTS";

	static final String KNOWN = "KNOWN";

	static final String WITNESS = "WITNESS";

	static final String NAMED = "NAMED";

	static final String ASKED = "ASKED";

	private static final String EVENTS = "EVENTS";

	private static final String EVENT = "EVENT";

	private static final String STAFFED = "STAFFED";

	private static final String PEOPLE = "PEOPLE";

	private static final String FOOTPRINT = "FOOTPRINT";

	private final Broadcast<MarketNames> names;

	private final LocalDate asOf;

	private final List<String> wanted;

	private final List<AskedName> asked;

	/**
	 * @param wanted domains, keys and names of accounts to find
	 * @param asked names that the definition uses
	 */
	PartCounts(Broadcast<MarketNames> names, LocalDate asOf, List<String> wanted, List<AskedName> asked) {
		this.names = names;
		this.asOf = asOf;
		this.wanted = wanted;
		this.asked = asked;
	}

	@Override
	public Iterator<Row> call(Iterator<Row> facts) {
		AccountPart.Built part = AccountPart.of(this.names.value(), facts, Everywhere.nothing());
		Snapshot snapshot = part.snapshot();
		List<Row> rows = new ArrayList<>();
		rows.add(RowFactory.create(ACCOUNTS, "", "", (long) part.own().size()));
		total(MarketTotals.of(snapshot, this.asOf), rows);
		FootprintTotals.of(snapshot, part.own().stream().mapToInt(snapshot::find), this.asOf)
			.accounts()
			.forEach((band, accounts) -> rows
				.add(RowFactory.create(FOOTPRINT, band.kind().name(), String.valueOf(band.number()), (long) accounts)));
		SnapshotVocabulary vocabulary = new SnapshotVocabulary(snapshot);
		this.asked.stream()
			.filter((it) -> vocabulary.knows(it.kind(), it.name()))
			.forEach((it) -> rows.add(RowFactory.create(ASKED, it.kind().name(), it.name(), 1L)));
		for (Relation relation : Relation.values()) {
			witness(relation, snapshot, rows);
		}
		for (String name : this.wanted) {
			named(snapshot.findAccount(name), snapshot, rows);
		}
		for (int account : snapshot.names(NodeKind.ACCOUNT).writtenAs(Set.copyOf(this.wanted))) {
			named(account, snapshot, rows);
		}
		return rows.iterator();
	}

	private static void total(MarketTotals totals, List<Row> rows) {
		rows.add(RowFactory.create(KNOWN, "", "", (long) totals.technologies().known()));
		totals.technologies()
			.accounts()
			.forEach((item, accounts) -> rows
				.add(RowFactory.create(item.kind().name(), item.relation().name(), item.id(), (long) accounts)));
		rows.add(RowFactory.create(EVENTS, "", "", (long) totals.events().known()));
		totals.events()
			.accounts()
			.forEach((event, accounts) -> rows.add(RowFactory.create(EVENT, "", event, (long) accounts)));
		rows.add(RowFactory.create(STAFFED, "", "", totals.staff().known()));
		rows.add(RowFactory.create(PEOPLE, "", "", totals.staff().people()));
	}

	private static void witness(Relation relation, Snapshot snapshot, List<Row> rows) {
		if (relation.from() != NodeKind.ACCOUNT && relation.to() != NodeKind.ACCOUNT) {
			return;
		}
		Links links = (relation.from() == NodeKind.ACCOUNT) ? snapshot.links(relation) : snapshot.backlinks(relation);
		int account = 0;
		while (account < links.rows() && links.degree(account) == 0) {
			account++;
		}
		if (account < links.rows()) {
			rows.add(RowFactory.create(WITNESS, relation.name(), snapshot.accountId(account), 1L));
		}
	}

	private static void named(int account, Snapshot snapshot, List<Row> rows) {
		if (account >= 0) {
			rows.add(RowFactory.create(NAMED, "", snapshot.accountId(account), 1L));
		}
	}

	/**
	 * The counts of the market, from the sums over all parts.
	 */
	static MarketTotals totals(List<Row> sums) {
		Map<String, Integer> events = sums.stream()
			.filter((row) -> row.getString(0).equals(EVENT))
			.collect(Collectors.toMap((row) -> row.getString(2), (row) -> Math.toIntExact(row.getLong(3))));
		return new MarketTotals(technologies(sums), new MarketTotals.Events(Math.toIntExact(sum(EVENTS, sums)), events),
				new MarketTotals.Staff(sum(STAFFED, sums), sum(PEOPLE, sums)));
	}

	/**
	 * The counts of the market for footprints, from the sums over all parts.
	 */
	static FootprintTotals footprints(List<Row> sums) {
		return new FootprintTotals(
				sums.stream()
					.filter((row) -> row.getString(0).equals(FOOTPRINT))
					.collect(
							Collectors.toMap(
									(row) -> new FootprintTotals.Band(FootprintKind.valueOf(row.getString(1)),
											Integer.parseInt(row.getString(2))),
									(row) -> Math.toIntExact(row.getLong(3)))));
	}

	private static TechnologyCounts technologies(List<Row> sums) {
		Set<String> kinds = Arrays.stream(TechnologyCounts.Kind.values()).map(Enum::name).collect(Collectors.toSet());
		Map<TechnologyCounts.Item, Integer> accounts = sums.stream()
			.filter((row) -> kinds.contains(row.getString(0)))
			.collect(Collectors.toMap(
					(row) -> new TechnologyCounts.Item(TechnologyCounts.Kind.valueOf(row.getString(0)),
							UseRelation.valueOf(row.getString(1)), row.getString(2)),
					(row) -> Math.toIntExact(row.getLong(3))));
		return new TechnologyCounts(Math.toIntExact(sum(KNOWN, sums)), accounts);
	}

	static long sum(String what, List<Row> sums) {
		return sums.stream().filter((row) -> row.getString(0).equals(what)).mapToLong((row) -> row.getLong(3)).sum();
	}

	/**
	 * Ids of the accounts that were found.
	 */
	static List<String> found(String what, List<Row> sums) {
		return sums.stream().filter((row) -> row.getString(0).equals(what)).map((row) -> row.getString(2)).toList();
	}

}
