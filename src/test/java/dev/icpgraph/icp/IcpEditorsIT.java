package dev.icpgraph.icp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.api.Problem;
import dev.icpgraph.cypher.ParallelQueries;
import dev.icpgraph.cypher.StoppedCypher;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.SnapshotFixture;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import dev.icpgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Several people edit one ICP, and kills interrupt their changes. */
@IntegrationTest
class IcpEditorsIT {

	private static final Publication BECAUSE = new Publication(new Approval("Lea", "Sam", "Mia"), "Because");

	private static final String DEFINITION = """
			{"product": "P", "signals": [{"name": "s", "kind": "FIT", "weight": %s,
			 "measure": {"uses": {"anyOf": ["Kubernetes"]}}}]}""";

	@Autowired
	private Icps icps;

	@Autowired
	private IcpPublisher publisher;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private SnapshotFixture market;

	@Autowired
	private Driver driver;

	@BeforeEach
	void market() {
		this.market.load(GraphText.of("(acme:Account)-[:USES]->(kubernetes:Technology {name: 'Kubernetes'})"));
	}

	@Test
	void aDraftThatWasSavedSinceItWasReadIsNotPublished() {
		Icp read = draft(1);
		this.publisher.saveDraft(read.key(), null, definition(2));

		IcpPayload refused = this.publisher.publish(read.key(), read.revision(), BECAUSE);

		assertThat(refused.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.code()).isEqualTo("CONFLICT");
			assertThat(problem.message()).contains(" saved the draft at ")
				.endsWith("and the revision is now 2: read it, decide again and send that revision.");
		});
		Icp now = Objects.requireNonNull(refused.icp());
		assertThat(now.current().status()).isEqualTo(IcpVersion.Status.DRAFT);
		assertThat(this.publisher.publish(now.key(), now.revision(), BECAUSE).problems()).isEmpty();
	}

	@Test
	void keepsOneOfManySavesOfTheSameDraft() {
		Icp read = draft(1);

		List<List<Problem>> problems = ParallelQueries.answers(IntStream.range(0, 8)
			.<Supplier<List<Problem>>>mapToObj(
					(i) -> () -> this.publisher.saveDraft(read.key(), read.revision(), definition(10 + i)).problems())
			.toList());

		assertThat(problems).filteredOn(List::isEmpty).hasSize(1);
		assertThat(problems.stream().flatMap(List::stream)).hasSize(7)
			.allMatch((problem) -> problem.code().equals("CONFLICT"));
		assertThat(stored(read.key()).revision()).isEqualTo(read.revision() + 1);
	}

	@Test
	void editorsOfTheNameTheParentAndTheUseLoseNothing() {
		String whole = draft(1).key();
		String part = draft(2).key();
		IcpEditor editor = new IcpEditor(this.icps);

		List<List<Problem>> problems = ParallelQueries.answers(
				List.<Supplier<List<Problem>>>of(() -> editor.describe(part, Map.of("name", "Banks"), null).problems(),
						() -> editor.describe(part, Map.of("parent", whole), null).problems(),
						() -> editor.archive(part, true, null).problems()));

		assertThat(problems).allMatch(List::isEmpty);
		assertThat(stored(part).label()).isEqualTo(new IcpLabel("Banks", whole, true));
	}

	@Test
	void goingBackSwallowsNoSaveThatCameBetween() {
		Icp read = twoVersionsAndADraft();
		this.publisher.saveDraft(read.key(), read.revision(), definition(4));

		assertThat(this.publisher.rollback(read.key() + "/1", read.revision(), BECAUSE).problems())
			.extracting(Problem::code)
			.containsExactly("CONFLICT");
		assertThat(weight(Objects.requireNonNull(stored(read.key()).draft()))).isEqualTo(4);
	}

	@Test
	void anArchivedIcpPublishesNoVersion() {
		String key = twoVersionsAndADraft().key();
		IcpEditor editor = new IcpEditor(this.icps);
		editor.archive(key, true, null);

		assertThat(this.publisher.publish(key, null, BECAUSE).problems()).extracting(Problem::code)
			.containsExactly("ARCHIVED");
		assertThat(this.publisher.rollback(key + "/1", null, BECAUSE).problems()).extracting(Problem::code)
			.containsExactly("ARCHIVED");

		editor.archive(key, false, null);

		assertThat(this.publisher.publish(key, null, BECAUSE).problems()).isEmpty();
	}

	@Test
	void anArchivedIcpIsNotPublishedAgainFromItsFile() {
		Resource file = new ByteArrayResource(DEFINITION.formatted(1.0).getBytes(StandardCharsets.UTF_8));
		FirstIcp first = new FirstIcp(properties(file), this.icps, this.publisher);
		SnapshotRefreshed refreshed = new SnapshotRefreshed(this.snapshots.current());
		first.publish(refreshed);
		new IcpEditor(this.icps).archive("p", true, null);

		first.publish(refreshed);

		assertThat(this.icps.all()).isEmpty();
		assertThat(this.icps.archived()).extracting(Icp::key).containsExactly("p");
	}

	@Test
	void goingBackMakesAVersionAndLeavesTheDraft() {
		Icp read = twoVersionsAndADraft();

		Icp now = Objects.requireNonNull(this.publisher.rollback(read.key() + "/1", read.revision(), BECAUSE).icp());

		assertThat(now.versions()).extracting(IcpVersion::key)
			.containsExactly(read.key() + "/4", read.key() + "/3", read.key() + "/2", read.key() + "/1");
		assertThat(now.versions()).extracting(IcpEditorsIT::weight).containsExactly(3.0, 1.0, 2.0, 1.0);
		assertThat(now.current().number()).isEqualTo(3);
		assertThat(Objects.requireNonNull(now.draft()).number()).isEqualTo(4);
	}

	@Test
	void aKillLeavesEachChangeDoneOrUndone() {
		assertDoneOrUndone((publisher, icp) -> publisher.saveDraft(icp.key(), icp.revision(), definition(9)));
		assertDoneOrUndone((publisher, icp) -> publisher.publish(icp.key(), icp.revision(), BECAUSE));
		assertDoneOrUndone((publisher, icp) -> publisher.rollback(icp.key() + "/1", icp.revision(), BECAUSE));
	}

	@Test
	void aKillNeverLeavesTheFirstIcpUnpublished() {
		for (int steps = 0; steps < 100; steps++) {
			market();
			try {
				publisher(steps).publishNew(definition(1), BECAUSE);
				assertThat(stored("p").current().status()).isEqualTo(IcpVersion.Status.PUBLISHED);
				return;
			}
			catch (StoppedCypher.Killed ex) {
				Icp left = this.icps.stored("p");
				assertThat(left == null || left.current().status() == IcpVersion.Status.PUBLISHED).isTrue();
			}
		}
		throw new AssertionError("It never ended");
	}

	private void assertDoneOrUndone(BiFunction<IcpPublisher, Icp, IcpPayload> change) {
		for (int steps = 0; steps < 100; steps++) {
			market();
			Icp before = twoVersionsAndADraft();
			try {
				assertThat(change.apply(publisher(steps), before).problems()).isEmpty();
				assertThat(steps).isGreaterThan(3);
				return;
			}
			catch (StoppedCypher.Killed ex) {
				Icp now = stored(before.key());
				if (now.revision() == before.revision()) {
					assertThat(now).isEqualTo(before);
				}
				else {
					assertThat(now.revision()).isEqualTo(before.revision() + 1);
					assertThatCode(() -> this.publisher.saveDraft(now.key(), now.revision(), definition(5)))
						.doesNotThrowAnyException();
				}
			}
		}
		throw new AssertionError("It never ended");
	}

	private IcpPublisher publisher(int steps) {
		return new IcpPublisher(new Icps(new StoppedCypher(this.driver).after(steps)), this.snapshots, (event) -> {
		}, properties(null));
	}

	private static IcpProperties properties(@Nullable Resource file) {
		return new IcpProperties(file, null, EnumSet.allOf(Approval.Department.class), Duration.ofDays(365),
				Duration.ofDays(90), Duration.ofDays(365));
	}

	private Icp twoVersionsAndADraft() {
		Icp icp = draft(1);
		this.publisher.publish(icp.key(), null, BECAUSE);
		this.publisher.saveDraft(icp.key(), null, definition(2));
		this.publisher.publish(icp.key(), null, BECAUSE);
		this.publisher.saveDraft(icp.key(), null, definition(3));
		return stored(icp.key());
	}

	private Icp draft(double weight) {
		return Objects.requireNonNull(this.publisher.saveDraft(null, null, definition(weight)).icp());
	}

	private Icp stored(String key) {
		return Objects.requireNonNull(this.icps.stored(key));
	}

	private static double weight(IcpVersion version) {
		return version.definition().signals().getFirst().weight();
	}

	private static IcpDefinition definition(double weight) {
		return IcpDefinitionJson.read(DEFINITION.formatted(weight));
	}

}
