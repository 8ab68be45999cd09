package dev.icpgraph.competitor;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.measure.BehaviorMeasure.Stage;
import dev.icpgraph.persona.CompetitorNote;
import dev.icpgraph.snapshot.GraphText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompetitorTests {

	private static final int TODAY = (int) LocalDate.of(2026, 11, 1).toEpochDay();

	@Test
	void namesThatMeanOneAccountAreOneCompetitor() {
		List<Competitor> competitors = competitors("""
				(`rival.com`:Account {domain: 'rival.com', name: 'Rival'}),
				(a:Account)-[:AT_STAGE {stage: 'CUSTOMER'}]->(:Competitor {name: 'https://www.Rival.com/'}),
				(b:Account)-[:AT_STAGE {stage: 'CUSTOMER'}]->(:Competitor {name: 'Rival'}),
				(c:Account)-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'Another'})""");

		assertThat(competitors).extracting(Competitor::name).containsExactly("Rival", "Another");
		assertThat(competitors.getFirst().accountId()).isEqualTo("rival.com");
		assertThat(accounts(competitors.getFirst(), Stage.CUSTOMER)).containsExactly("a", "b");
		assertThat(competitors.getLast().accountId()).isNull();
	}

	@Test
	void countsAnAccountOnceAtItsLatestStageUpToToday() {
		Competitor rival = competitors("""
				(a:Account)-[:AT_STAGE {stage: 'CUSTOMER', on: '2022'}]->(rival:Competitor {name: 'Rival'}),
				(a)-[:AT_STAGE {stage: 'LEFT', on: '2026-05'}]->(rival),
				(b:Account)-[:AT_STAGE {stage: 'CUSTOMER', on: '2022'}]->(rival),
				(b)-[:AT_STAGE {stage: 'LEFT', on: '2027-01-01'}]->(rival),
				(c:Account)-[:AT_STAGE {stage: 'LEFT'}]->(rival),
				(c)-[:AT_STAGE {stage: 'CUSTOMER'}]->(rival)""").getFirst();

		assertThat(accounts(rival, Stage.LEFT)).containsExactly("a", "c");
		assertThat(accounts(rival, Stage.CUSTOMER)).containsExactly("b");
		assertThat(rival.text()).isEqualTo("1 account is a customer of Rival and 2 left it.");
	}

	@Test
	void takesUsersOfACompetitorsProductForItsCustomersUnlessAStageSaysOtherwise() {
		Competitor rival = competitors(
				"""
						(`rival.com`:Account {domain: 'rival.com', name: 'Rival'})-[:MAKES]->(tracer:Technology {name: 'Tracer'}),
						(`rival.com`)-[:USES]->(tracer),
						(a:Account)-[:USES]->(tracer), (b:Account)-[:USES]->(tracer),
						(b)-[:AT_STAGE {stage: 'LEFT'}]->(:Competitor {name: 'rival.com'})""")
			.getFirst();

		assertThat(rival.at(Stage.CUSTOMER)).singleElement()
			.satisfies((it) -> assertThat(it.text()).isEqualTo("a uses Tracer of Rival."));
		assertThat(accounts(rival, Stage.LEFT)).containsExactly("b");
	}

	@Test
	void saysWhoLeftAndWhyAndWhoIsACustomerOfOursNow() {
		Competitor rival = Competitors
			.noted(competitors("""
					(a:Account)-[:AT_STAGE {stage: 'LEFT', on: '2026-05-02'}]->(rival:Competitor {name: 'Rival'}),
					(a)-[:IS_CUSTOMER]->(:Customer {since: '2026-06-01'}),
					(b:Account)-[:AT_STAGE {stage: 'LEFT'}]->(rival)"""),
					List.of(note("a", "RIVAL", 3, "Slow at month end.", "Alerts with reasons")))
			.getFirst();

		assertThat(rival.at(Stage.LEFT)).extracting(CompetitorAccount::text)
			.containsExactly(
					"a left Rival on 2026-05-02: Slow at month end; wish: Alerts with reasons. It is our customer today.",
					"b left Rival; no note gives a reason.");
	}

	@Test
	void knowsACompetitorThatOnlyNotesName() {
		List<Competitor> competitors = Competitors.noted(List.of(), List.of(note("a", "Rival ", null, null, null)));

		assertThat(competitors).singleElement().satisfies((it) -> {
			assertThat(it.accounts()).isEmpty();
			assertThat(it.notes()).hasSize(1);
		});
	}

	@Test
	void countsThePointsOfNotesByAccounts() {
		List<CompetitorNote> notes = List.of(note("a", "Rival", null, "- Too slow.\n- Too dear", null),
				note("b", "Rival", null, "too  slow; no reasons", null), note("b", "Rival", null, "Too slow", null));

		assertThat(NotedPoints.counted(notes, CompetitorNote::problems)).extracting(NotedPoints.Point::text)
			.containsExactly("Too slow", "Too dear", "no reasons");
		assertThat(NotedPoints.counted(notes, CompetitorNote::problems).getFirst().accountIds()).containsExactly("a",
				"b");
	}

	@Test
	void takesTheLatestSatisfactionOfEachAccount() {
		NotedSatisfaction satisfaction = NotedSatisfaction.of(List.of(note("a", "Rival", 2, null, null),
				note("b", "Rival", 5, null, null), note("a", "Rival", 9, null, null)));

		assertThat(satisfaction.text())
			.isEqualTo("3.5 of 10 on average, from 2 to 5, at 2 accounts; fewer than 5 accounts are too few to judge.");
		assertThat(NotedSatisfaction.of(List.of()).text()).isEqualTo("No note rates its customers' satisfaction.");
	}

	private static List<Competitor> competitors(String graph) {
		return CompetitorIndex.of(GraphText.snapshot(graph), TODAY);
	}

	private static List<String> accounts(Competitor competitor, Stage stage) {
		return competitor.at(stage).stream().map(CompetitorAccount::accountId).toList();
	}

	private static CompetitorNote note(String account, String competitor, @Nullable Integer satisfaction,
			@Nullable String problems, @Nullable String wishes) {
		return new CompetitorNote("icp/" + account, "icp", account, competitor, null, null, satisfaction, problems,
				wishes, List.of(), null, null, 1);
	}

}
