package dev.icpgraph.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the number of fields in the response to a valid request. The content of a
 * page counts once per element of the page, the content of any other list once per usual
 * element. Each fragment is computed once per enclosing page size, so that repeated
 * fragments stay cheap.
 */
final class QueryCost {

	private static final long LIST_SIZE = 5;

	private static final long NO_PAGE = 0;

	private static final Set<String> ELEMENTS = Set.of("edges", "nodes");

	private final GraphQLSchema schema;

	private final CoercedVariables variables;

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, Long> reckoned = new HashMap<>();

	private QueryCost(ExecutionContext context) {
		this.schema = context.getGraphQLSchema();
		this.variables = context.getCoercedVariables();
		this.fragments = context.getFragmentsByName();
	}

	static long of(ExecutionContext context) {
		GraphQLFieldsContainer root = switch (context.getOperationDefinition().getOperation()) {
			case QUERY -> context.getGraphQLSchema().getQueryType();
			case MUTATION -> context.getGraphQLSchema().getMutationType();
			case SUBSCRIPTION -> context.getGraphQLSchema().getSubscriptionType();
		};
		return new QueryCost(context).cost(context.getOperationDefinition().getSelectionSet(), root, NO_PAGE);
	}

	/**
	 * @param page number of elements of the page, if the type is a connection or contains
	 * one whose size is set outside
	 */
	private long cost(@Nullable SelectionSet set, @Nullable GraphQLType type, long page) {
		long cost = 0;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				cost = bounded(cost + cost(selection, type, page));
			}
		}
		return cost;
	}

	private long cost(Selection<?> selection, @Nullable GraphQLType type, long page) {
		return switch (selection) {
			case Field field -> field(field, type, page);
			case InlineFragment inline -> cost(inline.getSelectionSet(),
					(inline.getTypeCondition() != null) ? type(inline.getTypeCondition().getName()) : type, page);
			case FragmentSpread spread -> fragment(spread.getName(), page);
			default -> throw new IllegalStateException("Unknown selection " + selection);
		};
	}

	private long fragment(String name, long page) {
		String key = name + " " + page;
		Long known = this.reckoned.get(key);
		if (known == null) {
			FragmentDefinition fragment = this.fragments.get(name);
			known = (fragment != null)
					? cost(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()), page) : 0L;
			this.reckoned.put(key, known);
		}
		return known;
	}

	private long field(Field field, @Nullable GraphQLType parent, long page) {
		GraphQLFieldDefinition definition = (parent instanceof GraphQLFieldsContainer container)
				? container.getFieldDefinition(field.getName()) : null;
		if (definition == null) {
			// Introspection: GraphQL Java limits it itself.
			return 1;
		}
		GraphQLOutputType output = definition.getType();
		GraphQLType element = GraphQLTypeUtil.unwrapAll(output);
		if (isConnection(element)) {
			long usual = (page > NO_PAGE) ? page : PageRequest.DEFAULT_SIZE;
			return bounded(1 + cost(field.getSelectionSet(), element, size(field, definition, usual)));
		}
		boolean sizes = ListSize.of(definition).sizesFields();
		long inside = cost(field.getSelectionSet(), element,
				sizes ? size(field, definition, PageRequest.DEFAULT_SIZE) : NO_PAGE);
		if (isConnection(parent) && ELEMENTS.contains(field.getName())) {
			return bounded(1 + page * (1 + inside));
		}
		boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(output)) && field.getSelectionSet() != null;
		return bounded(1
				+ (list ? size(field, definition, ListSize.of(definition).assumed(LIST_SIZE)) * (1 + inside) : inside));
	}

	private long size(Field field, GraphQLFieldDefinition definition, long otherwise) {
		Map<String, Object> arguments = ValuesResolver.getArgumentValues(this.schema.getCodeRegistry(),
				definition.getArguments(), field.getArguments(), this.variables, graphql.GraphQLContext.getDefault(),
				java.util.Locale.ROOT);
		if (arguments.get("first") instanceof Integer first) {
			return Math.max(first, 1);
		}
		if (arguments.get("last") instanceof Integer last) {
			return Math.max(last, 1);
		}
		return (arguments.get("ids") instanceof Collection<?> ids) ? ids.size() : otherwise;
	}

	private @Nullable GraphQLType type(String name) {
		return this.schema.getType(name);
	}

	private static boolean isConnection(@Nullable GraphQLType type) {
		return type instanceof GraphQLFieldsContainer container && container.getName().endsWith("Connection")
				&& container.getFieldDefinition("pageInfo") != null;
	}

	private static long bounded(long cost) {
		return Math.min(cost, Integer.MAX_VALUE);
	}

}
