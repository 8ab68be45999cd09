package dev.icpgraph.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * The size of a document with all fragments expanded. Each fragment is measured once, so
 * that repeated fragments stay cheap.
 *
 * @param fragmentDepth maximum nesting of fragments, including unused ones
 * @param depth maximum nesting of fields
 * @param width number of top-level fields
 * @param fields number of fields
 * @param aliases number of aliases
 * @param directives number of directives on fields and fragments
 * @param duplicates number of repeated fields and fragments in one place
 */
record QueryShape(int fragmentDepth, int depth, long width, long fields, long aliases, long directives,
		long duplicates) {

	private static final QueryShape EMPTY = new QueryShape(0, 0, 0, 0, 0, 0, 0);

	/**
	 * The maximum of each size over the operations of a document.
	 */
	static QueryShape of(Document document) {
		Measuring measuring = new Measuring(document);
		QueryShape largest = EMPTY;
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			largest = largest.max(measuring.shape(operation.getSelectionSet()));
		}
		return largest.withFragmentDepth(measuring.fragmentDepth());
	}

	private QueryShape max(QueryShape other) {
		return new QueryShape(Math.max(this.fragmentDepth, other.fragmentDepth), Math.max(this.depth, other.depth),
				Math.max(this.width, other.width), Math.max(this.fields, other.fields),
				Math.max(this.aliases, other.aliases), Math.max(this.directives, other.directives),
				Math.max(this.duplicates, other.duplicates));
	}

	private QueryShape plus(QueryShape other) {
		return new QueryShape(Math.max(this.fragmentDepth, other.fragmentDepth), Math.max(this.depth, other.depth),
				sum(this.width, other.width), sum(this.fields, other.fields), sum(this.aliases, other.aliases),
				sum(this.directives, other.directives), sum(this.duplicates, other.duplicates));
	}

	private QueryShape below(Field field) {
		boolean renamed = field.getAlias() != null && !field.getAlias().equals(field.getName());
		return new QueryShape(this.fragmentDepth, this.depth + 1, 1, sum(this.fields, 1),
				sum(this.aliases, renamed ? 1 : 0), sum(this.directives, field.getDirectives().size()),
				this.duplicates);
	}

	private QueryShape withFragmentDepth(int count) {
		return new QueryShape(count, this.depth, this.width, this.fields, this.aliases, this.directives,
				this.duplicates);
	}

	private QueryShape withDirectives(int count) {
		return new QueryShape(this.fragmentDepth, this.depth, this.width, this.fields, this.aliases,
				sum(this.directives, count), this.duplicates);
	}

	private QueryShape withDuplicates(long count) {
		return new QueryShape(this.fragmentDepth, this.depth, this.width, this.fields, this.aliases, this.directives,
				sum(this.duplicates, count));
	}

	/**
	 * Adds with saturation far above every limit, since fragments can double the size
	 * repeatedly.
	 */
	private static long sum(long left, long right) {
		return Math.min(left + right, Integer.MAX_VALUE);
	}

	private static final class Measuring {

		private final Map<String, FragmentDefinition> fragments = new HashMap<>();

		private final Map<String, QueryShape> measured = new HashMap<>();

		Measuring(Document document) {
			document.getDefinitionsOfType(FragmentDefinition.class)
				.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
		}

		int fragmentDepth() {
			return this.fragments.keySet().stream().mapToInt((name) -> fragment(name).fragmentDepth()).max().orElse(0);
		}

		QueryShape shape(@Nullable SelectionSet set) {
			if (set == null) {
				return EMPTY;
			}
			QueryShape shape = EMPTY;
			Set<String> names = new HashSet<>();
			long duplicates = 0;
			for (Selection<?> selection : set.getSelections()) {
				switch (selection) {
					case Field field -> {
						shape = shape.plus(shape(field.getSelectionSet()).below(field));
						duplicates += names.add(field.getResultKey()) ? 0 : 1;
					}
					case InlineFragment inline -> shape = shape
						.plus(shape(inline.getSelectionSet()).withDirectives(inline.getDirectives().size()));
					case FragmentSpread spread -> {
						shape = shape.plus(fragment(spread.getName()).withDirectives(spread.getDirectives().size()));
						duplicates += names.add("..." + spread.getName()) ? 0 : 1;
					}
					default -> throw new IllegalStateException("Unknown selection " + selection);
				}
			}
			return shape.withDuplicates(duplicates);
		}

		private QueryShape fragment(String name) {
			QueryShape known = this.measured.get(name);
			FragmentDefinition fragment = this.fragments.get(name);
			if (known != null || fragment == null) {
				return (known != null) ? known : EMPTY;
			}
			// Validation refuses a fragment that contains itself; until then it counts as
			// empty.
			this.measured.put(name, EMPTY);
			QueryShape inside = shape(fragment.getSelectionSet());
			QueryShape shape = inside.withFragmentDepth(inside.fragmentDepth + 1);
			this.measured.put(name, shape);
			return shape;
		}

	}

}
