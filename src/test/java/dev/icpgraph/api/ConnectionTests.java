package dev.icpgraph.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConnectionTests {

	private static final Ordering<Ranked> BY_SCORE = new Ordering<>("SCORE DESC", Ranked::score, Ranked::id);

	private static final Comparator<Cursor> ORDER = Comparator.comparingLong(Cursor::number)
		.reversed()
		.thenComparing(Cursor::id);

	@Test
	void pagesForwardThroughEverythingOnceInOrder() {
		List<Ranked> all = ranked(257);
		List<Ranked> seen = new ArrayList<>();
		@Nullable String after = null;
		Connection<Ranked> page;
		do {
			page = sorted(all, PageRequest.of(10, after, null, null));
			assertThat(page.pageInfo().hasPreviousPage()).isEqualTo(!seen.isEmpty());
			seen.addAll(page.nodes());
			after = page.pageInfo().endCursor();
		}
		while (page.pageInfo().hasNextPage());
		assertThat(seen).isEqualTo(all);
	}

	@Test
	void pagesBackwardThroughEverythingOnceInOrder() {
		List<Ranked> all = ranked(257);
		List<Ranked> seen = new ArrayList<>();
		@Nullable String before = null;
		Connection<Ranked> page;
		do {
			page = sorted(all, PageRequest.of(null, null, 10, before));
			assertThat(page.pageInfo().hasNextPage()).isEqualTo(!seen.isEmpty());
			seen.addAll(0, page.nodes());
			before = page.pageInfo().startCursor();
		}
		while (page.pageInfo().hasPreviousPage());
		assertThat(seen).isEqualTo(all);
	}

	@Test
	void pagesThroughAListWithoutAnOrderOfValues() {
		List<String> all = List.of("c", "a", "b", "a", "d");

		Connection<String> first = placed(all, PageRequest.of(2, null, null, null));
		assertThat(first.nodes()).containsExactly("c", "a");
		assertThat(first.totalCount()).isEqualTo(5);
		assertThat(first.pageInfo().hasPreviousPage()).isFalse();
		Connection<String> second = placed(all, PageRequest.of(2, first.pageInfo().endCursor(), null, null));
		assertThat(second.nodes()).containsExactly("b", "a");
		assertThat(second.pageInfo().hasNextPage()).isTrue();
		Connection<String> last = placed(all, PageRequest.of(2, second.pageInfo().endCursor(), null, null));
		assertThat(last.nodes()).containsExactly("d");
		assertThat(last.pageInfo().hasNextPage()).isFalse();
		assertThat(placed(all, PageRequest.of(null, null, 2, last.pageInfo().startCursor())).nodes())
			.isEqualTo(second.nodes());
	}

	@Test
	void findsThePlaceAgainWhenTheListHasChanged() {
		String afterB = Objects
			.requireNonNull(placed(List.of("a", "b", "c"), PageRequest.of(2, null, null, null)).pageInfo().endCursor());

		assertThat(placed(List.of("b", "c", "d"), PageRequest.of(5, afterB, null, null)).nodes()).containsExactly("c",
				"d");
		assertThat(placed(List.of("a", "c", "d"), PageRequest.of(5, afterB, null, null)).nodes()).containsExactly("c",
				"d");
		assertThat(placed(List.of(), PageRequest.of(5, afterB, null, null)).nodes()).isEmpty();
		PageRequest page = PageRequest.of(5, afterB, null, null);
		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> Connection.ofPlaced(page, List.of("a"), "ANOTHER LIST", (it) -> it))
			.withMessageContaining("The cursor is not from this list");
	}

	private static Connection<String> placed(List<String> elements, PageRequest page) {
		return Connection.ofPlaced(page, elements, "LIST", (it) -> it);
	}

	@Test
	void goesOnAtTheRightPlaceWhenTheElementOfTheCursorIsGone() {
		Cursor gone = BY_SCORE.cursor(new Ranked("gone", 50));
		List<Ranked> all = List.of(new Ranked("a", 90), new Ranked("b", 50), new Ranked("z", 50), new Ranked("c", 10));
		assertThat(sorted(all, PageRequest.of(1, gone.encoded(), null, null)).nodes()).extracting(Ranked::id)
			.containsExactly("z");
		assertThat(sorted(all, PageRequest.of(null, null, 1, gone.encoded())).nodes()).extracting(Ranked::id)
			.containsExactly("b");
	}

	@Test
	void countsTheWholeListOnAnEmptyPage() {
		List<Ranked> all = ranked(3);
		Connection<Ranked> page = sorted(all, PageRequest.of(10, BY_SCORE.cursor(all.getLast()).encoded(), null, null));
		assertThat(page.edges()).isEmpty();
		assertThat(page.totalCount()).isEqualTo(3);
		assertThat(page.pageInfo()).isEqualTo(new PageInfo(false, true, null, null));
	}

	@Test
	void refusesACursorWhoseValueIsOfAnotherKind() {
		String tampered = new Cursor("SCORE DESC", "high", "a").encoded();
		PageRequest page = PageRequest.of(10, tampered, null, null);
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> sorted(ranked(3), page));
	}

	@Test
	void cutsThePageFromFetchedRowsAndReversesBackwardOnes() {
		List<Ranked> rows = ranked(3);
		Connection<Ranked> forward = fetched(rows, PageRequest.of(2, null, null, null));
		assertThat(forward.nodes()).isEqualTo(rows.subList(0, 2));
		assertThat(forward.pageInfo().hasNextPage()).isTrue();
		assertThat(forward.pageInfo().hasPreviousPage()).isFalse();

		Connection<Ranked> backward = fetched(rows.reversed(), PageRequest.of(null, null, 2, null));
		assertThat(backward.nodes()).isEqualTo(rows.subList(1, 3));
		assertThat(backward.pageInfo().hasNextPage()).isFalse();
		assertThat(backward.pageInfo().hasPreviousPage()).isTrue();
	}

	@Test
	void doesNotCountUnlessAsked() {
		Connection<Ranked> page = Connection.ofFetched(PageRequest.first(1), List.of(), BY_SCORE, () -> {
			throw new AssertionError("counted");
		});
		assertThat(page.nodes()).isEmpty();
	}

	private static Connection<Ranked> sorted(List<Ranked> all, PageRequest page) {
		return Connection.ofSorted(page, all, BY_SCORE, ORDER);
	}

	private static Connection<Ranked> fetched(List<Ranked> rows, PageRequest page) {
		return Connection.ofFetched(page, rows, BY_SCORE, rows::size);
	}

	/**
	 * Accounts in order, many of equal score.
	 */
	private static List<Ranked> ranked(int count) {
		Random random = new Random(7);
		return IntStream.range(0, count)
			.mapToObj((i) -> new Ranked("account-%03d".formatted(i), random.nextInt(20)))
			.sorted(Comparator.comparingLong(Ranked::score).reversed().thenComparing(Ranked::id))
			.toList();
	}

	private record Ranked(String id, long score) {
	}

}
