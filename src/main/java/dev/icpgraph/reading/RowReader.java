package dev.icpgraph.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.Fault;
import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.identity.AccountKey;
import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.PlainText;
import dev.icpgraph.identity.Reference;
import dev.icpgraph.identity.Refusal;
import dev.icpgraph.identity.RefusalCode;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowColumns;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;

/**
 * Checks rows of a kind and converts their cells to values. An invalid cell is dropped
 * from its row; if it is required, the row is refused. A row with contradictory cells is
 * refused too.
 */
public final class RowReader {

	private final RowKind kind;

	private final RowColumns defined;

	private final List<FieldSpec> columns;

	/** Cells of columns that refer to nodes, by column. */
	private final Map<String, RepeatedCells> repeated = new HashMap<>();

	private final String today = LocalDate.now(ZoneOffset.UTC).toString();

	/**
	 * Reads rows of a kind.
	 * @param style style of the numbers and dates in all rows
	 */
	RowReader(RowKind kind, FileStyle style) {
		this.kind = kind;
		this.defined = RowDefinitions.of(kind).columns();
		this.columns = this.defined.all().stream().map((column) -> column.in(style)).toList();
		this.columns.stream()
			.filter(FieldSpec::refersToNode)
			.forEach((column) -> this.repeated.put(column.name(), new RepeatedCells()));
	}

	/**
	 * The result of reading a row.
	 *
	 * @param row the values to write, without invalid cells; undefined if refused
	 * @param problems all its problems
	 * @param refused whether it must not be written
	 */
	public record Read(GraphRow row, List<RowProblem> problems, boolean refused) {
	}

	/**
	 * Reads a row.
	 * @param number the line of the file, or the position of a GraphQL row, from 1
	 * @param cells text by column name, blank if the column exists but has no value
	 */
	Read read(long number, Map<String, String> cells) {
		Map<String, Object> values = new HashMap<>();
		List<RowProblem> dropped = new ArrayList<>();
		String goesOn = null;
		for (FieldSpec column : this.columns) {
			String cell = cells.get(column.name());
			if (cell != null && this.kind == RowKind.EMPLOYMENTS && CurrentJob.saysSo(column.name(), cell)) {
				goesOn = cell;
				continue;
			}
			Fault fault = (cell != null) ? read(column, cell, values) : null;
			if (fault != null && cell != null) {
				dropped.add(new RowProblem(number, column.name(), cell.strip(), fault.code(), fault.reason(), false));
			}
		}
		List<RowProblem> missing = missing(number, cells, dropped, values);
		List<RowProblem> contradictions = contradictions(number, values);
		if (goesOn != null) {
			settleGoingOn(number, goesOn, contradictions, values);
		}
		List<RowProblem> labels = LabeledRelation.settle(number, this.kind == RowKind.ACCOUNT_TECHNOLOGIES, values);
		(labels.stream().anyMatch(RowProblem::refused) ? contradictions : dropped).addAll(labels);
		if (this.kind == RowKind.EMPLOYMENTS) {
			settleCurrent(cells.containsKey("current"), dropped, values);
		}
		if (this.kind == RowKind.ACCOUNTS && namedByDomain(values)) {
			values.remove("name");
		}
		boolean refused = !missing.isEmpty() || !contradictions.isEmpty() || lacksKey(dropped, values)
				|| LabeledRelation.lacksRelation(dropped);
		List<RowProblem> problems = new ArrayList<>(dropped);
		problems.addAll(missing);
		problems.addAll(contradictions);
		return new Read(new GraphRow(number, values),
				refused ? problems.stream().map(RowProblem::refusingRow).toList() : problems, refused);
	}

	/**
	 * A job without an end is current unless it begins later or the row says otherwise;
	 * an end in the graph takes precedence.
	 */
	private void settleCurrent(boolean said, List<RowProblem> dropped, Map<String, Object> values) {
		boolean later = isAhead("since", values);
		if (values.get("until") instanceof String until) {
			boolean ended = isBefore(until, this.today);
			if (!values.containsKey("current") && (ended || (!said && !later))) {
				values.put("current", isAhead("until", values));
			}
		}
		else if (!said && !later && !values.containsKey("current")
				&& dropped.stream().noneMatch((it) -> it.column().equals("until"))) {
			values.put(GraphRow.CURRENT_UNLESS_KNOWN, true);
		}
	}

	/**
	 * Whether the name of an account is only its domain, which programs write if they do
	 * not know the name, our exports too.
	 */
	private static boolean namedByDomain(Map<String, Object> values) {
		return Stream.of("domain", "account")
			.anyMatch((column) -> values.get(column) instanceof Reference account
					&& account.given().property().equals("domain")
					&& account.given().value().equals(values.get("name")));
	}

	private @Nullable Fault read(FieldSpec column, String cell, Map<String, Object> into) {
		RepeatedCells cells = this.repeated.get(column.name());
		if (cells == null) {
			return readOnce(column, cell, into);
		}
		RepeatedCells.Meaning meaning = cells.of(cell, (text) -> {
			Map<String, Object> values = new HashMap<>();
			Fault fault = readOnce(column, text, values);
			return new RepeatedCells.Meaning(Map.copyOf(values), fault);
		});
		into.putAll(meaning.values());
		return meaning.fault();
	}

