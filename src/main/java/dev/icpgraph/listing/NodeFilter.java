package dev.icpgraph.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.identity.EmailAddress;
import dev.icpgraph.identity.LinkedInUrl;
import dev.icpgraph.identity.WebDomain;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * Composes the {@code where} of a list into a condition. Values become parameters; names
 * come from enums only. An unknown value matches neither a condition nor its negation
 * under {@code not}, as in Cypher with null.
 */
public final class NodeFilter {

	/** Name of the condition that holds ids found by a search. */
	public static final String SEARCH = "search";

	private static final Condition HOLDS = Cypher.literalTrue().asCondition();

	private static final int MAX_DEPTH = 5;

	private static final int MAX_OPERATORS = 100;

	/** Every name is searched for a part, so a long part takes long. */
	private static final int LONGEST_PART = 1000;

	private final NodeListing<?> listing;

	private final Node node;

	private final Map<String, Object> parameters;

	private int operators;

	/**
	 * @param parameters collects the values
	 */
	NodeFilter(NodeListing<?> listing, Node node, Map<String, Object> parameters) {
		this.listing = listing;
		this.node = node;
		this.parameters = parameters;
	}

	Condition condition(@Nullable Map<String, Object> where) {
		return (where != null) ? all(where, 1) : Cypher.noCondition();
	}

	private Condition all(Map<String, Object> where, int depth) {
		if (depth > MAX_DEPTH) {
			throw new BadInputException("'where' nests 'and', 'or' and 'not' more than %d deep".formatted(MAX_DEPTH));
		}
		return every(where, (name, value) -> one(name, value, depth));
	}

