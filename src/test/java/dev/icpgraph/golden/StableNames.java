package dev.icpgraph.golden;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.icpgraph.api.GlobalId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stable names for values that differ between runs, and readable ids, in requests and
 * answers: an id is {@code <Account dune.example>}, the import of a file {@code <Import
 * visits.csv>}. Only a correct value gets a name: an instant is {@code <now>} only if it
 * lies in this run.
 */
final class StableNames {

	private static final Pattern ID = Pattern.compile("<([A-Z]\\w+) ([^>]+)>");

	private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");

	private static final Pattern SENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Instant start = Instant.now();

	private final Map<String, String> files = new HashMap<>();

	private final Map<String, String> cursors = new HashMap<>();

	/**
	 * Names the import after its file from now on.
	 */
	void importOf(String id, String file) {
		GlobalId decoded = GlobalId.decoded(id);
		if (decoded != null) {
			this.files.put(decoded.id(), file);
		}
	}

	/**
	 * A request with the ids that the API expects.
	 */
	String ids(String request) {
		return ID.matcher(request)
			.replaceAll((id) -> Matcher.quoteReplacement(new GlobalId(id.group(1), key(id.group(2))).encoded()));
	}

	private String key(String name) {
		return this.files.entrySet()
			.stream()
			.filter((it) -> it.getValue().equals(name))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(name);
	}

	/**
	 * An answer without values that differ between runs.
	 */
	JsonNode of(JsonNode answer) {
		this.cursors.clear();
		return named("", answer);
	}

	private JsonNode named(String field, JsonNode node) {
		if (node instanceof ObjectNode object) {
			ObjectNode named = JsonNodeFactory.instance.objectNode();
			object.properties().forEach((it) -> named.set(it.getKey(), named(it.getKey(), it.getValue())));
			return named;
		}
		if (node instanceof ArrayNode array) {
			return JsonNodeFactory.instance.arrayNode()
				.addAll(array.values().stream().map((item) -> named(field, item)).toList());
		}
		String name = name(field, node);
		return (name != null) ? JsonNodeFactory.instance.stringNode(name) : node;
	}

	private @Nullable String name(String field, JsonNode value) {
		return switch (field) {
			case "revision" -> (value.longValue() > 0) ? "<revision>" : null;
			case "took" -> (value.doubleValue() > 0) ? "<milliseconds>" : null;
			case "bytes" -> (value.longValue() > 0) ? "<bytes>" : null;
			case "body" -> sent(value.stringValue());
			case "markdown", "html" -> dated(value.stringValue());
			case "cursor", "startCursor", "endCursor" -> value.isString() ? cursor(value.stringValue()) : null;
			case "refreshDue" -> value.isString() ? days(LocalDate.parse(value.stringValue())) : null;
			default -> value.isString() ? text(value.stringValue()) : null;
		};
	}

	private String cursor(String cursor) {
		return this.cursors.computeIfAbsent(cursor, (key) -> "<cursor " + (this.cursors.size() + 1) + ">");
	}

	private static String days(LocalDate day) {
		return "<in " + ChronoUnit.DAYS.between(LocalDate.now(ZoneOffset.UTC), day) + " days>";
	}

	private static String dated(String document) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		return DATE.matcher(document).replaceAll((date) -> {
			LocalDate day = LocalDate.parse(date.group());
			return day.equals(today) ? "<today>" : day.isAfter(today) ? days(day) : date.group();
		});
	}

	private String sent(String body) {
		return SENT.matcher(body).replaceAll((it) -> isNow(it.group()) ? "<now>" : it.group());
	}

	private @Nullable String text(String text) {
		if (INSTANT.matcher(text).matches()) {
			return isNow(text) ? "<now>" : null;
		}
		GlobalId id = GlobalId.decoded(text);
		if (id == null || !id.type().matches("[A-Z]\\w+") || !id.encoded().equals(text)) {
			return null;
		}
		String key = UUID.matcher(id.id()).replaceAll("*");
		return "<" + id.type() + " " + this.files.getOrDefault(key, key) + ">";
	}

	private boolean isNow(String text) {
		try {
			Instant instant = OffsetDateTime.parse(text).toInstant();
			return !instant.isBefore(this.start.minus(Duration.ofSeconds(1)))
					&& !instant.isAfter(Instant.now().plus(Duration.ofSeconds(1)));
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
