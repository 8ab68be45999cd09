package dev.icpgraph.icp;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IcpDefinitionJsonTests {

	private static final String EVERYTHING = """
			{"product":"Observability suite",
			 "filters":[
			  {"name":"Size","measure":{"headcount":{"gte":50,"lte":5000}},"whenUnknown":"DROP"},
			  {"name":"Where","measure":{"country":{"in":["DE","FR"],"notIn":["GB"]}},"whenUnknown":"KEEP"}],
			 "signals":[
			  {"name":"a","kind":"FIT","weight":30.0,"measure":{"uses":{"anyOf":["Kubernetes"],"noneOf":["Nagios"]}}},
			  {"name":"b","kind":"FIT","weight":40.0,"measure":{"proximity":{"channels":["TECHNOLOGY","PEOPLE"],
			    "weights":{"people":0.5}}}},
			  {"name":"c","kind":"INTENT","weight":20.0,"halfLifeDays":14.0,"measure":{"visits":{"withinDays":30,"saturatesAt":10}}},
			  {"name":"d","kind":"INTENT","weight":10.0,"against":true,"measure":{"competitorStage":{"in":["REJECTED","LEFT"]}}},
			  {"name":"e","kind":"FIT","weight":1.0,"measure":{"technologyMaturity":{"gte":0.5}}},
			  {"name":"e1","kind":"FIT","weight":1.0,"measure":{"likeness":{}}},
			  {"name":"e2","kind":"FIT","weight":1.0,"measure":{"footprint":{"gte":0.5,"lte":0.75}}},
			  {"name":"f","kind":"FIT","weight":1.0,"measure":{"partnership":{"anyOf":["Tidewell"]}}},
			  {"name":"g","kind":"INTENT","weight":1.0,"measure":{"leadershipChange":{"roles":["CTO"],"change":"JOINED","withinDays":90}}},
			  {"name":"h","kind":"INTENT","weight":1.0,"measure":{"participation":{"series":["KubeCon"],"roles":["SPONSORED"]}}},
			  {"name":"i","kind":"FIT","weight":1.0,"measure":{"all":[{"headcount":{"gte":50}},{"any":[{"city":{"in":["Bonn"]}},
			    {"not":{"uses":{"anyOf":["Nagios"]}}}]}]}},
			  {"name":"k","kind":"FIT","weight":1.0,"measure":{"uses":{"anyOf":["Jira","Trello"],"noneOf":["Ours"],"role":"REPLACES"}}},
			  {"name":"l","kind":"FIT","weight":1.0,"measure":{"departmentSize":{"departments":["Platform","SRE"],"gte":20,"lte":200}}},
			  {"name":"m","kind":"FIT","weight":1.0,"measure":{"growthPercent":{"gte":-5}}},
			  {"name":"n","kind":"FIT","weight":1.0,"measure":{"fundingUsd":{"gte":12500000,"lte":1500000000}}},
			  {"name":"o","kind":"FIT","weight":1.0,"measure":{"people":{"titles":["VP Engineering"],"seniorities":["C_LEVEL","VP"],
			    "buyingRoles":["DECISION_MAKER"],"ageBands":["35-44"],"education":["Physics PhD"],"wateringHoles":["Hacker News"],
			    "motivations":["fewer pages"],"atLeast":2}}},
			  {"name":"p","kind":"INTENT","weight":1.0,"measure":{"hired":{"titles":["SRE"],"withinDays":180}}},
			  {"name":"q","kind":"FIT","weight":1.0,"measure":{"job":{"name":"sleep at night","technologies":["PagerDuty"],"series":["SREcon"],
			    "hiringTitles":["SRE"],"withinDays":365}}},
			  {"name":"j","kind":"FIT","weight":1.0,"measure":{"not":{"not":{"city":{"in":["Bonn"]}}}}}],
			 "tiers":{"capacity":{"tier1":50,"tier2":200}},
			 "unknownCounts":"MARKET_MEAN","whenNothingKnown":"KEEP"}
			""";

	@Test
	void writesADefinitionAsItWasRead() {
		IcpDefinition definition = IcpDefinitionJson.read(EVERYTHING);

		assertThat(IcpDefinitionJson.read(IcpDefinitionJson.write(definition))).isEqualTo(definition);
		assertThat(IcpDefinitionJson.write(definition)).isEqualTo(EVERYTHING.replaceAll("\\n\\s*", "").strip());
		assertThat(IcpDefinitionJson.of(IcpDefinitionJson.tree(definition))).isEqualTo(definition);
	}

	@Test
	void fillsInDefaults() {
		IcpDefinition definition = IcpDefinitionJson.read("""
				{"product": "P", "filters": [{"name": "f", "measure": {"city": {"in": ["Bonn"]}}}],
				 "signals": [{"name": "s", "kind": "INTENT", "weight": 1, "measure": {"headcount": {"gte": 1}}}]}
				""");

		assertThat(definition.tiers()).isEqualTo(new Tiers.Thresholds(80, 60));
		assertThat(definition.filters().getFirst().whenUnknown()).isEqualTo(Filter.WhenUnknown.KEEP);
		assertThat(definition.signals().getFirst().against()).isFalse();
		assertThat(definition.signals().getFirst().fading()).isEqualTo(30);
	}

	@Test
	void saysWhereAFieldIsUnknown() {
		assertProblem(
				"""
						{"product": "P", "signals": [{"name": "s", "kind": "FIT", "weight": 1, "wait": 1, "measure": {"city": {}}}]}
						""",
				"UNKNOWN_FIELD", "definition.signals[0].wait");
		assertProblem("{\"product\": \"P\", \"filters\": [{\"name\": \"f\", \"measure\": {\"city\": {\"on\": []}}}]}",
				"UNKNOWN_FIELD", "definition.filters[0].measure.on");
	}

	@Test
	void refusesAnUnknownCriterionAndTwoInOneMeasure() {
		assertProblem("{\"product\": \"P\", \"filters\": [{\"name\": \"f\", \"measure\": {\"zodiac\": {\"in\": []}}}]}",
				"MALFORMED", "definition.filters[0].measure");
		assertProblem(
				"""
						{"product": "P", "filters": [{"name": "f", "measure": {"headcount": {"gte": 1}, "city": {"in": ["X"]}}}]}
						""",
				"MALFORMED", "definition.filters[0].measure");
	}

	@Test
	void refusesADefinitionWithoutARequiredField() {
		assertProblem("{\"signals\": []}", "MALFORMED", "definition.product");
		assertProblem("{\"product\": \"P\", \"signals\": [{\"name\": \"s\", \"kind\": \"FIT\", \"weight\": 1}]}",
				"MALFORMED", "definition.signals[0].measure");
		assertProblem("{\"product\": null, \"signals\": []}", "MALFORMED", "definition.product");
		assertProblem("not even JSON", "MALFORMED", "definition");
	}

	@Test
	void describesEveryCriterionInWords() {
		IcpDefinition definition = IcpDefinitionJson.read(EVERYTHING);

		assertThat(definition.filters().stream().map((filter) -> filter.measure().describe()))
			.isEqualTo(List.of("headcount 50–5000", "country Germany or France, not United Kingdom"));
		assertThat(definition.signals().stream().map((signal) -> signal.measure().describe())).isEqualTo(List.of(
				"uses Kubernetes and does not use Nagios", "near your best customers through technology or people",
				"visits in the last 30 days", "rejected or left a competitor", "technology maturity at least 0.5",
				"like your best customers", "like your best customers in the amount of known data (50% to 75%)",
				"partner of Tidewell", "CTO joined in the last 90 days", "sponsored KubeCon",
				"headcount at least 50, and (city Bonn, or not (uses Nagios))",
				"uses Jira or Trello, which we replace, and does not use Ours", "20–200 people in Platform and SRE",
				"growth at least -5% a year", "funding 12.5 million–1.5 billion USD",
				"at least 2 people C-level or VP, decision maker, titled VP Engineering, aged 35-44, educated as Physics PhD, found at Hacker News, motivated by fewer pages",
				"hired SRE in the last 180 days",
				"job 'sleep at night': uses PagerDuty, took part in SREcon in the last 365 days or hired SRE in the last 365 days",
				"not (not (city Bonn))"));
	}

	private static void assertProblem(String json, String code, String path) {
		assertThatExceptionOfType(MalformedDefinitionException.class).isThrownBy(() -> IcpDefinitionJson.read(json))
			.satisfies((ex) -> assertThat(ex.problems()).singleElement()
				.satisfies((problem) -> assertThat(Map.entry(problem.code(), problem.path()))
					.isEqualTo(Map.entry(code, path))));
	}

}
