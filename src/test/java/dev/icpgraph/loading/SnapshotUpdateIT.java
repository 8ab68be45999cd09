package dev.icpgraph.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.icpgraph.GraphFixture;
import dev.icpgraph.IntegrationTest;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.GraphWriter;
import dev.icpgraph.merge.TextRows;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SnapshotUpdateIT {

	private static final List<RowKind> KINDS = List.of(RowKind.values());

	private final SplittableRandom random = new SplittableRandom(23);

	@Autowired
	GraphFixture graph;

	@Autowired
	GraphWriter writer;

	@Autowired
	SnapshotLoader loader;

	private int writes;

	@BeforeEach
	void clear() {
		this.graph.clear();
	}

	@Test
	void equalsAFullReadAfterAnyWrites() {
		IntStream.range(0, 10).forEach((many) -> KINDS.forEach(this::write));
		Snapshot snapshot = this.loader.load();
		int updates = 0;

		for (int step = 0; step < 60; step++) {
			for (int writing = this.random.nextInt(3); writing >= 0; writing--) {
				write(KINDS.get(this.random.nextInt(KINDS.size())));
			}
			Snapshot next = this.loader.after(snapshot);
			assertSame(next, this.loader.load());
			updates += made(snapshot, next) ? 1 : 0;
			snapshot = next;
		}

		assertThat(updates).isGreaterThan(20);
	}

	@Test
	void readsEverythingAfterAWriteWithoutARecord() {
		write(RowKind.EMPLOYMENTS);
		Snapshot before = this.loader.load();
		this.graph.run("CREATE (:Account {id: 'unheard of'})");
		this.graph.raiseRevision();
		write(RowKind.ACCOUNT_TECHNOLOGIES);

		Snapshot after = this.loader.after(before);

		assertThat(after.find("unheard of")).isNotNegative();
		assertSame(after, this.loader.load());
	}

	@Test
	void sharesUnchangedParts() {
		IntStream.range(0, 10).forEach((many) -> KINDS.forEach(this::write));
		write(RowKind.VISITS, row("account", "a0", "on", "2026-01-01"));
		Snapshot before = this.loader.load();
		write(RowKind.VISITS, row("account", "a0", "on", "2026-01-02", "pages", 3L));

		Snapshot after = this.loader.after(before);

		assertThat(after.revision()).isGreaterThan(before.revision());
		assertThat(after.links(Relation.MADE_VISIT).size()).isEqualTo(before.links(Relation.MADE_VISIT).size() + 1);
		assertThat(after.links(Relation.USES)).isSameAs(before.links(Relation.USES));
		assertThat(after.backlinks(Relation.EMPLOYED_AT)).isSameAs(before.backlinks(Relation.EMPLOYED_AT));
		assertThat(after.names(NodeKind.ACCOUNT)).isSameAs(before.names(NodeKind.ACCOUNT));
	}

	private static void assertSame(Snapshot actual, Snapshot expected) {
		assertThat(actual).usingRecursiveComparison()
			.withEqualsForType(Double::equals, Double.class)
			.ignoringFields("builtAt")
			.isEqualTo(expected);
	}

	private static boolean made(Snapshot older, Snapshot from) {
		return from != older && from.links(Relation.IN_CATEGORY) == older.links(Relation.IN_CATEGORY);
	}

	@Test
	void followsWishesThatComeAndGo() {
		IntStream.range(0, 10).forEach((many) -> write(RowKind.ACCOUNTS));
		Snapshot before = this.loader.load();
		wish(before.accountId(1), true);
		Snapshot wished = this.loader.after(before);
		write(RowKind.ACCOUNTS);
		Snapshot later = this.loader.after(wished);
		wish(before.accountId(1), false);

		assertThat(wished.wished()).containsExactly(1);
		assertThat(later.wished().intStream().mapToObj(later::accountId)).containsExactly(before.accountId(1));
		assertThat(this.loader.after(later).wished()).isEmpty();
	}

	private void wish(String account, boolean wished) {
		this.graph.run("""
				MATCH (account:Account {id: '%s'})
				MERGE (account)-[:IS_WISHED]->(wish:Wish)
				SET wish.wished = %s
				WITH account
				MATCH (revision:GraphRevision)
				SET revision.value = revision.value + 1
				CREATE (:GraphChange {id: revision.value, accounts: [account.id], people: []})""".formatted(account,
				wished));
	}

	private void write(RowKind kind) {
		write(kind, switch (kind) {
			case ACCOUNTS -> {
				String account = account();
				yield row("account", account, "domain", any(account + ".example", null), "name",
						any("Acme", "Globex", null), "industry", any("Retail", "Mining", "Software", null),
						"headcountMin", number(), "foundedYear", number());
			}
			case TECHNOLOGIES -> row("technology", technology(), "category", any("Streaming", "Storage"));
			case PEOPLE -> row("person", person(), "ageBand", any("25-34", "35-44", null), "motivations",
					any(List.of("speed", "cost"), List.of("peace"), null));
			case EVENTS -> row("event", event(), "name", "An event", "startsOn", any("2020", "2021-05"));
			case ACCOUNT_TECHNOLOGIES -> row("account", account(), "technology", technology(), "source",
					any("jobs", "site"), "relation", any("USES", "CONTRIBUTES_TO", "MAKES", null));
			case DEPARTMENTS ->
				row("account", account(), "department", any("Sales", "IT", "Law"), "headcount", number());
			case LEADERSHIP_CHANGES -> row("account", account(), "person", person(), "role", any("CTO", "CEO"),
					"change", any("JOINED", "LEFT"));
			case EMPLOYMENTS -> row("person", person(), "account", account(), "title", any("CTO", "Clerk"), "since",
					any("2018", "2020-02"), "until", any("2021", null), "current", any(true, false), "buyingRole",
					any("USER", null));
			case ACQUAINTANCES ->
				row("person", person(), "otherPerson", "other" + person(), "since", any("2019", "2020", null));
			case PARTICIPATIONS -> row("event", event(), any("account", "person"), account(), "role",
					any("SPOKE", "ATTENDED"), "on", any("2020-03", null));
			case REFERRALS ->
				row("referrer", account(), "referred", "b" + account(), "kind", any("CUSTOMER", "PARTNER", null));
			case CUSTOMERS -> row("account", account(), "since", any("2020", null), "revenueUsd", 1.5 * number(),
					"referredBy", "b" + account());
			case VISITS -> row("account", account(), "on", any("2026-01", "2026-02"), "pages", number());
			case COMPETITOR_STAGES ->
				row("account", account(), "competitor", "Initech", "stage", any("LEFT", "CUSTOMER"));
			case PARTNERSHIPS -> row("account", account(), "partner", "Hooli", "since", any("2019", "2020"));
		});
	}

	private void write(RowKind kind, Map<String, Object> values) {
		this.writer.write(kind, "law-" + this.writes++, List.of(TextRows.read(kind, new GraphRow(2, values))), false);
	}

	private static Map<String, Object> row(@Nullable Object... columns) {
		Map<String, Object> row = new HashMap<>();
		for (int i = 0; i < columns.length; i += 2) {
			row.put((String) columns[i], columns[i + 1]);
		}
		return row;
	}

	private String account() {
		return "a" + this.random.nextInt(25);
	}

	private String person() {
		return "p" + this.random.nextInt(25);
	}

	private String technology() {
		return "T" + this.random.nextInt(12);
	}

	private String event() {
		return "e" + this.random.nextInt(4);
	}

	private long number() {
		return this.random.nextInt(1, 5);
	}

	private @Nullable Object any(@Nullable Object... values) {
		return values[this.random.nextInt(values.length)];
	}

}