	/**
	 * All conditions together; {@code null} is absent, and without conditions every node
	 * matches.
	 */
	private static Condition every(Map<String, Object> given, BiFunction<String, Object, Condition> condition) {
		return given.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != null)
			.map((entry) -> condition.apply(entry.getKey(), entry.getValue()))
			.reduce(Condition::and)
			.orElse(HOLDS);
	}

	private Condition one(String name, Object value, int depth) {
		return switch (name) {
			case "and" ->
				elements(value).stream().map((element) -> all(element, depth + 1)).reduce(Condition::and).orElse(HOLDS);
			case "or" -> elements(value).stream()
				.map((element) -> all(element, depth + 1))
				.reduce(Condition::or)
				.orElse(HOLDS.not());
			case "not" -> all(map(value), depth + 1).not();
			case SEARCH -> this.node.property("id").in(parameter(value));
			default -> field(name, this.listing.filterField(name), value);
		};
	}

	private Condition field(String name, NodeField field, Object value) {
		return switch (field.kind()) {
			case FLAG -> Cypher.coalesce(this.node.property(field.property()), Cypher.literalFalse())
				.isEqualTo(parameter(value));
			case LINK -> {
				Condition linked = this.node.relationshipTo(Cypher.anyNode(), field.name()).asCondition();
				yield Boolean.TRUE.equals(value) ? linked : linked.not();
			}
			case COUNTRY -> every(map(value), (operator, operand) -> country(field, operator, operand));
			case TEXT, DOMAIN, EMAIL, PROFILE, DATE, NUMBER, BAND -> {
				requireOrdered(name, map(value).get("gte"), map(value).get("lte"));
				yield every(map(value), (operator, operand) -> operator(field, operator, operand));
			}
		};
	}

	private static void requireOrdered(String name, @Nullable Object gte, @Nullable Object lte) {
		boolean empty = (gte instanceof Number least && lte instanceof Number most)
				? least.doubleValue() > most.doubleValue()
				: gte instanceof String first && lte instanceof String last && first.compareTo(last + "~") > 0;
		if (empty) {
			throw new BadInputException("where.%s: no value is both at least %s and at most %s".formatted(name,
					written(gte), written(lte)));
		}
	}

	/**
	 * A limit as people write it: a whole number without a decimal point.
	 */
	private static String written(@Nullable Object limit) {
		return (limit instanceof Double number && number == Math.rint(number)) ? String.valueOf(number.longValue())
				: String.valueOf(limit);
	}

	private Condition country(NodeField field, String operator, Object value) {
		Object codes = switch (operator) {
			case "eq" -> CountryCodes.of(String.valueOf(value));
			case "in" -> list(value).stream().map(CountryCodes::of).toList();
			case "contains" -> CountryCodes.containing(String.valueOf(value));
			case "startsWith" -> CountryCodes.startingWith(String.valueOf(value));
			default -> value;
		};
		return operator(field, (codes instanceof List) ? "in" : operator, codes);
	}

	private Condition operator(NodeField field, String operator, Object value) {
		Expression min = this.node.property(field.minProperty());
		Expression max = this.node.property(field.maxProperty());
		return switch (operator) {
			case "eq" ->
				(field.kind() == FieldKind.BAND) ? min.isEqualTo(parameter(value)).and(max.isEqualTo(parameter(value)))
						: anyCase(field, min).isEqualTo(parameter(anyCase(field, value)));
			case "in" -> anyCase(field, min).in(parameter(anyCase(field, value)));
			case "gte" -> min.gte(parameter(value));
			// A day in 2013 is not after 2013, although its text sorts after it.
			case "lte" -> max.lte(parameter((field.kind() == FieldKind.DATE) ? value + "~" : value));
			case "contains" -> Cypher.toLower(min).contains(parameter(part(field, operator, value)));
			case "startsWith" -> Cypher.toLower(min).startsWith(parameter(part(field, operator, value)));
			case "isKnown" ->
				Boolean.TRUE.equals(value) ? min.isNotNull().or(max.isNotNull()) : min.isNull().and(max.isNull());
			default -> throw new IllegalStateException("Unknown operator " + operator);
		};
	}

	private static Expression anyCase(NodeField field, Expression property) {
		return (field.kind() == FieldKind.TEXT) ? Cypher.toLower(property) : property;
	}

	private static Object anyCase(NodeField field, Object value) {
		return switch (field.kind()) {
			case TEXT -> each(value, NodeFilter::lower);
			case DOMAIN -> each(value, (text) -> WebDomain.ofKnown(text).map(WebDomain::ascii).orNull());
			case EMAIL -> each(value, (text) -> EmailAddress.of(text).map(EmailAddress::address).orNull());
			case PROFILE -> each(value, (text) -> LinkedInUrl.of(text).map(LinkedInUrl::url).orNull());
			case COUNTRY, DATE, NUMBER, BAND, FLAG, LINK -> value;
		};
	}

	/**
	 * One or several texts in the form in which the graph holds them; lower case if they
	 * have none.
	 */
	private static Object each(Object value, Function<String, @Nullable String> form) {
		return (value instanceof List<?> values) ? values.stream().map((one) -> each(one, form)).toList()
				: Objects.requireNonNullElseGet(form.apply(String.valueOf(value)), () -> lower(value));
	}

	/**
	 * Part of a text, in lower case once and not for each node.
	 */
	private static String part(NodeField field, String operator, Object value) {
		String part = lower(value);
		if (part.length() > LONGEST_PART) {
			throw new BadInputException("where: '%s' of %s has %,d characters, more than the allowed %,d"
				.formatted(operator, field.name().toLowerCase(Locale.ROOT), part.length(), LONGEST_PART));
		}
		return part;
	}

	private static String lower(Object text) {
		return String.valueOf(text).toLowerCase(Locale.ROOT);
	}

	private Expression parameter(Object value) {
		if (++this.operators > MAX_OPERATORS) {
			throw new BadInputException("'where' has more than %d conditions".formatted(MAX_OPERATORS));
		}
		String name = "where" + this.operators;
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	@SuppressWarnings("unchecked")
	private static List<String> list(Object value) {
		return (List<String>) value;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> elements(Object value) {
		return (List<Map<String, Object>>) value;
	}

}
