package dev.icpgraph.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.icpgraph.identity.EmailAddress;
import dev.icpgraph.identity.LinkedInUrl;
import dev.icpgraph.identity.Parsed;
import dev.icpgraph.identity.Reference;
import dev.icpgraph.identity.WebDomain;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.row.RowTarget;

/**
 * Rows whose accounts and people are written as text, made into rows to write as the
 * importer does.
 */
public final class TextRows {

	private TextRows() {
	}

	/**
	 * A row of a kind, with valid names.
	 */
	public static GraphRow read(RowKind kind, GraphRow row) {
		Map<String, Object> read = new HashMap<>(row.values());
		RowTarget described = RowDefinitions.of(kind).shape().describes();
		if (described == RowTarget.ACCOUNT) {
			replace(read, "domain", (text) -> WebDomain.of(text, (String) read.get("name")).map(Reference::domain));
			replace(read, "account", (text) -> Reference.describedAccount(text, (String) read.get("name"),
					(Reference) read.get("domain")));
		}
		else if (described == RowTarget.PERSON) {
			replace(read, "email", (text) -> EmailAddress.of(text).map(Reference::email));
			replace(read, "linkedinUrl", (text) -> LinkedInUrl.of(text).map(Reference::linkedInUrl));
			replace(read, "person", (text) -> Reference.describedPerson(text, others(read)));
		}
		RowDefinitions.of(kind).shape().references().forEach((column, target) -> {
			if (target.hasAliases()) {
				replace(read, column, (target == RowTarget.ACCOUNT) ? Reference::account : Reference::person);
			}
		});
		return new GraphRow(row.row(), read, row.ownKeyYields());
	}

	private static List<Reference> others(Map<String, Object> values) {
		return Stream.of("email", "linkedinUrl")
			.map(values::get)
			.filter(Reference.class::isInstance)
			.map(Reference.class::cast)
			.toList();
	}

	private static void replace(Map<String, Object> values, String column, Reader reader) {
		if (values.get(column) instanceof String text) {
			values.put(column, Objects.requireNonNull(reader.read(text).orNull(), text));
		}
	}

	/**
	 * Reads the text of a column.
	 */
	@FunctionalInterface
	private interface Reader {

		Parsed<Reference> read(String text);

	}

}
