package dev.icpgraph.spark;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of a row as one text, for a column of Spark: whole numbers, decimal numbers
 * and texts keep their types.
 */
final class Values {

	private static final JsonMapper JSON = new JsonMapper();

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	private Values() {
	}

	static String written(Map<String, Object> values) {
		return JSON.writeValueAsString(values);
	}

	/**
	 * The values in a text; empty for null.
	 */
	static Map<String, Object> read(@Nullable String written) {
		return (written != null) ? JSON.readValue(written, MAP) : Map.of();
	}

}
