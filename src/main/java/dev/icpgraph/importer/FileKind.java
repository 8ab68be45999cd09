package dev.icpgraph.importer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.RowKind;

/**
 * Determines the kind of the rows in a file: by its name, as in {@code
 * customers-cncf.csv} or {@code people (1).csv}, else by its header.
 */
final class FileKind {

	private FileKind() {
	}

	/**
	 * The kind of a file.
	 * @throws UnreadableFileException if neither the name nor the header determines it
	 */
	static RowKind of(String fileName, List<String> header) {
		RowKind named = named(fileName);
		return (named != null) ? named : ofHeader(header);
	}

	private static @Nullable RowKind named(String fileName) {
		String base = fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?i)\\.csv$", "").toLowerCase(Locale.ROOT);
		String words = base.replaceAll("[^a-z0-9]+", "_") + "_";
		return Arrays.stream(RowKind.values())
			.filter((kind) -> words.startsWith(kind.fileName() + "_"))
			.max(Comparator.comparingInt((kind) -> kind.fileName().length()))
			.orElse(null);
	}

	private static RowKind ofHeader(List<String> header) {
		List<RowKind> possible = Arrays.stream(RowKind.values()).filter((kind) -> hasRequired(kind, header)).toList();
		long most = possible.stream().mapToLong((kind) -> known(kind, header)).max().orElse(0);
		List<RowKind> best = possible.stream().filter((kind) -> known(kind, header) == most).toList();
		if (best.size() == 1) {
			return best.getFirst();
		}
		throw new UnreadableFileException("Neither the name nor the header (" + String.join(", ", header)
				+ ") tells what the rows are: name the file after its kind, one of "
				+ Arrays.stream(RowKind.values())
					.map((kind) -> kind.fileName() + ".csv")
					.collect(Collectors.joining(", ")));
	}

	private static boolean hasRequired(RowKind kind, List<String> header) {
		List<String> names = header.stream().map(FieldSpec::bare).toList();
		return RowDefinitions.of(kind)
			.required()
			.stream()
			.allMatch((group) -> group.stream().map(FieldSpec::bare).anyMatch(names::contains));
	}

	private static long known(RowKind kind, List<String> header) {
		return header.stream().filter((name) -> RowDefinitions.of(kind).column(name) != null).count();
	}

}
