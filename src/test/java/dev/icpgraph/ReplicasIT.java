package dev.icpgraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.replica.ElectedWriter;
import dev.icpgraph.replica.LostTurnException;
import dev.icpgraph.replica.ElectedWriter.Turn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Three applications on a Neo4j of their own, each behind a gate that can cut it off or
 * freeze it.
 */
class ReplicasIT {

	private static final Duration BUSY = Duration.ofMinutes(2);

	private static final String DEFINITION = """
			{product: "%s", signals: [{name: "Size", kind: FIT, weight: 1, measure: {headcount: {gte: 50}}}]}""";

	@TempDir
	static Path folder;

	private static EmbeddedNeo4j neo4j;

	private static Driver driver;

	private static final List<TcpGate> gates = new ArrayList<>();

	private static final List<SecondApplication> applications = new ArrayList<>();

	@BeforeAll
	static void start() throws IOException {
		neo4j = EmbeddedNeo4j.start(folder.resolve("neo4j"), 16);
		neo4j.afterSingletonsInstantiated();
		driver = GraphDatabase.driver(neo4j.uri(), neo4j.authentication());
		for (int i = 0; i < 3; i++) {
			TcpGate gate = new TcpGate(URI.create(neo4j.uri()).getPort());
			gate.open();
			gates.add(gate);
			applications.add(new SecondApplication(
					new TestNeo4j("bolt://127.0.0.1:" + gate.port(), EmbeddedNeo4jPassword.USER, neo4j.password()),
					folder.resolve("spool" + i), "--icpgraph.replica.lease=2s", "--icpgraph.replica.renew=300ms",
					// Without the header, they would notice each other's writes only
					// after an hour.
					"--icpgraph.snapshot.poll=1h", "--icpgraph.snapshot.quiet=20ms"));
		}
		await().atMost(BUSY).until(() -> applications.stream().allMatch(ReplicasIT::isReady));
	}

	@AfterAll
	static void stop() throws IOException {
		applications.forEach(SecondApplication::close);
		for (TcpGate gate : gates) {
			gate.shut();
		}
		driver.close();
		neo4j.close();
	}

	@Test
	void aCallerReadsItsWriteThroughEachApplication() {
		for (int i = 0; i < 6; i++) {
			SecondApplication one = applications.get(i % 3);
			SecondApplication other = applications.get((i + 1) % 3);
			String state = state(one.post("mutation { upsertAccounts(input: {rows: [{domain: \"seen-" + i
					+ ".example\"}]}) { problems { code } } }"));

			int accounts = answer(other.post("{ snapshot { counts { accounts } } }", "Icpgraph-After", state))
				.at("/data/snapshot/counts/accounts")
				.intValue();

			assertThat(accounts).isEqualTo(i + 1);
		}
	}

	@Test
	void aCallerReadsItsEditedIcpThroughEachApplication() {
		SecondApplication one = applications.get(0);
		SecondApplication other = applications.get(1);
		String icp = IcpFixture.save(one.graphQl(), DEFINITION.formatted("Edited"));
		String revision = "{ icp(id: \"" + icp + "\") { revision } }";
		for (int edit = 2; edit < 8; edit++) {
			String state = state(one.post("mutation { saveIcp(input: {id: \"" + icp + "\", definition: "
					+ DEFINITION.formatted("Edited").replace("weight: 1", "weight: " + edit)
					+ "}) { problems { code } } }"));

			assertThat(answer(other.post(revision, "Icpgraph-After", state)).at("/data/icp/revision").intValue())
				.isEqualTo(edit);
		}
	}

	@Test
	void refusesAStateThatNoAnswerHad() {
		HttpResponse<String> answer = applications.getFirst().post("{ __typename }", "Icpgraph-After", "bm90aGluZw");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("BAD_USER_INPUT", "Icpgraph-After", "Icpgraph-State");
	}

	@Test
	void anotherIsElectedWhenOneIsCutOff() throws IOException {
		int cut = elected();
		gates.get(cut).shut();

		await().atMost(BUSY).until(() -> !isElected(cut) && electedNow().isPresent());
		assertThat(applications.get(cut).get("/actuator/health/liveness").statusCode()).isEqualTo(200);

		gates.get(cut).open();
		await().atMost(BUSY).until(() -> isReady(applications.get(cut)));
		assertThat(elected()).isNotEqualTo(cut);
	}

	@Test
	void anApplicationPausedPastItsLeaseDoesNotWrite() {
		int paused = elected();
		Turn turn = writer(paused).turn().orElseThrow();
		gates.get(paused).freeze();
		await().atMost(BUSY).until(() -> !isElected(paused) && electedNow().isPresent());
		gates.get(paused).thaw();
		await().atMost(BUSY).until(() -> isReady(applications.get(paused)));

		CypherRunner late = applications.get(paused).bean(CypherRunner.class);
		assertThatExceptionOfType(LostTurnException.class).isThrownBy(() -> turn.write(late, (_) -> true));

		CypherRunner present = applications.get(elected()).bean(CypherRunner.class);
		Turn current = writer(elected()).turn().orElseThrow();
		assertThat((boolean) current.write(present, (_) -> true)).isTrue();
	}

	@Test
	void eachElectionIsAHigherTurn() {
		int first = elected();
		long turn = turn();
		driver
			.executableQuery("MATCH (w:ElectedWriter) SET w.owner = 'nobody', w.until = datetime() - duration('PT1S')")
			.execute();

		await().atMost(BUSY).until(() -> electedNow().isPresent() && turn() > turn);
		assertThat(List.of(0, 1, 2)).contains(first, elected());
	}

	private static boolean isReady(SecondApplication application) {
		return application.get("/actuator/health/readiness").statusCode() == 200;
	}

	private static int elected() {
		await().atMost(BUSY).until(() -> electedNow().isPresent());
		return electedNow().orElseThrow();
	}

	/**
	 * The elected one; empty while none or, briefly after a pause, several say that they
	 * are elected.
	 */
	private static Optional<Integer> electedNow() {
		List<Integer> all = List.of(0, 1, 2).stream().filter(ReplicasIT::isElected).toList();
		return (all.size() == 1) ? Optional.of(all.getFirst()) : Optional.empty();
	}

	private static boolean isElected(int application) {
		return writer(application).turn().isPresent();
	}

	private static ElectedWriter writer(int application) {
		return applications.get(application).bean(ElectedWriter.class);
	}

	private static long turn() {
		return driver.executableQuery("MATCH (w:ElectedWriter) RETURN w.turn")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asLong();
	}

	private static String state(HttpResponse<String> answer) {
		assertThat(answer(answer).has("errors")).as(answer.body()).isFalse();
		return answer.headers().firstValue("Icpgraph-State").orElseThrow();
	}

	private static JsonNode answer(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

}
