package dev.icpgraph;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.icp.IcpFixture;
import dev.icpgraph.scoring.ScoringFixture;
import dev.icpgraph.snapshot.GraphText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests editors and writers of two applications on one Neo4j over their APIs. */
@IntegrationTest
class TwoApplicationsIT {

	private static final Duration SOON = Duration.ofSeconds(3);

	private static final int EDITORS = 4;

	private static final int CHANGES = 8;

	private static final String MARKET = """
			(big:Account {name: 'Big', headcountMin: 900, headcountMax: 900})-[:IS_CUSTOMER]->(:Customer {id: 'big'}),
			(small:Account {name: 'Small', headcountMin: 60, headcountMax: 60}),
			(tiny:Account {name: 'Tiny', headcountMin: 2, headcountMax: 2})""";

	private static final String DEFINITION = """
			{product: "P", signals: [{name: "Size", kind: FIT, weight: %d, measure: {headcount: {gte: 50}}}],
			 tiers: {capacity: {tier1: 1, tier2: 1}}}""";

	private static final String APPROVED = "approvedBy: {leadership: \"Lea\", sales: \"Sam\", marketing: \"Mia\"}, reason: \"r\"";

	private static final String PAYLOAD = "{ icp { id } problems { code } } }";

	@TempDir
	static Path spool;

	private static SecondApplication second;

	@Autowired
	private HttpGraphQlTester one;

	@Autowired
	private ScoringFixture scoring;

	@Autowired
	private GraphFixture graph;

	private HttpGraphQlTester other;

	@BeforeAll
	static void start() {
		second = new SecondApplication(spool);
	}

	@AfterAll
	static void stop() {
		second.close();
	}

	@BeforeEach
	void market() {
		this.scoring.load(GraphText.of(MARKET));
		this.other = second.graphQl();
	}

	@Test
	void eachChangeOfAnIcpFollowsTheOneThatItsEditorRead() {
		String icp = icp();
		run(this.one, "mutation { publishIcp(input: {id: \"" + icp + "\", " + APPROVED + "}) " + PAYLOAD);
		String version = ask(this.one, icp, "current { id }").path("icp.current.id").entity(String.class).get();
		int begin = revision(this.one, icp);

		List<Integer> accepted = inParallel(EDITORS, (editor) -> {
			HttpGraphQlTester application = application(editor);
			Random random = new Random(editor);
			List<Integer> revisions = new ArrayList<>();
			for (int i = 0; i < CHANGES; i++) {
				int read = revision(application, icp);
				if (isAccepted(application, change(random, icp, version, read))) {
					revisions.add(read);
				}
			}
			return revisions;
		});

		assertThat(accepted).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(IntStream.range(begin, begin + accepted.size()).boxed().toList());
		assertThat(this.graph.values("MATCH (i:Icp) RETURN i.revision"))
			.containsExactly((long) begin + accepted.size());
	}

	@Test
	void overridesAreNoMoreThanAllowedAndOneForEachAccount() {
		String icp = icp();
		List<String> codes = inParallel(16,
				(i) -> run(application(i), override(icp, List.of("tiny", "small").get(i / 2 % 2), "Ada " + i))
					.path("overrideTier.problems[*].code")
					.entityList(String.class)
					.get());

		assertThat(codes).containsOnly("TOO_MANY_OVERRIDES").hasSize(8);
		assertThat(this.graph.values("MATCH (o:TierOverride) WHERE o.clearedAt IS NULL RETURN count(o)"))
			.containsExactly(1L);
	}

