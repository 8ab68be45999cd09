package dev.icpgraph.competitor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.icpgraph.persona.CompetitorNote;
import org.jspecify.annotations.Nullable;

/**
 * Splits the free text of notes into points and counts the accounts that make each.
 * Points count as one only if they differ at most in case, space and the final period;
 * notes are not interpreted.
 */
final class NotedPoints {

	/** Lines, semicolons and ends of sentences. */
	private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n\\r]+\\s*|(?<=[.!?])\\s+");

	/** A mark at the start of a line in a list. */
	private static final Pattern MARKS = Pattern.compile("^[-*•–]\\s+|\\.$");

	private NotedPoints() {
	}

	/**
	 * A point and the accounts whose notes make it.
	 *
	 * @param text the point, as worded in the latest note
	 * @param accountIds ids in the graph, latest note first
	 */
	record Point(String text, List<String> accountIds) {

		public int count() {
			return this.accountIds.size();
		}

	}

	/**
	 * The points of a text, in its order.
	 */
	static List<String> of(@Nullable String text) {
		return (text == null) ? List.of()
				: BETWEEN.splitAsStream(text.strip())
					.map((point) -> MARKS.matcher(point.strip()).replaceAll(""))
					.filter((point) -> !point.isBlank())
					.toList();
	}

	/**
	 * The points of notes, ordered by number of accounts, then by latest note.
	 * @param notes latest first
	 */
	static List<Point> counted(List<CompetitorNote> notes, Function<CompetitorNote, @Nullable String> text) {
		Map<String, String> written = new LinkedHashMap<>();
		Map<String, Set<String>> accounts = new LinkedHashMap<>();
		for (CompetitorNote note : notes) {
			for (String point : of(text.apply(note))) {
				String key = point.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
				written.putIfAbsent(key, point);
				accounts.computeIfAbsent(key, (it) -> new LinkedHashSet<>()).add(String.valueOf(note.account()));
			}
		}
		return points(written, accounts).sorted(Comparator.comparingInt(Point::count).reversed()).toList();
	}

	private static Stream<Point> points(Map<String, String> written, Map<String, Set<String>> accounts) {
		return written.entrySet()
			.stream()
			.map((it) -> new Point(it.getValue(), List.copyOf(Objects.requireNonNull(accounts.get(it.getKey())))));
	}

}
