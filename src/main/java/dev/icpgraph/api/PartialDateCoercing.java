package dev.icpgraph.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import org.jspecify.annotations.Nullable;

/**
 * Passes ISO 8601 dates of any precision as text and refuses everything else.
 */
class PartialDateCoercing implements Coercing<String, String> {

	private static final Pattern PARTIAL_DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

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
		Matcher date = PARTIAL_DATE.matcher(text);
		try {
			return date.matches()
					&& LocalDate.of(part(date.group(1)), part(date.group(2)), part(date.group(3))) != null;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static int part(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 1;
	}

}