	@Test
	void theSameRowsFromBothAreWrittenOnce() {
		for (int round = 0; round < 5; round++) {
			String all = IntStream.range(0, 40)
				.mapToObj((i) -> "{account: \"K" + i + "\", domain: \"both-" + i + ".example\"}")
				.collect(Collectors.joining(" "));
			String update = "mutation { upsertAccounts(input: {source: \"r" + round + "\", rows: [" + all
					+ "]}) { import { status rowsRead rowsWritten rowsUnchanged rowsRefused } } }";
			List<Integer> accepted = inParallel(EDITORS, (i) -> {
				GraphQlTester.Response answer = run(application(i), update);
				answer.path("upsertAccounts.import.status").entity(String.class).isEqualTo("DONE");
				return Stream.of("rowsWritten", "rowsUnchanged")
					.map((rows) -> answer.path("upsertAccounts.import." + rows).entity(Integer.class).get())
					.toList();
			});

			assertThat(accepted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(EDITORS * 40);
			assertThat(this.graph.count("MATCH (a:Account) WHERE a.domain STARTS WITH 'both-' RETURN count(a)"))
				.isEqualTo(40);
			this.graph.run("MATCH (a:Account) WHERE a.domain STARTS WITH 'both-' DETACH DELETE a");
		}
	}

	@Test
	void eachSoonSeesTheWritesOfTheOther() {
		String icp = icp();
		seenSoon(() -> run(this.one, "mutation { saveIcp(input: {id: \"" + icp + "\", definition: "
				+ DEFINITION.formatted(7) + "}) " + PAYLOAD), () -> revision(this.other, icp) == 2);
		seenSoon(() -> run(this.one, override(icp, "tiny", "Ada")),
				() -> ask(this.other, icp, "overrides { by }").path("icp.overrides[*].by")
					.entityList(String.class)
					.get()
					.equals(List.of("Ada")));
		seenSoon(() -> run(this.other, override(icp, "tiny", "Bea")),
				() -> ask(this.one, icp, "overrides { by }").path("icp.overrides[*].by")
					.entityList(String.class)
					.get()
					.equals(List.of("Bea")));
		seenSoon(
				() -> run(this.one,
						"mutation { savePersona(input: {icp: \"" + icp
								+ "\", name: \"Lead\", role: USER, titles: [\"lead\"]}) { problems { code } } }"),
				() -> ask(this.other, icp, "personas { name }").path("icp.personas[*].name")
					.entityList(String.class)
					.get()
					.equals(List.of("Lead")));
		seenSoon(() -> run(this.one,
				"mutation { upsertAccounts(input: {rows: [{domain: \"new.example\"}]}) " + "{ problems { code } } }"),
				() -> total(this.other) == 4);
	}

	private long total(GraphQlTester application) {
		return run(application, "{ snapshot { counts { accounts } } }").path("snapshot.counts.accounts")
			.entity(Long.class)
			.get();
	}

	private void seenSoon(Runnable write, BooleanSupplier seen) {
		assertThat(seen.getAsBoolean()).isFalse();
		write.run();
		Instant written = Instant.now();
		while (!seen.getAsBoolean()) {
			assertThat(Duration.between(written, Instant.now())).isLessThan(SOON);
		}
	}

	private static String change(Random random, String icp, String version, int read) {
		String input = "id: \"" + icp + "\", revision: " + read;
		return switch (random.nextInt(4)) {
			case 0 -> "publishIcp(input: {" + input + ", " + APPROVED + "}) " + PAYLOAD;
			case 1 ->
				"rollbackIcp(input: {to: \"" + version + "\", revision: " + read + ", " + APPROVED + "}) " + PAYLOAD;
			default -> "saveIcp(input: {" + input + ", definition: " + DEFINITION.formatted(1 + random.nextInt(99))
					+ "}) " + PAYLOAD;
		};
	}

	private static boolean isAccepted(GraphQlTester application, String change) {
		List<String> codes = run(application, "mutation { " + change)
			.path(change.substring(0, change.indexOf('(')) + ".problems[*].code")
			.entityList(String.class)
			.get();
		assertThat(codes).isSubsetOf("CONFLICT", "NO_DRAFT", "ALREADY_CURRENT");
		return codes.isEmpty();
	}

	private static String override(String icp, String account, String by) {
		return "mutation { overrideTier(input: {icp: \"" + icp + "\", account: \""
				+ new GlobalId("Account", account).encoded() + "\", tier: TIER_1, by: \"" + by
				+ "\", reason: \"Known\", until: \"2026-12-31\"}) { problems { code } } }";
	}

	private static int revision(GraphQlTester application, String icp) {
		return ask(application, icp, "revision").path("icp.revision").entity(Integer.class).get();
	}

	private static GraphQlTester.Response ask(GraphQlTester application, String icp, String fields) {
		return run(application, "{ icp(id: \"" + icp + "\") { " + fields + " } }");
	}

	private static GraphQlTester.Response run(GraphQlTester application, String document) {
		GraphQlTester.Response answer = application.document(document).execute();
		answer.errors().satisfy((errors) -> assertThat(errors).isEmpty());
		return answer;
	}

	private HttpGraphQlTester application(int i) {
		return (i % 2 == 0) ? this.one : this.other;
	}

	private static <T> List<T> inParallel(int many, IntFunction<List<T>> work) {
		return ParallelQueries
			.answers(IntStream.range(0, many).<Supplier<List<T>>>mapToObj((i) -> () -> work.apply(i)).toList())
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private String icp() {
		return IcpFixture.save(this.one, DEFINITION.formatted(1));
	}

}
