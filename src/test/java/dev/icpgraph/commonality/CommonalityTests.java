package dev.icpgraph.commonality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.ints.IntSets;
import org.junit.jupiter.api.Test;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.lookalike.TraitIndex;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class CommonalityTests {

	private static final int ACCOUNTS = 200;

	private static final int DAY = 20_000;

	private static final ComparedWith MARKET = ComparedWith.market(ComparedWords.CUSTOMERS);

	@Test
	void findsTraitsThatCustomersShareAndTheMarketDoesNot() {
		CommonalityReport report = report(market(8, 10), 8);

		assertThat(report.silence()).isNull();
		assertThat(report.commonalities()).extracting(Commonality::phrase).containsExactly("uses Segment");
		assertThat(report.commonalities().getFirst().text())
			.isEqualTo("uses Segment: 8 of 8 customers (likely 68% to 100%), 5% of the market");
		assertThat(report.commonalities().getFirst().chance()).startsWith("less than 1 in a million chance");
	}

	@Test
	void reportsNothingThatCoincidenceExplains() {
		CommonalityReport report = report(market(1, 100), 8);

		assertThat(report.commonalities()).isEmpty();
		assertThat(report.silence()).startsWith("Coincidence may explain everything that these customers share");
		assertThat(report(market(8, 10), 0).silence()).isEqualTo("There are no customers to compare with the market.");
	}

	@Test
	void isSilentOnRandomCustomersAsOftenAsItPromises() {
		Random random = new Random(3);
		Snapshot snapshot = noise(random);
		TraitIndex traits = TraitIndex.ofAllKinds(snapshot, LocalDate.ofEpochDay(DAY));
		List<Integer> accounts = new ArrayList<>(IntStream.range(0, ACCOUNTS).boxed().toList());
		int runs = 300;
		int talking = 0;
		for (int run = 0; run < runs; run++) {
			Collections.shuffle(accounts, random);
			int[] customers = accounts.subList(0, 5 + 15 * (run % 2)).stream().mapToInt(Integer::intValue).toArray();
			talking += new SharedTraits(traits, customers, MARKET, CommonalityProperties.defaults()).found()
				.shared()
				.isEmpty() ? 0 : 1;
		}
		assertThat(talking / (double) runs).isLessThanOrEqualTo(0.1 + 3 * Math.sqrt(0.1 * 0.9 / runs));
	}

	@Test
	void comparesWithSomeAccountsOnly() {
		List<String> text = market(8, 10);
		BitSet some = new BitSet();
		some.set(0, 100);
		ComparedWith others = new ComparedWith(some, Set.of(), IntSets.EMPTY_SET,
				new ComparedWords("leaver", "leavers", "the first hundred"));
		TraitIndex traits = TraitIndex.ofAllKinds(GraphText.snapshot(text.toArray(String[]::new)),
				LocalDate.ofEpochDay(DAY));
		CommonalityReport report = Commonalities.of(traits, BestCustomers.of(IntStream.range(0, 8).toArray(), ""),
				others, CommonalityProperties.defaults());

		assertThat(report.commonalities()).extracting(Commonality::text)
			.containsExactly("uses Segment: 8 of 8 leavers (likely 68% to 100%), 10% of the first hundred");
	}

	@Test
	void leavesOutTraitsThatTheChoiceOfAccountsImplies() {
		TraitIndex traits = TraitIndex.ofAllKinds(GraphText.snapshot(market(8, 10).toArray(String[]::new)),
				LocalDate.ofEpochDay(DAY));
		int segment = traits.snapshot().names(NodeKind.TECHNOLOGY).find("segment");
		ComparedWith others = new ComparedWith(null, Set.of(TraitKind.CATEGORY), IntSet.of(segment),
				ComparedWords.CUSTOMERS);
		CommonalityReport report = Commonalities.of(traits, BestCustomers.of(IntStream.range(0, 8).toArray(), ""),
				others, CommonalityProperties.defaults());

		assertThat(report.commonalities()).isEmpty();
		assertThat(report.checked()).isEqualTo(3);
	}

	@Test
	void namesDuplicatesWhereTheBetterOneStands() {
		List<String> text = market(8, 10);
		text.add("(cdp:Technology {name: 'Twin'})");
		IntStream.range(0, 10).forEach((i) -> text.add("(a%03d)-[:USES]->(cdp)".formatted(i)));

		assertThat(report(text, 8).commonalities()).singleElement()
			.satisfies((it) -> assertThat(it.duplicates()).hasSize(1));
	}

	@Test
	void listsASeriesThoughTheSameAccountsTookPartInOneOfItsEvents() {
		List<String> text = market(8, 10);
		text.add("(rail:Event {name: 'Rail Days 2025', series: 'Rail Days'})");
		text.add("(other:Event {name: 'Other'})");
		IntStream.range(0, ACCOUNTS)
			.forEach((i) -> text.add("(a%03d)-[:PARTICIPATED_IN]->(%s)".formatted(i, (i < 8) ? "rail" : "other")));

		assertThat(report(text, 8).commonalities()).extracting(Commonality::kind)
			.contains(TraitKind.EVENT, TraitKind.SERIES);
	}

	@Test
	void doesNotTakeMissingDataForAbsence() {
		List<String> text = market(8, 10);
		IntStream.range(0, ACCOUNTS).forEach((i) -> text.add("(unheard%03d:Account)".formatted(i)));

		assertThat(report(text, 8).commonalities().getFirst().marketShare()).isEqualTo(0.05);
	}

	@Test
	void checksAttributesOfEveryKind() {
		List<String> text = new ArrayList<>(List.of("(mag:Event {series: 'Freight Days', kind: 'conference'})",
				"(rival:Competitor {name: 'Rival'})", "(acme:Partner {name: 'Acme'})"));
		for (int i = 0; i < 100; i++) {
			boolean customer = i < 8;
			String id = "(a%03d".formatted(i);
			text.add(id + ":Account {industry: '%s', subIndustry: '%s', foundedYear: %d, growthPercent: %d})".formatted(
					customer ? "Freight" : "Other" + i % 9, customer ? "Rail" : "Other" + i % 7,
					customer ? 2012 : 1960 + i % 40, customer ? 30 : -1));
			text.add("(p%03d:Person {wateringHoles: '%s'})".formatted(i, customer ? "Rail Weekly" : "Paper" + i % 9));
			text.add("(p%03d)-[:EMPLOYED_AT {title: '%s', current: true}]->(a%03d)".formatted(i,
					customer ? "Yard Master" : "Clerk" + i % 9, i));
			text.add(id + ")-[:AT_STAGE {stage: '%s'}]->(rival)".formatted(customer ? "LEFT" : "CUSTOMER"));
		}

		assertThat(report(text, 8).commonalities()).first()
			.satisfies((it) -> assertThat(it.duplicates().size()).isGreaterThanOrEqualTo(5));
	}

	@Test
	void findsTheBeachheadAndTheProspectsThatLookLikeIt() {
		List<String> text = market(8, 10);
		IntStream.range(0, 8).forEach((i) -> text.add("(a%03d)-[:IS_CUSTOMER]->(:Customer)".formatted(i)));
		Beachhead beachhead = Commonalities.beachhead(
				TraitIndex.ofAllKinds(GraphText.snapshot(text.toArray(String[]::new)), LocalDate.ofEpochDay(DAY)), DAY,
				List.of(), CommonalityProperties.defaults());

		assertThat(beachhead.name()).isEqualTo("uses Segment");
		assertThat(beachhead.prospects()).isEqualTo(2);
		assertThat(beachhead.text())
			.isEqualTo("8 of your 8 active customers share this: each uses Segment. 2 prospects do too.");
	}

	@Test
	void countsNoOwnAccountAmongTheProspectsOfABeachhead() {
		List<String> text = market(8, 10);
		IntStream.range(0, 8).forEach((i) -> text.add("(a%03d)-[:IS_CUSTOMER]->(:Customer)".formatted(i)));
		Beachhead beachhead = Commonalities.beachhead(
				TraitIndex.ofAllKinds(GraphText.snapshot(text.toArray(String[]::new)), LocalDate.ofEpochDay(DAY)), DAY,
				List.of("a008"), CommonalityProperties.defaults());

		assertThat(beachhead.prospects()).isEqualTo(1);
	}

	@Test
	void hasNoBeachheadWithFewCustomers() {
		Beachhead beachhead = Commonalities.beachhead(TraitIndex
			.ofAllKinds(GraphText.snapshot("(a:Account)-[:IS_CUSTOMER]->(:Customer)"), LocalDate.ofEpochDay(DAY)), DAY,
				List.of(), CommonalityProperties.defaults());

		assertThat(beachhead.name()).isNull();
		assertThat(beachhead.text()).isEqualTo("A cluster takes at least 3 active customers.");
	}

	private static CommonalityReport report(List<String> text, int customers) {
		TraitIndex traits = TraitIndex.ofAllKinds(GraphText.snapshot(text.toArray(String[]::new)),
				LocalDate.ofEpochDay(DAY));
		return Commonalities.of(traits, BestCustomers.of(IntStream.range(0, customers).toArray(), "The first ones."),
				MARKET, CommonalityProperties.defaults());
	}

	/**
	 * Accounts that each use one of three technologies in turn; the first ones also use
	 * Segment.
	 * @param customers number of the first accounts that use it
	 * @param all number of accounts that use it
	 */
	private static List<String> market(int customers, int all) {
		List<String> text = new ArrayList<>(List.of("(segment:Technology {name: 'Segment'})",
				"(t0:Technology {name: 'Linux'})", "(t1:Technology {name: 'Go'})", "(t2:Technology {name: 'Rust'})"));
		for (int i = 0; i < ACCOUNTS; i++) {
			text.add("(a%03d:Account)-[:USES]->(t%d)".formatted(i, i % 3));
			if (i < customers || (i >= 8 && i - 8 < all - customers)) {
				text.add("(a%03d)-[:USES]->(segment)".formatted(i));
			}
		}
		return text;
	}

	private static Snapshot noise(Random random) {
		List<String> text = new ArrayList<>();
		for (int t = 0; t < 30; t++) {
			text.add("(t%d:Technology {name: 'T%d'})".formatted(t, t));
		}
		for (int i = 0; i < ACCOUNTS; i++) {
			text.add("(a%03d:Account {country: 'C%d', headcountMin: %3$d, headcountMax: %3$d})".formatted(i,
					random.nextInt(8), 1 + random.nextInt(900)));
			for (int t = 0; t < 30; t++) {
				if (random.nextInt(30) < t / 2 + 1) {
					text.add("(a%03d)-[:USES]->(t%d)".formatted(i, t));
				}
			}
		}
		return GraphText.snapshot(text.toArray(String[]::new));
	}

}
