package dev.icpgraph.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A template bound to the header of one file.
 *
 * @param number number of the template in its profile, from 0
 * @param template the template in the profile
 * @param fields source of each field in the file
 * @param conditions groups of conditions; one group must hold; {@code null} if every row
 * counts
 * @param required groups of fields; a row needs one field of each
 */
record BoundTemplate(int number, RowTemplate template, Map<String, BoundSource> fields,
		@Nullable List<List<Test>> conditions, List<List<String>> required) {

	/**
	 * A condition in this file.
	 *
	 * @param place position of its column
	 * @param column name of its column
	 * @param values allowed values of its text
	 */
	record Test(int place, String column, List<Pattern> values) {

		boolean holds(List<String> cells) {
			return Condition.isOneOf(text(cells), this.values);
		}

		String text(List<String> cells) {
			return (this.place < cells.size()) ? cells.get(this.place).strip() : "";
		}

	}

	/**
	 * A condition of the last group that a row fails; {@code null} if the row counts.
	 */
	@Nullable Test failed(List<String> cells) {
		Test failed = null;
		if (this.conditions == null) {
			return null;
		}
		for (List<Test> group : this.conditions) {
			Test unmet = group.stream().filter((test) -> !test.holds(cells)).findFirst().orElse(null);
			if (unmet == null) {
				return null;
			}
			failed = unmet;
		}
		return failed;
	}

	/**
	 * The rows that a row of the file produces.
	 */
	List<MappedRow> rows(List<String> cells) {
		Map<String, String> texts = new LinkedHashMap<>();
		this.fields.forEach((name, source) -> texts.put(name, source.text(cells)));
		String split = this.template.split();
		if (split == null) {
			return List.of(new MappedRow(this.number, this.template.kind(), texts));
		}
		List<MappedRow> rows = new ArrayList<>();
		Arrays.stream(texts.getOrDefault(split, "").split("[" + Pattern.quote(this.template.separators()) + "]"))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.distinct()
			.forEach((part) -> {
				Map<String, String> one = new LinkedHashMap<>(texts);
				one.put(split, part);
				rows.add(new MappedRow(this.number, this.template.kind(), one));
			});
		return rows;
	}

	/**
	 * Whether rows may lack their account because its company is unknown.
	 */
	boolean byCompanyName() {
		return this.template.needsKnownCompany(this.required);
	}

	/**
	 * Whether a row has the required fields of its kind.
	 */
	boolean isWhole(MappedRow row) {
		return this.required.stream()
			.allMatch((group) -> group.stream().anyMatch((name) -> !row.cells().getOrDefault(name, "").isBlank()));
	}

}
