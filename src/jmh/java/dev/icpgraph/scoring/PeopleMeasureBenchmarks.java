package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.Problem;
import dev.icpgraph.feature.FeatureColumns;
import dev.icpgraph.feature.Features;
import dev.icpgraph.graph.Seniority;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.Tiers;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.movement.Movers;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SyntheticMarket;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures a what-if that changes one criterion of an ICP with every criterion on people,
 * over three times as many people as accounts: checking it, evaluating every account,
 * scoring, ordering all movers, explaining 20 of them. The changed criterion is new each
 * time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class PeopleMeasureBenchmarks {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	@Param({ "1000000" })
	int accounts;

	private int asked;

	@SuppressWarnings("NullAway.Init")
	private List<String> titles;

	@SuppressWarnings("NullAway.Init")
	private FeatureColumns kept;

	@SuppressWarnings("NullAway.Init")
	private Scores before;

	@Setup
	public void setUp() {
		Snapshot snapshot = new SyntheticMarket(this.accounts, 4096, 15).withPeople().snapshot();
		Names traits = snapshot.names(NodeKind.TRAIT);
		this.titles = PersonTrait.TITLE.all(traits).stream().mapToObj(traits::label).toList();
		this.kept = new FeatureColumns(snapshot, new Features(snapshot, TODAY, (measure) -> {
			throw new IllegalStateException("This ICP has no nearness");
		}), 16, List.of());
		this.before = Scores.of(definition(titled(nextTitle())), this.kept);
	}

	@Benchmark
	public int title() {
		return whatIf(titled(nextTitle()));
	}

	/**
	 * Two words that thousands of titles contain, plus all other traits.
	 */
	@Benchmark
	public int everyTrait() {
		return whatIf(new PeopleMeasure.People(List.of("Engineering", "Platform"), List.of(Seniority.DIRECTOR),
				List.of(PeopleMeasure.BuyingRole.DECISION_MAKER), List.of("AGE_BAND 1"), List.of("EDUCATION 2"),
				List.of("WATERING_HOLE 3"), List.of("MOTIVATION 4"), 2 + ++this.asked % 1000));
	}

	@Benchmark
	public int motivation() {
		return whatIf(new PeopleMeasure.People(null, null, null, null, null, null,
				List.of("MOTIVATION 1", "MOTIVATION 2"), 2 + ++this.asked % 1000));
	}

	@Benchmark
	public int hired() {
		return whatIf(new PeopleMeasure.Hired(List.of(nextTitle()), 365));
	}

	@Benchmark
	public int job() {
		return whatIf(new PeopleMeasure.JobToBeDone("job", List.of("technology-" + (100_000_000 + this.asked % 4000)),
				null, List.of(nextTitle()), 365));
	}

	private int whatIf(Measure measure) {
		List<Problem> problems = Measure.problems(measure, "measure", this.kept.snapshot());
		if (!problems.isEmpty()) {
			throw new IllegalStateException(problems.toString());
		}
		return Movers.between(this.before, Scores.of(definition(measure), this.kept))
			.page(PageRequest.first(20))
			.nodes()
			.stream()
			.mapToInt((mover) -> mover.text().length())
			.sum();
	}

	private String nextTitle() {
		this.asked++;
		return this.titles.get(this.asked * 7919 % this.titles.size());
	}

	private static Measure titled(String title) {
		return new PeopleMeasure.People(List.of(title), null, null, null, null, null, null, null);
	}

	private static IcpDefinition definition(Measure changed) {
		return new IcpDefinition("P", null, List.of(signal("changed", changed), signal("titles", titled("VP")),
				signal("ages",
						new PeopleMeasure.People(null, null, null, List.of("AGE_BAND 1"), null, null, null, null)),
				signal("education",
						new PeopleMeasure.People(null, null, null, null, List.of("EDUCATION 1"), null, null, null)),
				signal("watering holes",
						new PeopleMeasure.People(null, null, null, null, null, List.of("WATERING_HOLE 1"), null, null)),
				signal("motivations",
						new PeopleMeasure.People(null, null, null, null, null, null, List.of("MOTIVATION 1"), null)),
				signal("hired", new PeopleMeasure.Hired(List.of("Platform"), 365)),
				signal("job", new PeopleMeasure.JobToBeDone("job", List.of("technology-100000007"), null,
						List.of("Engineering"), 365))),
				new Tiers.Capacity(500, 2000));
	}

	private static Signal signal(String name, Measure measure) {
		return new Signal(name, Signal.Kind.FIT, 10, null, false, measure);
	}

}
