package dev.icpgraph.api;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates strictly: 30 February is no date. Says in a refusal what to write. All else
 * is as in the library's scalar.
 *
 * @param <T> the type of the dates
 */
class DateCoercing<T> implements Coercing<T, Object> {

	private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}-.*");

	private final Coercing<?, ?> library;

	private final Function<String, T> reading;

	private final String example;

	/**
	 * @param reading throws {@link DateTimeException} for a text that is no such date
	 */
	DateCoercing(Coercing<?, ?> library, Function<String, T> reading, String example) {
		this.library = library;
		this.reading = reading;
		this.example = example;
	}

	@Override
	public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
		return this.library.serialize(result, context, locale);
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		T date = read(String.valueOf(input));
		if (date == null) {
			throw new CoercingParseValueException("'" + input + "' is not a date: write " + this.example);
		}
		return date;
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		String text = (input instanceof StringValue value) ? value.getValue() : null;
		T date = (text != null) ? read(text) : null;
		if (date == null) {
			throw new CoercingParseLiteralException("Not a date: write \"" + this.example + "\"");
		}
		return date;
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return this.library.valueToLiteral(input, context, locale);
	}

	private @Nullable T read(String text) {
		try {
			return FOUR_DIGITS.matcher(text).matches() ? this.reading.apply(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
