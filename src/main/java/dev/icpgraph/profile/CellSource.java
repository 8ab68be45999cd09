package dev.icpgraph.profile;

import java.util.List;
import java.util.Map;

/**
 * Where the text of a field comes from. An empty text means that it does not come from
 * there.
 */
sealed interface CellSource {

	/**
	 * A column as it is written.
	 *
	 * @param suffix is put after each text, such as {@code k} where a column counts
	 * thousands
	 */
	record FromColumn(ColumnPattern column, String suffix) implements CellSource {
	}

	/**
	 * The first of several values in a column, with semicolons or line breaks between.
	 */
	record FirstValue(ColumnPattern column) implements CellSource {
	}

	/**
	 * A part of a text with commas between, such as the country of {@code City, Region,
	 * Country}.
	 *
	 * @param part counted from 1, or from the end when it is negative
	 * @param least number of parts that a text needs
	 */
	record Part(ColumnPattern column, int part, int least) implements CellSource {
	}

	/**
	 * The domain of the company whose mailbox a column holds; empty for free mail.
	 */
	record CompanyOfEmail(ColumnPattern column) implements CellSource {
	}

	/**
	 * The known account that has the company name of a column.
	 */
	record NamedCompany(ColumnPattern column) implements CellSource {
	}

	/**
	 * Texts of several columns with a space between, such as first and last name.
	 *
	 * @param all whether it is empty unless each of them is filled
	 */
	record Joined(List<ColumnPattern> columns, boolean all) implements CellSource {
	}

	/**
	 * A statement of the sender, or of the file name.
	 */
	record FromArgument(String argument) implements CellSource {
	}

	/**
	 * The same text in each row.
	 */
	record Constant(String text) implements CellSource {
	}

	/**
	 * Other words for the texts of a source; empty for texts without one.
	 *
	 * @param words by {@linkplain ColumnPattern#bare bare} text
	 */
	record Translated(CellSource source, Map<String, String> words) implements CellSource {
	}

	/**
	 * The first of several that is not empty.
	 */
	record FirstFilled(List<CellSource> sources) implements CellSource {
	}

	/**
	 * Whether it looks for a known account by the name of a company.
	 */
	default boolean isByCompanyName() {
		return switch (this) {
			case NamedCompany named -> true;
			case Translated translated -> translated.source().isByCompanyName();
			case FirstFilled first -> first.sources().stream().anyMatch(CellSource::isByCompanyName);
			case FromColumn from -> false;
			case FirstValue first -> false;
			case Part part -> false;
			case CompanyOfEmail email -> false;
			case Joined joined -> false;
			case FromArgument argument -> false;
			case Constant constant -> false;
		};
	}

	/**
	 * The columns that it may come from.
	 */
	default List<ColumnPattern> columns() {
		return switch (this) {
			case FromColumn from -> List.of(from.column());
			case FirstValue first -> List.of(first.column());
			case Part part -> List.of(part.column());
			case CompanyOfEmail email -> List.of(email.column());
			case NamedCompany named -> List.of(named.column());
			case Joined joined -> joined.columns();
			case Translated translated -> translated.source().columns();
			case FirstFilled first ->
				first.sources().stream().flatMap((it) -> it.columns().stream()).distinct().toList();
			case FromArgument argument -> List.of();
			case Constant constant -> List.of();
		};
	}

	/**
	 * Whether it is what the sender said under a name.
	 */
	default boolean isArgument(String name) {
		return switch (this) {
			case FromArgument argument -> argument.argument().equals(name);
			case Translated translated -> translated.source().isArgument(name);
			case FirstFilled first -> first.sources().stream().anyMatch((it) -> it.isArgument(name));
			case FromColumn from -> false;
			case FirstValue first -> false;
			case Part part -> false;
			case CompanyOfEmail email -> false;
			case NamedCompany named -> false;
			case Joined joined -> false;
			case Constant constant -> false;
		};
	}

}
