package dev.icpgraph.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.text.Excerpt;

/**
 * Determines the kind of the rows in a file: by its name, as in
 * {@code customers-cncf.csv} or {@code people (1).csv}, otherwise by its header.
 */
public final class FileKind {

	private FileKind() {
	}

	/**
	 * The kind of a file.
	 * @throws UnreadableFileException if neither the name nor the header determines it
	 */
	public static RowKind of(String fileName, List<String> header) {
		RowKind named = named(fileName);
		return (named != null) ? named : ofHeader(header);
	}

	/**
	 * The kind given by the name of a file; {@code null} if it gives none.
	 */
	static @Nullable RowKind named(String fileName) {
		String base = fileName.replaceFirst("^.*[/\\\\]", "")
			.replaceFirst("(?i)\\.(csv|tsv|txt|xlsx|parquet)$", "")
			.toLowerCase(Locale.ROOT);
		String words = base.replaceAll("[^a-z0-9]+", "_") + "_";
		return Arrays.stream(RowKind.values())
			.filter((kind) -> words.startsWith(kind.fileName() + "_"))
			.max(Comparator.comparingInt((kind) -> kind.fileName().length()))
			.orElse(null);
	}

	private static RowKind ofHeader(List<String> header) {
		RowKind only = onlyKind(header);
		if (only != null) {
			return only;
		}
		throw new UnreadableFileException(
				"Neither the name nor the header (" + Excerpt.names(header) + ") shows the kind of rows: " + nameIt());
	}

	/**
	 * The only kind that a header fits; {@code null} if it fits none or several.
	 */
	static @Nullable RowKind onlyKind(List<String> header) {
		List<RowKind> possible = Arrays.stream(RowKind.values()).filter((kind) -> hasRequired(kind, header)).toList();
		long most = possible.stream().mapToLong((kind) -> known(kind, header)).max().orElse(0);
		List<RowKind> best = possible.stream().filter((kind) -> known(kind, header) == most).toList();
		// One common word, such as event in a list of page views, does not determine the
		// kind.
		boolean oneWord = most == 1 && header.size() > 2 && !best.contains(RowKind.ACCOUNTS);
		return (best.size() == 1 && !oneWord) ? best.getFirst() : null;
	}

	/**
	 * A way to state the kind, as the end of a sentence.
	 */
	static String nameIt() {
		return "name the file after its kind, one of " + Arrays.stream(RowKind.values())
			.map((kind) -> kind.fileName() + ".csv")
			.collect(Collectors.joining(", "));
	}

	/**
	 * Whether a header has the columns that rows of a kind need.
	 */
	static boolean hasRequired(RowKind kind, List<String> header) {
		List<String> names = header.stream().map(FieldSpec::bare).toList();
		return RowDefinitions.of(kind)
			.columns()
			.required()
			.stream()
			.allMatch((group) -> group.stream().map(FieldSpec::bare).anyMatch(names::contains));
	}

	/**
	 * Number of columns in a header that rows of a kind can have.
	 */
	static long known(RowKind kind, List<String> header) {
		return header.stream().filter((name) -> RowDefinitions.of(kind).columns().named(name) != null).count();
	}

}
