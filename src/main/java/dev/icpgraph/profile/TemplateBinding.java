package dev.icpgraph.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Binds templates to the header of one file.
 *
 * @param names names of the columns as written
 * @param sources binds sources
 */
record TemplateBinding(List<String> names, SourceBinding sources) {

	/**
	 * A template in this file; {@code null} if the file cannot produce its rows.
	 * @param required groups of fields; a row needs one field of each
	 */
	@Nullable BoundTemplate bind(int number, RowTemplate template, List<List<String>> required) {
		Map<String, BoundSource> fields = new LinkedHashMap<>();
		template.fields().forEach((name, source) -> {
			BoundSource bound = this.sources.bind(source);
			if (bound != null) {
				fields.put(name, bound);
			}
		});
		boolean whole = required.stream().allMatch((group) -> group.stream().anyMatch(fields::containsKey));
		boolean splits = template.split() == null || fields.containsKey(template.split());
		List<List<BoundTemplate.Test>> conditions = conditions(template.when());
		boolean possible = template.when().isEmpty() || !conditions.isEmpty();
		return (whole && splits && possible) ? new BoundTemplate(number, template, fields,
				(template.when().isEmpty() || conditions.stream().anyMatch(List::isEmpty)) ? null : conditions,
				required) : null;
	}

	/**
	 * The groups of conditions whose columns the file has; an empty group holds for every
	 * row.
	 */
	private List<List<BoundTemplate.Test>> conditions(List<List<Condition>> when) {
		List<List<BoundTemplate.Test>> groups = new ArrayList<>();
		for (List<Condition> group : when) {
			boolean possible = group.stream()
				.allMatch((it) -> (it.column().placeIn(this.sources.header()) >= 0) == (it.values() != null));
			if (possible) {
				groups.add(group.stream().filter((it) -> it.values() != null).map(this::test).toList());
			}
		}
		return groups;
	}

	private BoundTemplate.Test test(Condition condition) {
		int place = condition.column().placeIn(this.sources.header());
		String stated = (condition.argument() != null) ? this.sources.arguments().get(condition.argument()) : null;
		List<String> values = (stated != null) ? Arrays.asList(stated.split(",")) : condition.values();
		List<Pattern> patterns = (values != null) ? Condition.patterns(values) : List.of();
		return new BoundTemplate.Test(place, this.names.get(place), patterns);
	}

}