	private static @Nullable Fault readOnce(FieldSpec column, String cell, Map<String, Object> into) {
		Parsed<String> text = column.text().of(cell);
		return switch (text) {
			case Parsed.Refused<String> refused -> Fault.of(refused.refusal());
			case Parsed.Taken<String> taken -> column.text().saysNothing(taken.value()) ? null
					: column.reader().read(column.name(), taken.value(), into);
		};
	}

	/**
	 * Required values that a row lacks, except dropped ones.
	 */
	private List<RowProblem> missing(long number, Map<String, String> cells, List<RowProblem> dropped,
			Map<String, Object> values) {
		List<RowProblem> missing = new ArrayList<>();
		for (List<String> group : this.defined.required()) {
			if (group.stream().noneMatch(values::containsKey)
					&& dropped.stream().noneMatch((it) -> group.contains(it.column()))) {
				missing.add(missing(number, group, cells));
			}
		}
		return missing;
	}

	private static RowProblem missing(long number, List<String> group, Map<String, String> cells) {
		for (String name : group) {
			String cell = cells.getOrDefault(name, "");
			Refusal refusal = PlainText.key(cell).refusal();
			if (refusal != null && refusal.code() == RefusalCode.PLACEHOLDER) {
				return new RowProblem(number, name, cell.strip(), refusal.code().name(), refusal.text(), true);
			}
		}
		return RowProblem.missing(number, group);
	}

	/**
	 * Whether a required cell was dropped and no other cell replaces it.
	 */
	private boolean lacksKey(List<RowProblem> dropped, Map<String, Object> values) {
		return !dropped.isEmpty() && this.defined.required()
			.stream()
			.anyMatch((group) -> dropped.stream().anyMatch((it) -> group.contains(it.column()))
					&& group.stream().noneMatch(values::containsKey));
	}

	private List<RowProblem> contradictions(long number, Map<String, Object> values) {
		List<RowProblem> found = new ArrayList<>();
		for (String end : List.of("until", "lastSeen")) {
			if (values.get(end) instanceof String until && values.get("since") instanceof String since
					&& isBefore(until, since)) {
				found.add(new RowProblem(number, end, until, "ENDS_BEFORE_IT_BEGINS",
						"It ends before it begins (" + since + "): correct one of them", true));
			}
		}
		if (values.get("until") instanceof String until && Boolean.TRUE.equals(values.get("current"))
				&& isBefore(until, this.today)) {
			found.add(new RowProblem(number, "until", until, "ENDED_AND_CURRENT",
					"It has ended but is marked as current: correct one of them", true));
		}
		found.addAll(notYet(number, values));
		for (String end : List.of("competitor", "partner")) {
			if (values.get(end) instanceof String other && values.get("account") instanceof Reference account
					&& (account.given().value().equalsIgnoreCase(other) || isSame(account, other))) {
				found.add(new RowProblem(number, "account", account.given().value(), "SAME_ON_BOTH_ENDS",
						"Both ends are '" + account.given().value() + "': name two different ones", true));
			}
		}
		return found;
	}

	/**
	 * Contradictions of a job that begins or ends later.
	 */
	private List<RowProblem> notYet(long number, Map<String, Object> values) {
		boolean begun = values.get("since") instanceof String since && isBefore(since, this.today);
		if (isAhead("since", values) && Boolean.TRUE.equals(values.get("current"))) {
			return List.of(new RowProblem(number, "since", String.valueOf(values.get("since")), "NOT_BEGUN_AND_CURRENT",
					"It has not begun but is marked as current: correct one of them", true));
		}
		return (begun && isAhead("until", values) && Boolean.FALSE.equals(values.get("current"))) ? List
			.of(new RowProblem(number, "until", String.valueOf(values.get("until")), "GOES_ON_AND_NOT_CURRENT",
					"It goes on but is marked as not current: correct one of them", true))
				: List.of();
	}

	private boolean isAhead(String column, Map<String, Object> values) {
		return values.get(column) instanceof String date && isBefore(this.today, date);
	}

	private static void settleGoingOn(long number, String until, List<RowProblem> contradictions,
			Map<String, Object> values) {
		if (Boolean.FALSE.equals(values.put("current", true))) {
			contradictions.add(new RowProblem(number, "until", until.strip(), "GOES_ON_AND_NOT_CURRENT",
					"It goes on but is marked as not current: correct one of them", true));
		}
	}

	private static boolean isSame(Reference account, String other) {
		AccountKey key = (other.indexOf('.') > 0) ? AccountKey.ofKnown(other).orNull() : null;
		return key != null && key.isDomain() && account.given().value().equals(key.value());
	}

	/**
	 * Compares in the common precision of both dates.
	 */
	private static boolean isBefore(String date, String other) {
		int both = Math.min(date.length(), other.length());
		return date.substring(0, both).compareTo(other.substring(0, both)) < 0;
	}

}
