package dev.icpgraph.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.icpgraph.row.RowKind;

/**
 * A description of one kind of export.
 *
 * @param name stable name, for example {@code hubspot-companies}
 * @param title title for display, for example {@code HubSpot companies}
 * @param named kinds whose names in a file name suggest this profile
 * @param general whether it consists of synonyms and so comes after profiles of programs
 * @param onlyNamed whether only the file name can identify the file
 * @param numbers style of the program's numbers, {@code POINT} or {@code COMMA}; empty if
 * each file shows it
 * @param all columns that the header must have
 * @param any columns; the header must have one of them, if any are listed
 * @param none columns that the header must not have
 * @param notAll columns that the header must not have all together; none are listed for
 * most profiles
 * @param arguments values that the sender may give
 * @param rows templates of the rows that each row produces, main kind first
 */
public record Profile(String name, String title, Set<String> named, boolean general, boolean onlyNamed, String numbers,
		List<ColumnPattern> all, List<ColumnPattern> any, List<ColumnPattern> none, List<ColumnPattern> notAll,
		List<ProfileArgument> arguments, List<RowTemplate> rows) {

	/**
	 * Whether a header is of this export.
	 * @param header names as written
	 */
	public boolean matches(List<String> header) {
		List<String> bare = header.stream().map(ColumnPattern::bare).toList();
		return this.all.stream().allMatch((column) -> column.placeIn(bare) >= 0)
				&& (this.any.isEmpty() || this.any.stream().anyMatch((column) -> column.placeIn(bare) >= 0))
				&& this.none.stream().noneMatch((column) -> column.placeIn(bare) >= 0)
				&& (this.notAll.isEmpty() || this.notAll.stream().anyMatch((column) -> column.placeIn(bare) < 0));
	}

	/**
	 * The columns that identify a header, as written in it.
	 */
	public List<String> marks(List<String> header) {
		List<String> bare = header.stream().map(ColumnPattern::bare).toList();
		TreeSet<Integer> places = new TreeSet<>();
		this.all.forEach((column) -> places.add(column.placeIn(bare)));
		this.any.stream()
			.mapToInt((column) -> column.placeIn(bare))
			.filter((place) -> place >= 0)
			.limit(3)
			.forEach(places::add);
		return places.stream().map(header::get).toList();
	}

	/**
	 * The kinds of rows that are produced only if the sender gives a value.
	 */
	public List<RowKind> kindsBy(ProfileArgument argument) {
		return this.rows.stream()
			.filter((row) -> row.fields().values().stream().anyMatch((source) -> source.isArgument(argument.name())))
			.map(RowTemplate::kind)
			.distinct()
			.toList();
	}

	/**
	 * The fields that rows of each kind fill.
	 */
	public Map<RowKind, Set<String>> fields() {
		Map<RowKind, Set<String>> fields = new TreeMap<>();
		for (RowTemplate row : this.rows) {
			Set<String> filled = fields.computeIfAbsent(row.kind(), (any) -> new TreeSet<>());
			filled.addAll(row.fields().keySet());
			if (row.group() != null) {
				filled.addAll(row.group().fields().keySet());
			}
		}
		return fields;
	}

	/**
	 * The main kind of row in the file.
	 */
	public RowKind mainKind() {
		return this.rows.getFirst().kind();
	}

	/**
	 * The columns that may fill the required fields of the main rows.
	 * @param required groups of fields; a row needs one field of each
	 */
	public List<String> neededColumns(List<List<String>> required) {
		return required.stream()
			.flatMap(List::stream)
			.map(this.rows.getFirst().fields()::get)
			.filter(Objects::nonNull)
			.flatMap((source) -> source.columns().stream())
			.map((column) -> column.text().split("\\|")[0].strip())
			.distinct()
			.toList();
	}

}
