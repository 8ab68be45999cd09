package dev.icpgraph.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.RowKind;

/**
 * A profile bound to the header of one file: turns each row of the file into rows of our
 * kinds.
 */
public final class RowMapper {

	private final List<String> header;

	private final List<BoundTemplate> templates = new ArrayList<>();

	private RowMapper(List<String> header) {
		this.header = header;
	}

	/**
	 * Binds a profile to a header.
	 * @param header names as written
	 * @param arguments values from the sender, by name
	 * @param companies accounts by name
	 * @param required groups of fields for each kind; a row needs one field of each group
	 */
	public static RowMapper of(Profile profile, List<String> header, Map<String, String> arguments,
			KnownCompanies companies, Function<RowKind, List<List<String>>> required) {
		RowMapper mapper = new RowMapper(header);
		List<String> bare = header.stream().map(ColumnPattern::bare).toList();
		TemplateBinding binding = new TemplateBinding(header, new SourceBinding(bare, arguments, companies));
		for (int i = 0; i < profile.rows().size(); i++) {
			RowTemplate template = profile.rows().get(i);
			BoundTemplate bound = binding.bind(i, template, required.apply(template.kind()));
			if (bound != null) {
				mapper.templates.add(bound);
			}
		}
		return mapper;
	}

	/**
	 * Whether the file can produce rows of the profile's main kind.
	 */
	public boolean hasMain() {
		return !this.templates.isEmpty() && this.templates.getFirst().number() == 0;
	}

	/**
	 * Number of columns of a header that a profile reads.
	 */
	public static int understood(Profile profile, List<String> header) {
		return understoodColumns(profile, header).size();
	}

	/**
	 * The columns of a header that a profile reads.
	 */
	public static List<String> understoodColumns(Profile profile, List<String> header) {
		return of(profile, header, Map.of(), KnownCompanies.NONE, (kind) -> List.of()).uses()
			.stream()
			.map(ColumnUse::place)
			.filter((place) -> place >= 0)
			.distinct()
			.sorted()
			.map(header::get)
			.toList();
	}

	/**
	 * All rows produced by a row.
	 * @param cells texts by position
	 */
	public MappedRows rows(List<String> cells) {
		List<MappedRow> rows = new ArrayList<>();
		BoundTemplate.Test unmet = null;
		for (BoundTemplate template : this.templates) {
			BoundTemplate.Test failed = template.failed(cells);
			unmet = (unmet != null) ? unmet : failed;
			if (failed == null) {
				boolean reported = template.number() == this.templates.getFirst().number() && !template.byCompanyName();
				template.rows(cells).stream().filter((row) -> reported || template.isWhole(row)).forEach(rows::add);
			}
		}
		return new MappedRows(rows, rows.isEmpty() ? leftOut(unmet, cells) : null);
	}

	private String leftOut(BoundTemplate.@Nullable Test unmet, List<String> cells) {
		if (unmet != null) {
			return "'" + unmet.column() + "' is '" + unmet.text(cells) + "'";
		}
		return this.templates.stream().anyMatch(BoundTemplate::byCompanyName) ? "its company is not a known account"
				: "it has no value to read";
	}

	/**
	 * The uses of each column.
	 */
	public List<ColumnUse> uses() {
		List<ColumnUse> uses = new ArrayList<>();
		for (BoundTemplate template : this.templates) {
			RowKind kind = template.template().kind();
			template.fields().forEach((field, source) -> {
				Set<Integer> asWritten = new HashSet<>(source.placesAsWritten());
				List<Integer> places = source.places().isEmpty() ? List.of(-1) : source.places();
				places.stream()
					.distinct()
					.forEach((place) -> uses.add(new ColumnUse(place, kind, field, asWritten.contains(place))));
			});
			if (template.conditions() != null) {
				template.conditions()
					.forEach(
							(group) -> group.forEach((test) -> uses.add(new ColumnUse(test.place(), kind, "", false))));
			}
		}
		return uses;
	}

	/**
	 * The column that gave a field in a row, as written in the header; {@code null} if
	 * none did.
	 */
	public @Nullable String column(MappedRow row, String field, List<String> cells) {
		BoundSource source = template(row.template()).fields().get(field);
		int place = (source != null) ? source.place(cells) : -1;
		return (place >= 0) ? this.header.get(place) : null;
	}

	/**
	 * All columns that may give one of several fields in a row, as written in the header.
	 */
	public List<String> columns(MappedRow row, List<String> fields) {
		Map<String, BoundSource> sources = template(row.template()).fields();
		return fields.stream()
			.map(sources::get)
			.filter(Objects::nonNull)
			.flatMap((source) -> source.places().stream())
			.distinct()
			.map(this.header::get)
			.toList();
	}

	/**
	 * The rule that merges several rows into one; {@code null} if rows stay separate.
	 */
	public @Nullable RowGroup group(MappedRow row) {
		return template(row.template()).template().group();
	}

	/**
	 * Whether accounts are found by company name.
	 */
	public boolean needsCompanies() {
		return this.templates.stream()
			.anyMatch((it) -> it.template().fields().values().stream().anyMatch(CellSource::isByCompanyName));
	}

	/**
	 * The kinds of rows that the file can produce, in the order of writing.
	 */
	public List<RowKind> kinds() {
		return this.templates.stream().map((it) -> it.template().kind()).distinct().sorted().toList();
	}

	/**
	 * Unread columns, as written in the header.
	 */
	public List<String> unread() {
		Set<Integer> read = new HashSet<>();
		uses().forEach((use) -> read.add(use.place()));
		return IntStream.range(0, this.header.size())
			.filter((place) -> !read.contains(place) && !this.header.get(place).isBlank())
			.mapToObj(this.header::get)
			.toList();
	}

	private BoundTemplate template(int number) {
		return this.templates.stream().filter((it) -> it.number() == number).findFirst().orElseThrow();
	}

}
