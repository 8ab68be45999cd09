package dev.icpgraph.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import dev.icpgraph.listing.NameMatch;
import dev.icpgraph.listing.SearchWords;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotBuilder;
import dev.icpgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordIndexTests {

	private static final List<String> WORDS = List.of("acme", "ac", "Acmeology", "Škoda", "skoda", "O'Reilly", "a",
			"株式会社", "式会", "booking.com", "of", "the", "ÉCOLE", "1000", "weiß", "Inc", "GmbH");

	private final Random random = new Random(5);

	@Test
	void findsTheSameAsASearchThroughAllNames() {
		Snapshot snapshot = generated(400);
		WordIndex index = WordIndexBuilder.of(snapshot);
		for (int i = 0; i < 500; i++) {
			SearchWords search = SearchWords.of(text(1 + this.random.nextInt(3), true));

			assertThat(BestMatches.of(snapshot, index.matches(search), 30)).as(search.folded().toString())
				.containsExactly(slowly(snapshot, search, 30));
		}
	}

	@Test
	void findsTheWholeNameAheadOfLargerAccounts() {
		Snapshot snapshot = new SnapshotBuilder().account("b", Map.of("name", "Acme Trading", "headcountMin", 5000))
			.account("c", Map.of("name", "Big Acme", "headcountMin", 9000))
			.account("d", Map.of("name", "Acmeology", "headcountMin", 7000))
			.account("acme.example", Map.of("name", "Zeta", "domain", "acme.example", "headcountMin", 8000))
			.account("e", Map.of("name", "Acme Trade", "headcountMin", 6000))
			.account("f", Map.of("name", "ACME", "headcountMin", 3))
			.build(1, Instant.EPOCH);

		int[] found = BestMatches.of(snapshot, WordIndexBuilder.of(snapshot).matches(SearchWords.of("acme")), 10);

		assertThat(IntStream.of(found).mapToObj(snapshot::accountId)).containsExactly("f", "e", "b", "d", "c",
				"acme.example");
	}

	@Test
	void findsNothingInAnEmptyMarket() {
		Snapshot snapshot = new SnapshotBuilder().build(1, Instant.EPOCH);

		assertThat(WordIndexBuilder.of(snapshot).matches(SearchWords.of("acme"))).isEmpty();
	}

	@Test
	void servesLaterSnapshotsUntilANameChanges() {
		Snapshot snapshot = generated(20);

		assertThat(WordIndexBuilder.of(snapshot).isOf(snapshot)).isTrue();
		assertThat(WordIndexBuilder.of(snapshot).isOf(generated(20))).isFalse();
	}

	@Test
	void leavesTheAnswerToNeo4jBeforeTheFirstLoad() {
		assertThat(new AccountSearch(new Snapshots()).accounts(SearchWords.of("acme"), 10)).isNull();
	}

	private static int[] slowly(Snapshot snapshot, SearchWords search, int most) {
		record Found(int account, NameMatch match, double headcount) {
		}
		return IntStream.range(0, snapshot.accounts()).mapToObj((account) -> {
			@Nullable NameMatch match = search.match(snapshot.accountName(account), snapshot.accountDomain(account));
			double headcount = snapshot.quantity(AccountQuantity.HEADCOUNT).low(account);
			return (match != null) ? List.of(new Found(account, match, Double.isNaN(headcount) ? 0 : headcount))
					: List.<Found>of();
		})
			.flatMap(List::stream)
			.sorted(Comparator.comparing(Found::match)
				.thenComparing(Comparator.comparingDouble(Found::headcount).reversed())
				.thenComparingInt(Found::account))
			.limit(most)
			.mapToInt(Found::account)
			.toArray();
	}

	private Snapshot generated(int accounts) {
		SnapshotBuilder builder = new SnapshotBuilder();
		for (int account = 0; account < accounts; account++) {
			Map<String, Object> properties = new HashMap<>();
			if (this.random.nextInt(9) > 0) {
				properties.put("name", text(1 + this.random.nextInt(10), false));
			}
			if (this.random.nextInt(3) > 0) {
				properties.put("headcountMin", this.random.nextInt(20));
			}
			String id = "acme-" + this.random.nextInt() + ".example";
			if (this.random.nextBoolean()) {
				properties.put("domain", id);
			}
			builder.account(id, properties);
		}
		return builder.build(1, Instant.EPOCH);
	}

	/** Words, or for a search their beginnings. */
	private String text(int words, boolean shortened) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++) {
			String word = WORDS.get(this.random.nextInt(WORDS.size()));
			text.append(shortened ? word.substring(0, 1 + this.random.nextInt(word.length())) : word).append(' ');
		}
		return text.toString();
	}

}
