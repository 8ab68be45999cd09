package dev.icpgraph.profile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The source of a field's text. An empty text means that the source has no value.
 */
sealed interface CellSource {

	/**
	 * A column as written.
	 *
	 * @param suffix text appended to each value, such as {@code k} for a column in
	 * thousands
	 * @param unit column with the currency of the value, if any
	 * @param original column with the amount from which the value is converted, if any;
	 * the currency is that of this amount
	 */
	record FromColumn(ColumnPattern column, String suffix, @Nullable ColumnPattern unit,
			@Nullable ColumnPattern original) implements CellSource {
	}

	/**
	 * The first of several values in a column, separated by semicolons, commas or line
	 * breaks.
	 */
	record FirstValue(ColumnPattern column) implements CellSource {
	}

	/**
	 * A part of a comma-separated text, such as the country of
	 * {@code City, Region, Country}.
	 *
	 * @param part number of the part from 1, or from the end if negative
	 * @param least minimum number of parts
	 */
	record Part(ColumnPattern column, int part, int least) implements CellSource {
	}

	/**
	 * The domain of the company whose mailbox a column holds; empty for free mail.
	 */
	record CompanyOfEmail(ColumnPattern column) implements CellSource {
	}

	/**
	 * The known account with the company name in a column.
	 */
	record NamedCompany(ColumnPattern column) implements CellSource {
	}

	/**
	 * Texts of several columns joined by a space, such as first and last name.
	 *
	 * @param all whether the text is empty unless each column has a value
	 */
	record Joined(List<ColumnPattern> columns, boolean all) implements CellSource {
	}

	/**
	 * A value from the sender or the file name.
	 */
	record FromArgument(String argument) implements CellSource {
	}

	/**
	 * The same text in each row.
	 */
	record Constant(String text) implements CellSource {
	}

	/**
	 * Translations of the texts of a source; empty for other texts.
	 *
	 * @param words translations by {@linkplain ColumnPattern#bare bare} text
	 */
	record Translated(CellSource source, Map<String, String> words) implements CellSource {
	}

	/**
	 * The first of several that is not empty.
	 */
	record FirstFilled(List<CellSource> sources) implements CellSource {
	}

	/**
	 * Whether it finds a known account by company name.
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
	 * The columns that the text may come from.
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
	 * Whether it is the sender's value of an argument.
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
