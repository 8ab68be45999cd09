package dev.icpgraph.api;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

/**
 * Lets ISO 8601 dates of any precision through as text and refuses the rest.
 */
class PartialDateCoercing implements Coercing<String, String> {

	private static final DateTimeFormatter PARTIAL_DATE = DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		if (result instanceof String text) {
			return text;
		}
		throw new CoercingSerializeException("Not a partial date: " + result);
	}

	@Override
	public String parseValue(Object input, GraphQLContext context, Locale locale) {
		String text = String.valueOf(input);
		if (!valid(text)) {
			throw new CoercingParseValueException("'" + text + "' is not a date: write 2026, 2026-11 or 2026-11-01");
		}
		return text;
	}

	@Override
	public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		String value = (input instanceof StringValue text) ? text.getValue() : null;
		if (value != null && valid(value)) {
			return value;
		}
		throw new CoercingParseLiteralException("Not a date: write \"2026\", \"2026-11\" or \"2026-11-01\"");
	}

	private static boolean valid(String text) {
		try {
			PARTIAL_DATE.parse(text);
			return text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
