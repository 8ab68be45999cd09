package dev.icpgraph.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.profile.Profile;
import dev.icpgraph.profile.ProfileArgument;
import dev.icpgraph.profile.Profiles;
import dev.icpgraph.profile.RowMapper;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.HeaderPlace;
import dev.icpgraph.table.TableFile;
import dev.icpgraph.table.TextEncoding;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.text.Excerpt;
import dev.icpgraph.upload.ImportOptions;
import dev.icpgraph.upload.SpooledFile;

/**
 * Finds the plan to read a file: the sender's mapping, otherwise the profile of a
 * program's export, otherwise our own columns, otherwise synonyms.
 *
 * @param profiles to choose from
 * @param maxUnpacked bound on the unpacked size of a workbook or Parquet file in bytes
 */
record PlanSearch(Profiles profiles, long maxUnpacked) {

	/**
	 * Number of lines searched for a header, since some programs write notes before it.
	 */
	private static final int MOST_LINES_BEFORE = 30;

	/**
	 * Maximum number of columns in a header to compare, since comparing more with all
	 * profiles takes seconds.
	 */
	private static final int MOST_COLUMNS = 1_000;

	private static final List<@Nullable Character> SEPARATORS = Arrays.asList(null, ',', ';', '\t', '|');

	/**
	 * Plans how to read a file.
	 * @throws UnreadableFileException if the file cannot be recognized
	 */
	FilePlan plan(SpooledFile file) throws IOException {
		if (file.fault() != null) {
			throw new UnreadableFileException(file.fault());
		}
		TableFile.check(file.path(), this.maxUnpacked);
		TextEncoding encoding = TextEncoding.of(file.path());
		List<String> first;
		try (TableFile table = TableFile.open(file.path(), encoding, HeaderPlace.FIRST)) {
			first = table.header();
		}
		FilePlan plan = plan(file, HeaderPlace.FIRST, first);
		for (Character separator : SEPARATORS) {
			plan = (plan != null) ? plan : later(file, encoding, separator);
		}
		if (plan != null) {
			return plan;
		}
		RowKind named = FileKind.named(file.name());
		if (named != null) {
			return OwnFilePlan.of(named, HeaderPlace.FIRST, first, "");
		}
		throw unknown(first);
	}

	/**
	 * The plan for a file with other lines before its header; {@code null} without such a
	 * header.
	 */
	private @Nullable FilePlan later(SpooledFile file, TextEncoding encoding, @Nullable Character separator)
			throws IOException {
		try (TableFile table = opened(file.path(), encoding, separator)) {
			if (table == null) {
				return null;
			}
			FilePlan plan = (separator != null && table.header().size() <= MOST_COLUMNS)
					? plan(file, new HeaderPlace(0, separator), table.header()) : null;
			CsvRow row = table.nextOfAny();
			for (int i = 0; plan == null && row != null && i < MOST_LINES_BEFORE; i++) {
				boolean header = row.fault() == null && row.cells().size() > 1 && row.cells().size() <= MOST_COLUMNS;
				plan = header ? plan(file, new HeaderPlace(row.line(), separator), row.cells()) : null;
				row = table.nextOfAny();
			}
			return plan;
		}
	}

	/**
	 * A file read with a separator; {@code null} if its first line is not valid CSV.
	 */
	private static @Nullable TableFile opened(Path file, TextEncoding encoding, @Nullable Character separator)
			throws IOException {
		try {
			return TableFile.open(file, encoding, new HeaderPlace(0, separator));
		}
		catch (UnreadableFileException ex) {
			return null;
		}
	}

