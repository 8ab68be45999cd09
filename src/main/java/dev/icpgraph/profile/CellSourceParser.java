package dev.icpgraph.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.profile.CellSource.CompanyOfEmail;
import dev.icpgraph.profile.CellSource.Constant;
import dev.icpgraph.profile.CellSource.FirstFilled;
import dev.icpgraph.profile.CellSource.FirstValue;
import dev.icpgraph.profile.CellSource.FromArgument;
import dev.icpgraph.profile.CellSource.FromColumn;
import dev.icpgraph.profile.CellSource.Joined;
import dev.icpgraph.profile.CellSource.NamedCompany;
import dev.icpgraph.profile.CellSource.Part;
import dev.icpgraph.profile.CellSource.Translated;

/**
 * Parses the source of a field: a column, a map such as {@code {email: Email}}, or a list
 * of these: the first one with a value counts.
 */
final class CellSourceParser {

	private static final List<String> FORMS = List.of("column", "first", "part", "email", "company", "join", "every",
			"argument", "text");

	private CellSourceParser() {
	}

	static CellSource source(ProfileNode node) {
		if (node.isList()) {
			return new FirstFilled(node.list().stream().map(CellSourceParser::source).toList());
		}
		if (!node.isMap()) {
			return new FromColumn(node.column(), "", null, null);
		}
		node.only("column", "suffix", "unit", "original", "first", "part", "of", "least", "email", "company", "join",
				"every", "argument", "text", "values");
		CellSource source = form(node);
		return node.get("values").isMissing() ? source : new Translated(source, words(node.get("values")));
	}

	private static CellSource form(ProfileNode node) {
		List<String> forms = FORMS.stream().filter((form) -> !node.get(form).isMissing()).toList();
		if (forms.size() != 1) {
			throw node.wrong("write one of " + String.join(", ", FORMS));
		}
		ProfileNode form = node.get(forms.getFirst());
		return switch (forms.getFirst()) {
			case "first" -> new FirstValue(form.column());
			case "part" -> part(form.number(1), node);
			case "email" -> new CompanyOfEmail(form.column());
			case "company" -> new NamedCompany(form.column());
			case "join" -> new Joined(form.columns(), false);
			case "every" -> new Joined(form.columns(), true);
			case "argument" -> new FromArgument(form.text());
			case "text" -> new Constant(form.text());
			default -> new FromColumn(form.column(), node.get("suffix").text(""),
					node.get("unit").isMissing() ? null : node.get("unit").column(),
					node.get("original").isMissing() ? null : node.get("original").column());
		};
	}

	private static CellSource part(int part, ProfileNode node) {
		if (part == 0) {
			throw node.wrong("parts are counted from 1, or from the end with -1");
		}
		return new Part(node.get("of").column(), part, node.get("least").number(Math.abs(part)));
	}

	private static Map<String, String> words(ProfileNode values) {
		Map<String, String> words = new HashMap<>();
		values.map().keySet().forEach((word) -> words.put(ColumnPattern.bare(word), values.get(word).text()));
		return words;
	}

}
