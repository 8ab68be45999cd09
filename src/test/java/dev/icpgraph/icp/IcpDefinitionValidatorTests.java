package dev.icpgraph.icp;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.measure.LimitedQuantity;
import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.measure.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class IcpDefinitionValidatorTests {

	private static final Vocabulary VOCABULARY = (kind) -> switch (kind) {
		case TECHNOLOGY -> List.of("Kubernetes", "Kafka", "Nagios");
		case INDUSTRY -> List.of("Software", "Retail");
		case COUNTRY -> List.of("United States");
		case COMPETITOR -> List.of("Tracehollow");
		case DEPARTMENT -> List.of("Sales");
		case TITLE -> List.of("Vice President of Engineering");
		default -> List.of();
	};

	private static final Measure SIZE = new FirmographicMeasure.Range(LimitedQuantity.HEADCOUNT, 50L, null);

	@Test
	void acceptsAValidDefinition() {
		assertThat(problems(signal(1, SIZE))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					{'headcount': {'gte': 5, 'lte': 4}}                     | EMPTY_RANGE        | headcount
					{'headcount': {}}                                       | EMPTY_RANGE        | headcount
					{'industry': {}}                                        | NO_CONDITION       | industry
					{'industry': {'in': []}}                                | EMPTY_LIST         | industry.in
					{'industry': {'notIn': ['Softwear']}}                   | UNKNOWN_INDUSTRY   | industry.notIn[0]
					{'country': {'in': ['USA', 'us', 'Vereinigte Staaten', 'X']}} | UNKNOWN_COUNTRY | country.in[3]
					{'country': {'notIn': ['united states', 'DE']}}         | UNKNOWN_COUNTRY    | country.notIn[1]
					{'country': {'in': ['us'], 'notIn': ['United States']}} | CONTRADICTION      | country.notIn[0]
					{'uses': {'allOf': ['Kafka'], 'noneOf': ['kafka']}}     | CONTRADICTION      | uses.noneOf[0]
					{'uses': {}}                                            | NO_CONDITION       | uses
					{'uses': {'anyOf': ['Kafka', 'Kubernets']}}             | UNKNOWN_TECHNOLOGY | uses.anyOf[1]
					{'uses': {'allOf': []}}                                 | EMPTY_LIST         | uses.allOf
					{'technologyMaturity': {'gte': 1.5}}                    | OUT_OF_RANGE       | technologyMaturity.gte
					{'technologyMaturity': {'gte': 0.9, 'lte': 0.1}}        | EMPTY_RANGE        | technologyMaturity
					{'visits': {'withinDays': 0}}                           | NOT_POSITIVE       | visits.withinDays
					{'visits': {'withinDays': 9, 'saturatesAt': -1}}        | NOT_POSITIVE       | visits.saturatesAt
					{'participation': {'series': ['KubeCon']}}              | UNKNOWN_SERIES     | participation.series[0]
					{'participation': {'roles': []}}                        | EMPTY_LIST         | participation.roles
					{'competitorStage': {'in': []}}                         | EMPTY_LIST         | competitorStage.in
					{'competitorStage': {'in': ['LEFT'], 'competitors': ['Trace']}} | UNKNOWN_COMPETITOR | competitorStage.competitors[0]
					{'partnership': {'anyOf': ['Tidewell']}}                | UNKNOWN_PARTNER    | partnership.anyOf[0]
					{'leadershipChange': {'withinDays': -3}}                | NOT_POSITIVE       | leadershipChange.withinDays
					{'likeness': {'lte': 1.5}}                              | OUT_OF_RANGE       | likeness.lte
					{'footprint': {'gte': 0.9, 'lte': 0.1}}                 | EMPTY_RANGE        | footprint
					{'proximity': {'channels': []}}                         | EMPTY_LIST         | proximity.channels
					{'proximity': {'channels': ['EVENT'], 'weights': {'event': 0}}} | NO_CONDITION | proximity.weights
					{'proximity': {'channels': ['EVENT'], 'weights': {'people': 5}}} | OUT_OF_RANGE | proximity.weights.people
					{'growthPercent': {'gte': 5, 'lte': -5}}                | EMPTY_RANGE        | growthPercent
					{'fundingUsd': {}}                                      | EMPTY_RANGE        | fundingUsd
					{'departmentSize': {'departments': ['Sails'], 'gte': 1}} | UNKNOWN_DEPARTMENT | departmentSize.departments[0]
					{'departmentSize': {'departments': ['Sales']}}          | EMPTY_RANGE        | departmentSize
					{'departmentSize': {'departments': [], 'gte': 1}}       | EMPTY_LIST         | departmentSize.departments
					{'people': {}}                                          | NO_CONDITION       | people
					{'people': {'titles': ['Wizard']}}                      | UNKNOWN_TITLE      | people.titles[0]
					{'people': {'titles': ['vp engineering'], 'atLeast': 0}} | NOT_POSITIVE      | people.atLeast
					{'people': {'seniorities': []}}                         | EMPTY_LIST         | people.seniorities
					{'people': {'wateringHoles': ['Pub']}}                  | UNKNOWN_WATERING_HOLE | people.wateringHoles[0]
					{'hired': {'titles': []}}                               | EMPTY_LIST         | hired.titles
					{'job': {'name': 'sleep'}}                              | NO_CONDITION       | job
					{'job': {'name': ' ', 'technologies': ['Kafka']}}       | EMPTY_NAME         | job.name
					{'job': {'name': 'sleep', 'hiringTitles': ['Wizard']}}  | UNKNOWN_TITLE      | job.hiringTitles[0]
					{'all': []}                                             | EMPTY_LIST         | all
					{'all': [{'visits': {'withinDays': 9}}, {'headcount': {}}]} | EMPTY_RANGE    | all[1].headcount
					{'not': {'uses': {'anyOf': ['Kubernets']}}}             | UNKNOWN_TECHNOLOGY | not.uses.anyOf[0]
					{'any': [{'not': {'all': [{'not': {'headcount': {}}}]}}]} | TOO_DEEP         | any[0].not.all[0].not
					""")
	void refusesMeasuresThatMakeNoSense(String measure, String code, String path) {
		IcpDefinition definition = IcpDefinitionJson.read("""
				{'product': 'P', 'signals': [{'name': 's', 'kind': 'FIT', 'weight': 1, 'measure': %s}]}
				""".formatted(measure).replace('\'', '"'));

		assertThat(IcpDefinitionValidator.problems(definition, VOCABULARY)).extracting(Problem::code, Problem::path)
			.containsExactly(tuple(code, "definition.signals[0].measure." + path));
	}

	@Test
	void suggestsTheRightSpelling() {
		assertThat(problems(signal(1, new TechnographicMeasure.Uses(List.of("Kubernets"), null, null))))
			.extracting(Problem::message)
			.containsExactly("No account has the technology 'Kubernets'; did you mean Kubernetes?");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Untied States     | No account has the country 'Untied States'; did you mean United States?
			Vereinigte Saaten | No account has the country 'Vereinigte Saaten'; did you mean United States?
			Austria           | No account has the country 'Austria'.
			Frankreihc        | No account has the country 'Frankreihc'.
			""")
	void suggestsCountriesThatAccountsHave(String country, String message) {
		assertThat(problems(signal(1, new FirmographicMeasure.OneOf(AccountAttribute.COUNTRY, List.of(country), null))))
			.extracting(Problem::message)
			.containsExactly(message);
	}

	@Test
	void refusesWeightsThatAreNotPositiveNumbers() {
		for (double weight : new double[] { 0, -1, Double.NaN, Double.POSITIVE_INFINITY }) {
			assertThat(problems(signal(weight, SIZE))).extracting(Problem::code, Problem::path)
				.containsExactly(tuple("WEIGHT_NOT_POSITIVE", "definition.signals[0].weight"));
		}
	}

	@Test
	void refusesNoSignalsAndTooMany() {
		assertThat(problems()).extracting(Problem::code, Problem::path)
			.containsExactly(tuple("NO_SIGNALS", "definition.signals"));
		Signal[] many = IntStream.rangeClosed(0, 50)
			.mapToObj((i) -> new Signal("s" + i, Signal.Kind.FIT, 1, null, false, SIZE))
			.toArray(Signal[]::new);
		assertThat(problems(many)).extracting(Problem::code, Problem::path)
			.containsExactly(tuple("TOO_MANY", "definition"));
	}

	@Test
	void refusesNamesThatAreMissingOrTaken() {
		assertThat(problems(signal(1, SIZE), new Signal(" S ", Signal.Kind.INTENT, 1, -2.0, false, SIZE)))
			.extracting(Problem::code, Problem::path)
			.containsExactly(tuple("DUPLICATE_NAME", "definition.signals[1].name"),
					tuple("HALF_LIFE_NOT_POSITIVE", "definition.signals[1].halfLifeDays"));
		IcpDefinition nameless = new IcpDefinition(" ", List.of(new Filter("", SIZE, null)), List.of(signal(1, SIZE)),
				null);
		assertThat(IcpDefinitionValidator.problems(nameless, VOCABULARY)).extracting(Problem::path)
			.containsExactly("definition.product", "definition.filters[0].name");
	}

	@Test
	void refusesADefinitionThatFitsOnNoSlide() {
		IcpDefinition endless = new IcpDefinition("p".repeat(201), List.of(new Filter("f".repeat(201), SIZE, null)),
				List.of(signal(1, new TechnographicMeasure.Uses(Collections.nCopies(1001, "Kafka"), null, null))),
				null);

		assertThat(IcpDefinitionValidator.problems(endless, VOCABULARY)).extracting(Problem::code, Problem::path)
			.containsExactly(tuple("TOO_LONG", "definition.product"), tuple("TOO_LONG", "definition.filters[0].name"),
					tuple("TOO_MANY", "definition.signals[0].measure.uses.anyOf"));
	}

	@Test
	void refusesNamesThatAreNoLine() {
		IcpDefinition colored = new IcpDefinition("Suite\n", List.of(new Filter("\u001B[31mSize", SIZE, null)),
				List.of(signal(1, SIZE)), null);

		assertThat(IcpDefinitionValidator.problems(colored, VOCABULARY)).extracting(Problem::code, Problem::path)
			.containsExactly(tuple("NOT_ONE_LINE", "definition.product"),
					tuple("NOT_ONE_LINE", "definition.filters[0].name"));
	}

	@Test
	void wantsALimitWhereAFilterLooksAtAGradedValue() {
		Measure near = new GraphMeasure.Proximity(List.of(GraphMeasure.Channel.EVENT), null, null, null);
		IcpDefinition definition = new IcpDefinition("P", List.of(new Filter("near", near, null)),
				List.of(signal(1, near)), null);

		assertThat(IcpDefinitionValidator.problems(definition, VOCABULARY)).extracting(Problem::code, Problem::path)
			.containsExactly(tuple("EMPTY_RANGE", "definition.filters[0].measure.proximity"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			{'all': [{'technologyMaturity': {}}]}                       | EMPTY_RANGE | all[0].technologyMaturity
			{'not': {'visits': {'withinDays': 9, 'saturatesAt': 5}}}    | GRADED      | not.visits.saturatesAt
			{'likeness': {}}                                            | EMPTY_RANGE | likeness
			{'not': {'footprint': {}}}                                  | EMPTY_RANGE | not.footprint
			{'not': {'any': [{'proximity': {'channels': ['EVENT']}}]}}  | EMPTY_RANGE | not.any[0].proximity
			""")
	void wantsYesOrNoInsideTheCombinationsOfAFilter(String measure, String code, String path) {
		IcpDefinition definition = IcpDefinitionJson.read("""
				{'product': 'P', 'filters': [{'name': 'f', 'measure': %s}],
				 'signals': [{'name': 's', 'kind': 'FIT', 'weight': 1, 'measure': %s}]}
				""".formatted(measure, measure).replace('\'', '"'));

		assertThat(IcpDefinitionValidator.problems(definition, VOCABULARY)).extracting(Problem::code, Problem::path)
			.containsExactly(tuple(code, "definition.filters[0].measure." + path));
	}

	@Test
	void refusesTiersThatCannotBe() {
		assertThat(problems(new Tiers.Thresholds(60, 80))).containsExactly("definition.tiers.thresholds");
		assertThat(problems(new Tiers.Thresholds(101, Double.NaN))).containsExactly("definition.tiers.thresholds.tier1",
				"definition.tiers.thresholds.tier2");
		assertThat(problems(new Tiers.Capacity(0, 10))).containsExactly("definition.tiers.capacity.tier1");
	}

	@Test
	void warnsWhenItNoLongerFitsOnASlide() {
		List<Signal> nine = IntStream.range(0, 9)
			.mapToObj((i) -> new Signal("s" + i, Signal.Kind.FIT, 1, null, false, SIZE))
			.toList();

		assertThat(new SimplicityWarnings().of(icp(nine))).singleElement()
			.asString()
			.startsWith("9 filters and signals");
		assertThat(new SimplicityWarnings().of(icp(nine.subList(0, 8)))).isEmpty();
	}

	private static Icp icp(List<Signal> signals) {
		IcpDefinition definition = new IcpDefinition("P", List.of(), signals, null);
		return new Icp("p", "P", List.of(new IcpVersion("p/1", "p", 1, IcpVersion.Status.DRAFT, definition,
				OffsetDateTime.MIN, null, null, null, null)), LastChange.of(Map.of()), IcpLabel.NONE);
	}

	private static Signal signal(double weight, Measure measure) {
		return new Signal("s", Signal.Kind.FIT, weight, null, false, measure);
	}

	private static List<Problem> problems(Signal... signals) {
		return IcpDefinitionValidator.problems(new IcpDefinition("P", List.of(), List.of(signals), null), VOCABULARY);
	}

	private static List<String> problems(Tiers tiers) {
		IcpDefinition definition = new IcpDefinition("P", List.of(), List.of(signal(1, SIZE)), tiers);
		return IcpDefinitionValidator.problems(definition, VOCABULARY).stream().map(Problem::path).toList();
	}

}
