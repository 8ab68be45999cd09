package dev.icpgraph.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.IntegrationTest;
import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.graph.Provenance;
import dev.icpgraph.proximity.EvidenceView;
import dev.icpgraph.proximity.Proximities;
import dev.icpgraph.proximity.ProximitySettings;
import dev.icpgraph.proximity.RandomMarket;
import dev.icpgraph.proximity.RandomPeople;
import dev.icpgraph.snapshot.GraphText;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotFixture;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class EvidencePathsIT {

	private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

	@Autowired
	SnapshotFixture snapshots;

	@Autowired
	EvidencePaths paths;

	@Autowired
	Driver driver;

	@Test
	void leadFromTheAccountToEachBestCustomerThatIsNamedByLinksThatExist() {
		Set<EvidenceQuery> seen = new HashSet<>();
		for (long seed = 0; seed < 4; seed++) {
			RandomMarket market = new RandomMarket(seed);
			seen.addAll(check(market.text(), market.best()));
			RandomPeople people = new RandomPeople(seed);
			seen.addAll(check(people.text(), people.best()));
		}
		assertThat(seen).containsExactlyInAnyOrder(EvidenceQuery.TECHNOLOGY, EvidenceQuery.CATEGORY,
				EvidenceQuery.RELATION, EvidenceQuery.PEOPLE, EvidenceQuery.EVENT, EvidenceQuery.REFERRAL);
	}

	@Test
	void tellWhatAnAccountSharesWithGivenAccounts() {
		this.snapshots.load(GraphText.of("""
				(a:Account {name: 'A', importId: 'accounts-1', row: 2})-[:PARTNERS_WITH]->(aws:Partner {name: 'AWS'}),
				(b:Account {importId: 'accounts-1', row: 3})-[:PARTNERS_WITH]->(aws), (c:Account)"""));

		List<EvidencePath> paths = answers(
				List.of(PathQuestion.shared(EvidenceQuery.PARTNER, "a", List.of("c", "b"), "aws"),
						PathQuestion.rows("a", List.of("c", "b"))));

		assertThat(paths.getFirst().links()).extracting((link) -> link.from().key() + " " + link.type())
			.containsExactly("a PARTNERS_WITH", "b PARTNERS_WITH");
		assertThat(paths.getLast().nodes()).extracting(EvidencePath.Node::provenance)
			.containsExactly(new Provenance("accounts-1", 2), null, new Provenance("accounts-1", 3));
	}

	@Test
	void leadWhereTheGraphLeadsOnceTheSnapshotHasCaughtUp() {
		PathQuestion question = PathQuestion.shared(EvidenceQuery.PARTNER, "a", List.of("b"), "aws");
		this.snapshots.load(GraphText.of("(a:Account)-[:PARTNERS_WITH]->(aws:Partner), (b:Account)"));
		assertThat(answers(List.of(question)).getFirst().links()).hasSize(1);

		this.snapshots
			.load(GraphText.of("(a:Account)-[:PARTNERS_WITH]->(aws:Partner), (b:Account)-[:PARTNERS_WITH]->(aws)"));
		assertThat(answers(List.of(question)).getFirst().links()).hasSize(2);
	}

	private Set<EvidenceQuery> check(GraphText text, BestCustomers best) {
		List<EvidenceView> items = items(this.snapshots.load(text), best);
		Map<EvidenceView, EvidencePath> found = this.paths.of(items, (item) -> List.of(item.question()));
		Set<String> links = links();
		for (EvidenceView item : items) {
			EvidencePath path = Objects.requireNonNull(found.get(item));
			assertThat(path.links()).isNotEmpty()
				.allSatisfy((link) -> assertThat(links)
					.contains(link.from().key() + " " + link.type() + " " + link.to().key()));
			assertThat(reached(path, item)).as(item.text())
				.containsAll(
						item.source().customers().intStream().limit(3).mapToObj(item.snapshot()::accountId).toList());
		}
		return items.stream().map((item) -> item.source().query()).collect(Collectors.toSet());
	}

	private static List<EvidenceView> items(Snapshot snapshot, BestCustomers best) {
		Proximities proximities = Proximities.of(snapshot, best, ProximitySettings.defaults(), TODAY);
		List<EvidenceView> items = new ArrayList<>();
		for (int account = 0; account < snapshot.accounts(); account++) {
			String id = snapshot.accountId(account);
			proximities.explain(account)
				.channels()
				.stream()
				.flatMap((channel) -> channel.evidence().stream())
				.forEach((evidence) -> items.add(new EvidenceView(snapshot, id, evidence)));
		}
		return items;
	}

	/**
	 * All nodes reachable from an account along the links, in either direction. If
	 * accounts share only a relation, each has it by its own links.
	 */
	private static Set<String> reached(EvidencePath path, EvidenceView item) {
		Set<String> reached = new HashSet<>(Set.of(item.accountId()));
		if (item.source().query() == EvidenceQuery.RELATION) {
			path.links().forEach((link) -> reached.add(link.from().key()));
		}
		for (int step = 0; step < path.links().size(); step++) {
			for (EvidencePath.Link link : path.links()) {
				if (reached.contains(link.from().key()) || reached.contains(link.to().key())) {
					reached.add(link.from().key());
					reached.add(link.to().key());
				}
			}
		}
		return reached;
	}

	private Set<String> links() {
		return new HashSet<>(this.driver
			.executableQuery(
					"MATCH (from:!Import)-[link]->(to) RETURN from.id + ' ' + type(link) + ' ' + to.id AS link")
			.execute()
			.records()
			.stream()
			.map((row) -> Objects.requireNonNull(row.get("link").asString()))
			.toList());
	}

	private List<EvidencePath> answers(List<PathQuestion> questions) {
		return List.copyOf(this.paths.of(questions, List::of).values());
	}

}
