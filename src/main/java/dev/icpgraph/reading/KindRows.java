package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.WriteResult;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.RowGroup;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.text.English;

/**
 * The rows of one kind that an import has read but not yet written.
 */
public final class KindRows {

	/** Number of characters after which a batch is written before it is full. */
	public static final long MOST_CHARACTERS = 1 << 22;

	private final RowReader reader;

	private List<GraphRow> batch = new ArrayList<>();

	private List<Source> sources = new ArrayList<>();

	private final Set<Map<String, Object>> said = new HashSet<>();

	private final Map<List<@Nullable Object>, GroupedRow> groups = new LinkedHashMap<>();

	/** Number of merged rows by the field of a sum that is unknown. */
	private final Map<String, Integer> unknownSums = new TreeMap<>();

	private final boolean ownKeysYield;

	/** Counts of the written rows. */
	private KindCounts counts;

	/** Number of rows read since the last batch, without repeats. */
	private int rowsRead;

	/** Number of these rows that are refused. */
	private int rowsRefused;

	private int otherKeys;

	private final DifferingLines differing = new DifferingLines();

	/**
	 * Starts without rows.
	 * @param ownKeysYield whether the users' own keys yield, see
	 * {@link GraphRow#ownKeyYields()}
	 */
	public KindRows(RowKind kind, FileStyle style, boolean ownKeysYield) {
		this.ownKeysYield = ownKeysYield;
		this.reader = new RowReader(kind, style);
		this.counts = KindCounts.none(kind);
	}

	/**
	 * The source of a row.
	 *
	 * @param row row with its text by field name
	 * @param origin the row of the file that it is made from
	 */
	record Source(MappedRow row, RowSink.Origin origin) {

		RowProblem problem(long number, String field, String code, String reason, boolean refused) {
			String value = this.row.cells().getOrDefault(field, "");
			return shown(new RowProblem(number, field, value, code, reason, refused));
		}

		/** A problem with the column name and row of the file. */
		RowProblem shown(RowProblem it) {
			List<String> needed = it.code().equals(RowProblem.MISSING) ? this.origin.needed(this.row, it.column())
					: List.of();
			return needed.isEmpty() ? it.inFile(this.origin.shown(this.row, it.column()), this.origin.cells())
					: RowProblem.missing(it.row(), needed).inFile(needed.getFirst(), this.origin.cells());
		}

	}

	/**
	 * Reads a row and keeps it if it is valid.
	 * @param number the line of the file, or the position of a GraphQL row counted from 1
	 */
	public RowReader.Read add(long number, MappedRow row, RowSink.Origin origin) {
		RowReader.Read read = this.reader.read(number, row.cells());
		Source source = new Source(row.shortened(RowProblem.LONGEST_VALUE), origin);
		RowGroup group = origin.group(row);
		if (read.refused()) {
			this.rowsRead++;
			this.rowsRefused++;
		}
		else if (group != null) {
			List<@Nullable Object> key = new ArrayList<>();
			group.by().stream().sorted().forEach((field) -> key.add(read.row().values().get(field)));
			Set<String> dropped = read.problems().stream().map(RowProblem::column).collect(Collectors.toSet());
			this.groups.computeIfAbsent(key, (any) -> new GroupedRow(number, group, source))
				.add(read.row().values(), dropped);
		}
		else {
			keep(read.row(), source);
		}
		return new RowReader.Read(read.row(), read.problems().stream().map(source::shown).toList(), read.refused());
	}

	/**
	 * Number of characters that rows hold in memory until they are written.
	 */
	public static long characters(List<MappedRow> rows, RowSink.Origin origin) {
		long sum = origin.characters();
		for (MappedRow row : rows) {
			sum += RowProblem.characters(row.cells().values());
		}
		return sum;
	}

	/**
	 * Merges rows about the same thing, once all have been read.
	 */
	public void close() {
		this.groups.values().forEach((group) -> {
			group.incomplete().forEach((field) -> this.unknownSums.merge(field, 1, Integer::sum));
			keep(group.row(), group.source());
		});
		this.groups.clear();
	}

	public int size() {
		return this.batch.size();
	}

	/**
	 * Removes and returns all rows.
	 */
	public KindBatch take() {
		KindBatch taken = new KindBatch(this.batch, this.sources,
				new KindCounts(this.counts.kind(), this.rowsRead, 0, 0, this.rowsRefused));
		this.batch = new ArrayList<>();
		this.sources = new ArrayList<>();
		this.rowsRead = 0;
		this.rowsRefused = 0;
		this.said.clear();
		return taken;
	}

	public KindCounts counts() {
		return this.counts;
	}

	/**
	 * Continues the counts of an earlier part of the same import.
	 */
	public void continueFrom(KindCounts earlier) {
		this.counts = earlier;
	}

	/**
	 * Counts a batch that was written.
	 */
	public void count(KindBatch written, WriteResult result) {
		this.counts = this.counts.plus(written.read()).afterBatch(result).whole();
		this.otherKeys += result.otherKeys();
		result.differing().forEach((it) -> this.differing.add(it, written.shown(it.row(), it.fields())));
	}

	/**
	 * Counts the rows refused so far; the others are not written.
	 */
	public void stop() {
		this.counts = this.counts.plus(take().read().refusedOnly());
	}

	/**
	 * Counts a batch that is not written.
	 */
	public void count(KindBatch unwritten) {
		this.counts = this.counts.plus(unwritten.read());
	}

	/**
	 * Warnings about users' own keys that yielded, about rows that contradict each other,
	 * and about sums that are unknown.
	 */
	public List<String> warnings() {
		List<String> warnings = new ArrayList<>(this.differing.warnings(this.counts.kind()));
		if (this.otherKeys > 0) {
			warnings.add(English.counted(this.otherKeys, "row has", "rows have")
					+ " a different key for a known %s, which keeps the earlier key"
						.formatted((this.counts.kind() == RowKind.PEOPLE) ? "person" : "account"));
		}
		this.unknownSums.forEach((field,
				rows) -> warnings.add("%s of %s %s no %s, because an amount of its sum was dropped".formatted(
						English.counted(rows, "row", "rows"), this.counts.kind().fileName(),
						(rows == 1) ? "has" : "have", FieldSpec.header(field))));
		return warnings;
	}

	private void keep(GraphRow row, Source source) {
		// All rows of a guest list name the same event, which is written once per batch.
		if (!this.ownKeysYield || this.said.add(row.values())) {
			this.batch.add(new GraphRow(row.row(), row.values(), this.ownKeysYield));
			this.sources.add(source);
			this.rowsRead++;
		}
	}

}