	private @Nullable FilePlan plan(SpooledFile file, HeaderPlace place, List<String> header) {
		if (header.size() == 1 && header.getFirst().indexOf('|') > 0) {
			// Another separator splits it: no column is called domain|name.
			return null;
		}
		String stated = file.options().mapping().isEmpty() ? file.options().profile() : ImportOptions.BY_HAND;
		if (!stated.isEmpty()) {
			return stated(file, place, header, stated);
		}
		List<Profile> matching = this.profiles.matching(header);
		Profile ofProgram = matching.stream().filter((it) -> !it.general()).findFirst().orElse(null);
		if (ofProgram != null) {
			return byProfile(ofProgram, file, place, header, "The header is that of %s: it has %s"
				.formatted(ofProgram.title(), Excerpt.names(ofProgram.marks(header))));
		}
		RowKind named = FileKind.named(file.name());
		RowKind own = (named == null) ? FileKind.onlyKind(header) : FileKind.hasRequired(named, header) ? named : null;
		Profile general = matching.stream()
			.filter((it) -> (named == null) ? !it.onlyNamed() : it.named().contains(named.fileName()))
			.findFirst()
			.orElse(null);
		if (own != null && (general == null || FileKind.known(own, header) >= RowMapper.understood(general, header))) {
			return OwnFilePlan.of(own, place, header, (named != null) ? "The file is named after " + own.fileName()
					: "The header has the columns of " + own.fileName());
		}
		return (general == null) ? null
				: byProfile(general, file, place, header, "The header has names that are used for %s: %s"
					.formatted(general.title(), Excerpt.names(general.marks(header))));
	}

	private @Nullable FilePlan stated(SpooledFile file, HeaderPlace place, List<String> header, String stated) {
		Profile profile = this.profiles.named(stated);
		if (profile != null) {
			boolean possible = profile.matches(header) || place.equals(HeaderPlace.FIRST);
			String why = stated.equals(ImportOptions.BY_HAND) ? "The request gives a mapping"
					: "The request says profile=" + stated;
			return possible ? byProfile(profile, file, place, header, why) : null;
		}
		RowKind kind = Arrays.stream(RowKind.values())
			.filter((it) -> it.fileName().equals(stated))
			.findFirst()
			.orElseThrow(() -> new UnreadableFileException(
					"No profile is called '%s': write one of %s, or leave it out".formatted(stated, names())));
		return FileKind.hasRequired(kind, header) || place.equals(HeaderPlace.FIRST)
				? OwnFilePlan.of(kind, place, header, "The request says profile=" + stated) : null;
	}

	private static FilePlan byProfile(Profile profile, SpooledFile file, HeaderPlace place, List<String> header,
			String why) {
		Map<String, String> arguments = new HashMap<>();
		for (ProfileArgument argument : profile.arguments()) {
			String text = file.options().arguments().get(argument.name());
			String told = (text != null) ? text : inName(argument, file.name());
			if (told != null) {
				arguments.put(argument.name(), told);
			}
			else if (argument.required()) {
				throw new UnreadableFileException("The file looks like %s, which does not give %s: send it with %s=…"
					.formatted(profile.title(), argument.says(), argument.name()));
			}
		}
		return ProfileFilePlan.of(profile, arguments, place, header, why);
	}

	private static @Nullable String inName(ProfileArgument argument, String fileName) {
		Matcher matcher = (argument.fileName() != null) ? argument.fileName().matcher(fileName) : null;
		if (matcher == null || !matcher.find()) {
			return null;
		}
		String text = matcher.group(1);
		return (text.indexOf(' ') >= 0) ? text.strip() : text.replaceAll("[-_]+", " ").strip();
	}

	private UnreadableFileException unknown(List<String> header) {
		Profile nearest = this.profiles.all()
			.stream()
			.max(Comparator.comparingInt((profile) -> RowMapper.understood(profile, header)))
			.filter((profile) -> RowMapper.understood(profile, header) > 0)
			.orElse(null);
		String understood = (nearest == null) ? "no column is known" : "the closest is %s (%s), where %s was recognized"
			.formatted(nearest.name(), nearest.title(), Excerpt.names(RowMapper.understoodColumns(nearest, header)));
		return new UnreadableFileException(("Neither the name nor the header (%s) shows the kind of rows; %s. "
				+ "Give profile=…, one of %s; or %s")
			.formatted(Excerpt.names(header), understood, names(), FileKind.nameIt()));
	}

	private String names() {
		return String.join(", ", this.profiles.all().stream().map(Profile::name).toList());
	}

}
