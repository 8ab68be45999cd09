package dev.icpgraph.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.cell.NumberStyle;
import dev.icpgraph.profile.ColumnUse;
import dev.icpgraph.profile.KnownCompanies;
import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.profile.MappedRows;
import dev.icpgraph.profile.Profile;
import dev.icpgraph.profile.RowGroup;
import dev.icpgraph.profile.RowMapper;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.ColumnLayout;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.HeaderPlace;
import dev.icpgraph.table.ReportFooter;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.text.Excerpt;

/**
 * A file that a profile describes.
 *
 * @param source the profile
 * @param mapper the profile bound to the header of the file
 * @param arguments values from the sender or the file name, by argument
 * @param names names of the columns as written
 * @param header place of the header
 * @param layout positions to read
 * @param why reason for this plan
 */
record ProfileFilePlan(Profile source, RowMapper mapper, Map<String, String> arguments, List<String> names,
		HeaderPlace header, ColumnLayout layout, String why) implements FilePlan {

	/**
	 * @param names names of the columns as written
	 * @throws UnreadableFileException if the file lacks a required field of its main rows
	 */
	static ProfileFilePlan of(Profile profile, Map<String, String> arguments, HeaderPlace place, List<String> names,
			String why) {
		RowMapper mapper = RowMapper.of(profile, names, arguments, KnownCompanies.NONE, ProfileFilePlan::required);
		if (!mapper.hasMain()) {
			throw lacks(profile, arguments);
		}
		return new ProfileFilePlan(profile, mapper, arguments, names, place, layout(mapper, names), why);
	}

	private static UnreadableFileException lacks(Profile profile, Map<String, String> arguments) {
		RowKind kind = profile.mainKind();
		String stated = profile.arguments()
			.stream()
			.filter((it) -> !arguments.containsKey(it.name()) && profile.kindsBy(it).contains(kind))
			.map((it) -> ", or send it with " + it.name() + "=…, which gives " + it.says())
			.collect(Collectors.joining());
		return new UnreadableFileException(
				"The file looks like %s, but rows of %s need %s: export it with one of the columns %s%s".formatted(
						profile.title(), kind.fileName(),
						String.join(", ", required(kind).stream().map((it) -> String.join(" or ", it)).toList()),
						String.join(", ", profile.neededColumns(required(kind))), stated));
	}

	/**
	 * The same plan with accounts by company name.
	 */
	ProfileFilePlan with(KnownCompanies companies) {
		RowMapper mapper = RowMapper.of(this.source, this.names, this.arguments, companies, ProfileFilePlan::required);
		return new ProfileFilePlan(this.source, mapper, this.arguments, this.names, this.header, this.layout, this.why);
	}

	@Override
	public String word() {
		return this.source.name();
	}

	@Override
	public String profile() {
		return this.source.name();
	}

	@Override
	public List<RowKind> kinds() {
		return this.mapper.kinds();
	}

	@Override
	public List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		this.source.arguments()
			.stream()
			.filter((it) -> !it.required() && !this.arguments.containsKey(it.name()))
			.filter((it) -> !this.mapper.kinds().containsAll(this.source.kindsBy(it)))
			.forEach((it) -> warnings.add("The file does not give " + it.says() + ": send the file with " + it.name()
					+ "=… to read "
					+ String.join(", ", this.source.kindsBy(it).stream().map(RowKind::fileName).toList()) + " too"));
		List<String> unread = this.mapper.unread();
		if (!unread.isEmpty()) {
			warnings.add(((unread.size() == 1) ? "This column was ignored: " : "These columns were ignored: ")
					+ Excerpt.names(unread));
		}
		return warnings;
	}

	@Override
	public FileStyle styleOf(FileStyle stated) {
		boolean written = stated.numbers() == NumberStyle.UNDECIDED && !this.source.numbers().isEmpty();
		return written ? new FileStyle(NumberStyle.valueOf(this.source.numbers()), stated.dates()) : stated;
	}

	@Override
	public List<ColumnUse> uses() {
		return this.mapper.uses();
	}

	@Override
	public MappedRows rows(CsvRow row) {
		return this.mapper.rows(row.cells().stream().map(ColumnLayout::unprotected).toList());
	}

	@Override
	public String column(MappedRow row, String field, CsvRow from) {
		String column = this.mapper.column(row, field, from.cells());
		return (column != null) ? column : FieldSpec.header(field);
	}

	@Override
	public List<String> needed(MappedRow row, String field) {
		return required(row.kind()).stream()
			.filter((group) -> group.contains(field))
			.flatMap((group) -> this.mapper.columns(row, group).stream())
			.distinct()
			.toList();
	}

	@Override
	public @Nullable RowGroup group(MappedRow row) {
		return this.mapper.group(row);
	}

	@Override
	public boolean isFoot(CsvRow row) {
		return ReportFooter.is(row.cells());
	}

	static List<List<String>> required(RowKind kind) {
		return RowDefinitions.of(kind).columns().required();
	}

	private static ColumnLayout layout(RowMapper mapper, List<String> names) {
		List<@Nullable String> read = new ArrayList<>(Collections.nCopies(names.size(), null));
		BitSet oneLine = new BitSet();
		for (ColumnUse use : mapper.uses()) {
			if (use.place() >= 0) {
				read.set(use.place(), names.get(use.place()));
			}
			FieldSpec field = use.asWritten() ? RowDefinitions.of(use.kind()).columns().named(use.field()) : null;
			if (field != null && field.oneLine()) {
				oneLine.set(use.place());
			}
		}
		int width = names.size();
		while (width > 0 && names.get(width - 1).isBlank()) {
			width--;
		}
		return new ColumnLayout(read, oneLine, width, List.of());
	}

}
