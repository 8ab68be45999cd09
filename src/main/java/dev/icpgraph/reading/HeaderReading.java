package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowColumns;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.ColumnLayout;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.text.Excerpt;

/**
 * Finds the positions of the columns in a header, and warns of ignored parts.
 */
final class HeaderReading {

	private final RowKind kind;

	private final RowColumns columns;

	private final List<String> header;

	private final List<@Nullable String> names = new ArrayList<>();

	private final BitSet oneLine = new BitSet();

	private final Set<String> seen = new HashSet<>();

	private final List<String> warnings = new ArrayList<>();

	HeaderReading(RowKind kind, List<String> header) {
		this.kind = kind;
		this.columns = RowDefinitions.of(kind).columns();
		this.header = header;
		header.forEach(this::place);
	}

	/**
	 * The place of each column.
	 * @throws UnreadableFileException if a required column is missing
	 */
	ColumnLayout layout() {
		this.columns.required().forEach(this::require);
		List<Integer> nameless = IntStream.rangeClosed(1, this.header.size())
			.filter((place) -> this.header.get(place - 1).isBlank())
			.boxed()
			.toList();
		if (!nameless.isEmpty()) {
			this.warnings.add(nameless(nameless));
		}
		if (this.kind == RowKind.CUSTOMERS && this.seen.size() == 1 && !this.warnings.isEmpty()) {
			this.warnings.add("Only the column 'account' was read, so each row becomes a customer: "
					+ "if this is a list of companies, send it as accounts.csv");
		}
		int width = this.header.size();
		while (width > 0 && this.header.get(width - 1).isBlank()) {
			width--;
		}
		return new ColumnLayout(this.names, this.oneLine, width, this.warnings);
	}

	private void place(String name) {
		FieldSpec column = this.columns.named(name);
		boolean ours = column != null && this.seen.add(column.name());
		if (ours && column != null) {
			this.oneLine.set(this.names.size(), column.oneLine());
		}
		this.names.add(ours && column != null ? column.name() : null);
		if (!ours && !name.isBlank()) {
			this.warnings.add((column != null) ? "Column '" + name + "' occurs more than once: the first was read"
					: "A file of " + this.kind.fileName() + " has no column '" + name + "': it was ignored");
		}
	}

	private void require(List<String> group) {
		if (group.stream().noneMatch(this.seen::contains)) {
			throw new UnreadableFileException("Rows of %s need the column %s, but the header is: %s".formatted(
					this.kind.fileName(), String.join(" or ", group.stream().map(FieldSpec::header).toList()),
					Excerpt.names(this.header)));
		}
	}

	private static String nameless(List<Integer> places) {
		String list = places.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
		return (places.size() == 1) ? "Column " + list + " has no name: it was ignored"
				: "Columns " + list + ((places.size() > 5) ? ", …" : "") + " have no names: they were ignored";
	}

}
