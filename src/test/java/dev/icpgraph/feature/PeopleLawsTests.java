package dev.icpgraph.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.graph.Seniority;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.scoring.GeneratedMarket;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleLawsTests {

	private static final int ACCOUNTS = 200;

	/** More people than one batch looks up. */
	private static final int PEOPLE = 9_000;

	private static final FeatureColumns COLUMNS = GeneratedMarket.columns(generated());

	static List<Measure> measures() {
		Measure titles = new PeopleMeasure.People(List.of("Data", "VP Sales"), null, null, null, null, null, null, 3);
		Measure everything = new PeopleMeasure.People(List.of("Data"), List.of(Seniority.VP, Seniority.DIRECTOR), null,
				List.of("25-34"), null, List.of("HN"), null, null);
		Measure level = new PeopleMeasure.People(null, List.of(Seniority.VP), null, null, null, null, null, 9);
		Measure nobody = new PeopleMeasure.People(null, null, null, List.of("nothing"), null, null, null, null);
		Measure hired = new PeopleMeasure.Hired(List.of("VP Data"), 400);
		Measure job = new PeopleMeasure.JobToBeDone("sleep", List.of("T1"), null, List.of("VP Data"), null);
		return List.of(titles, everything, level, nobody, hired, job, new CombinedMeasure.Not(hired),
				new CombinedMeasure.All(List.of(titles, new CombinedMeasure.Any(List.of(hired, level)))));
	}

	@ParameterizedTest
	@MethodSource("measures")
	void allAccountsAtOnceAnswerAsEachDoesAlone(Measure measure) {
		FeatureColumn column = COLUMNS.of(measure);
		int[] each = IntStream.range(0, ACCOUNTS).map(column.feature()::value).toArray();

		assertThat(column.values()).isEqualTo(each);
	}

	@ParameterizedTest
	@MethodSource("measures")
	void everyKnownValueHasEvidence(Measure measure) {
		FeatureColumn column = COLUMNS.of(measure);

		assertThat(IntStream.range(0, ACCOUNTS))
			.allMatch((account) -> column.feature().evidence(account).isEmpty() == (column.values()[account] < 0));
	}

	private static String generated() {
		Random random = new Random(5);
		List<String> graph = new ArrayList<>(List.of("(t1:Technology {name: 'T1'})"));
		IntStream.range(0, ACCOUNTS).forEach((i) -> graph.add("(a%d:Account)".formatted(i)));
		for (int person = 0; person < PEOPLE; person++) {
			graph.add("(p%d:Person%s)".formatted(person, switch (random.nextInt(4)) {
				case 0 -> " {ageBand: '25-34', wateringHoles: 'HN'}";
				case 1 -> " {ageBand: '35-44'}";
				default -> "";
			}));
			for (int job = random.nextInt(3); job > 0; job--) {
				graph.add("(p%d)-[:EMPLOYED_AT {%s}]->(a%d)".formatted(person, job(random),
						(int) Math.pow(ACCOUNTS, random.nextDouble())));
			}
		}
		return String.join(",\n", graph);
	}

	private static String job(Random random) {
		List<String> titles = List.of("VP Data", "VP, Sales", "Director of Data/Platform", "Intern", "");
		String title = titles.get(random.nextInt(titles.size()));
		String ended = random.nextBoolean() ? "current: true" : "until: '2026-01'";
		String since = random.nextBoolean() ? ", since: '202" + random.nextInt(6) + "-03-01'" : "";
		return ended + since + (title.isEmpty() ? "" : ", title: '" + title + "'");
	}

}
