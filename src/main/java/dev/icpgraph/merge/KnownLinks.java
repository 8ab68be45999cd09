package dev.icpgraph.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.LinkRule;

/**
 * The links that the rows of a batch may mean, existing or new. Only plans; writes
 * nothing.
 */
final class KnownLinks {

	private static final String CUSTOMER = "CUSTOMER";

	/**
	 * Quality of the match between a row and a link, worst first. In a partial match,
	 * only one of the two has some value, such as a title.
	 */
	private enum Fit {

		NONE, PARTIAL_CORRECTION, CORRECTION, PARTIAL, PARTIAL_ON_THE_DATE, ON_A_LIKE_DATE, ON_THE_DATE

	}

	/**
	 * The two nodes of a link.
	 *
	 * @param from id of one
	 * @param to id of the other, empty when the link is a part of one
	 */
	record Ends(String from, String to) {
	}

	/**
	 * Facts of a row about a link.
	 *
	 * @param number number of the row
	 * @param newKey key of the link if it is new
	 * @param facts values by property, without dates less precise than in the graph
	 * @param about further nodes: the id of a {@code person}
	 */
	record Row(long number, Ends ends, String newKey, Map<String, Object> facts, Map<String, String> about) {

		@Nullable String text(String fact) {
			String text = this.about.get(fact);
			return (text == null && this.facts.get(fact) instanceof String value) ? value : text;
		}

	}

	private final LinkRule rule;

	private final String importId;

	private final Map<Ends, List<KnownLink>> links = new HashMap<>();

	KnownLinks(LinkRule rule, String importId) {
		this.rule = rule;
		this.importId = importId;
	}

	void add(Ends ends, KnownLink link) {
		this.links.computeIfAbsent(ends, (any) -> new ArrayList<>()).add(link);
	}

	/**
	 * The key of the link that a row means.
	 */
	String keyOf(Row row) {
		KnownLink link = this.links.getOrDefault(row.ends(), List.of())
			.stream()
			.filter((known) -> fit(known, row) != Fit.NONE)
			.max(nearest(row))
			.orElseGet(() -> created(row));
		keepClosest(link, row, this.rule.date());
		keepClosest(link, row, "until");
		settleEnd(link, row.facts());
		link.set(row, this.importId);
		return link.key();
	}

	/**
	 * The order of links by fit to a row, best last: a link set by this row before, then
	 * by dates, then by values.
	 */
	private Comparator<KnownLink> nearest(Row row) {
		String date = this.rule.date();
		return Comparator.<KnownLink, Boolean>comparing((known) -> known.isOfRow(this.importId, row.number()))
			.thenComparing((known) -> has(known, row, date))
			.thenComparing((known) -> has(known, row, "until"))
			.thenComparing((known) -> fit(known, row))
			.thenComparing((known) -> known.text("until") == null)
			.thenComparing((known) -> Objects.requireNonNullElse(known.text(date), ""))
			.thenComparing(KnownLink::key);
	}

	private static boolean has(KnownLink known, Row row, String date) {
		String of = row.text(date);
		String has = known.text(date);
		return of != null && has != null && PartialDate.mayBe(of, has);
	}

	private Fit fit(KnownLink known, Row row) {
		boolean whole = true;
		for (String column : this.rule.same()) {
			String one = known.text(column);
			String other = row.text(column);
			if (one != null && other != null && !one.equalsIgnoreCase(other)) {
				return Fit.NONE;
			}
			whole &= (one == null) == (other == null);
		}
		return whole ? dated(known, row, true) : partial(dated(known, row, false));
	}

	private Fit dated(KnownLink known, Row row, boolean whole) {
		String date = row.text(this.rule.date());
		String knownDate = known.text(this.rule.date());
		boolean open = date == null || knownDate == null;
		if (known.isOfAnotherRow(this.importId, row.number())
				&& !PartialDate.mayBe(known.text("until"), row.text("until"))) {
			return Fit.NONE;
		}
		if (Objects.equals(date, knownDate)) {
			return Fit.ON_THE_DATE;
		}
		if (!open && PartialDate.mayBe(date, knownDate)) {
			return Fit.ON_A_LIKE_DATE;
		}
		if (PartialDate.isOver(known.text("until"), date) || PartialDate.isOver(row.text("until"), knownDate)) {
			return Fit.NONE;
		}
		return open ? Fit.ON_A_LIKE_DATE : isCorrection(known, row, whole) ? Fit.CORRECTION : Fit.NONE;
	}

	private static Fit partial(Fit fit) {
		return switch (fit) {
			case ON_THE_DATE -> Fit.PARTIAL_ON_THE_DATE;
			case ON_A_LIKE_DATE -> Fit.PARTIAL;
			case CORRECTION -> Fit.PARTIAL_CORRECTION;
			case NONE, PARTIAL, PARTIAL_CORRECTION, PARTIAL_ON_THE_DATE -> fit;
		};
	}

	/**
	 * Whether another date is a correction. Two rows of one file never correct each
	 * other.
	 */
	private boolean isCorrection(KnownLink known, Row row, boolean whole) {
		boolean ofAnotherRow = known.isOfAnotherRow(this.importId, row.number());
		return switch (this.rule.repeats()) {
			case AFTER_ITS_END -> whole && !ofAnotherRow;
			case ON_ANOTHER_DATE ->
				!ofAnotherRow && known.knows("person") && Objects.equals(known.text("person"), row.text("person"));
			case UNLESS_OF_A_CUSTOMER -> {
				boolean customer = CUSTOMER.equalsIgnoreCase(row.text("kind"))
						|| CUSTOMER.equalsIgnoreCase(known.text("kind"));
				yield customer && (whole || !ofAnotherRow);
			}
		};
	}

	private static void keepClosest(KnownLink known, Row row, String column) {
		String date = row.text(column);
		if (date != null && PartialDate.isVaguer(date, known.text(column))) {
			row.facts().remove(column);
		}
	}

	/**
	 * A job without a known end is current, and a current job has no end.
	 */
	private static void settleEnd(KnownLink known, Map<String, Object> facts) {
		boolean current = facts.remove(GraphRow.CURRENT_UNLESS_KNOWN) != null;
		if (current && !known.knows("until") && !known.knows("current")) {
			facts.put("current", true);
		}
		if (Boolean.TRUE.equals(facts.get("current")) && !facts.containsKey("until") && known.knows("until")) {
			facts.put("until", null);
		}
	}

	private KnownLink created(Row row) {
		List<String> used = this.links.getOrDefault(row.ends(), List.of()).stream().map(KnownLink::key).toList();
		String key = row.newKey();
		for (int i = 2; used.contains(key); i++) {
			key = row.newKey() + "/" + i;
		}
		KnownLink link = new KnownLink(key, Map.of(), this.importId, row.number());
		add(row.ends(), link);
		return link;
	}

}
