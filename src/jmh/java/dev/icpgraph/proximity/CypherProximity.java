package dev.icpgraph.proximity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.customer.Naming;
import dev.icpgraph.snapshot.BigGraph;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;
import dev.icpgraph.statistics.LiftSettings;

/**
 * Nearness through technologies of all accounts, without categories, in this process and
 * as one Cypher query. The query adds up the bits in the database, so that it transfers
 * no result, and does not exclude a best customer from its own evidence: this is the
 * fastest form of the query.
 */
public final class CypherProximity implements AutoCloseable {

	private static final String INDEX = "CREATE INDEX account_id IF NOT EXISTS FOR (a:Account) ON (a.id)";

	private static final String QUERY = """
			MATCH (a:Account) WHERE EXISTS { (a)-[:USES]->() }
			WITH count(a) AS n, avg(COUNT { (a)-[:USES]->() }) AS mean
			CALL () { MATCH (o:Account) WHERE o.id IN $best AND EXISTS { (o)-[:USES]->() } RETURN count(o) AS b }
			MATCH (o:Account)-[:USES]->(t:Technology) WHERE o.id IN $best
			WITH n, mean, b, t, count(o) AS k
			WITH *, COUNT { (t)<-[:USES]-() } * 1.0 / n AS share
			WITH *, CASE WHEN share < 0.0005 THEN 0.0005 ELSE share END AS mu
			WITH mean, t, k / (k + 2.0) * log((k + 2 * mu) / (b + 2) / mu) / log(2) AS w
			WHERE w > 0
			MATCH (t)<-[:USES]-(a:Account)
			WITH mean, a, sum(w) AS bits, count(*) AS evident
			WITH a, 0.5 * bits / sqrt(1 + (COUNT { (a)-[:USES]->() } - evident) / (0.4 * mean)) AS bits
			RETURN count(a) AS near, sum(CASE WHEN a.id IN $best THEN 0 ELSE bits END) AS bits""";

	private final Snapshot snapshot;

	private final BestCustomers best;

	private final EmbeddedNeo4j neo4j;

	private final Driver driver;

	private CypherProximity(Snapshot snapshot, BestCustomers best, EmbeddedNeo4j neo4j) {
		this.snapshot = snapshot;
		this.best = best;
		this.neo4j = neo4j;
		this.driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication());
	}

	/**
	 * Builds the graph in a separate Neo4j, and checks that both ways agree.
	 */
	public static CypherProximity of(Snapshot snapshot, BestCustomers best, Path folder) throws IOException {
		new BigGraph(snapshot, folder).write();
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder, 1024);
		neo4j.afterSingletonsInstantiated();
		CypherProximity proximity = new CypherProximity(snapshot, best, neo4j);
		proximity.driver.executableQuery(INDEX).execute();
		proximity.driver.executableQuery("CALL db.awaitIndexes()").execute();
		double here = proximity.here();
		double there = proximity.there();
		if (Math.abs(here - there) > 1e-5 * here) {
			throw new IllegalStateException("%f bits here, %f in Cypher".formatted(here, there));
		}
		return proximity;
	}

	/**
	 * The bits of all accounts except the best customers.
	 */
	public double here() {
		TechnologySettings settings = new TechnologySettings(false, 0.5, LiftSettings.defaults(), 0.4);
		TechnologyChannel channel = new TechnologyChannel(
				new ProximityContext(this.snapshot, this.best, LocalDate.EPOCH, Naming.BEST_CUSTOMERS), settings);
		long sum = 0;
		for (int bits : channel.bits()) {
			sum += Math.max(0, bits);
		}
		for (int customer : this.best.accounts()) {
			sum -= Math.max(0, channel.bits()[customer]);
		}
		return sum / (double) FixedPoint.BIT;
	}

	/**
	 * The same as a query.
	 */
	public double there() {
		List<String> ids = IntStream.of(this.best.accounts()).mapToObj(this.snapshot::accountId).toList();
		Record found = this.driver.executableQuery(QUERY)
			.withParameters(Map.of("best", ids))
			.execute()
			.records()
			.getFirst();
		return found.get("bits").asDouble();
	}

	@Override
	public void close() {
		this.driver.close();
		this.neo4j.close();
	}

}
