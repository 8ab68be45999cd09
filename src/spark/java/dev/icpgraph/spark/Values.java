package dev.icpgraph.spark;

import java.util.HashMap;
import java.util.Map;

/**
 * Values of rows as texts that keep their types, for columns of Spark.
 */
final class Values {

	private Values() {
	}

	/**
	 * Values as texts; without values of types that no account or customer has.
	 */
	static Map<String, String> written(Map<String, Object> values) {
		Map<String, String> written = new HashMap<>();
		values.forEach((name, value) -> {
			switch (value) {
				case String text -> written.put(name, "S" + text);
				case Long number -> written.put(name, "L" + number);
				case Integer number -> written.put(name, "L" + number);
				case Double number -> written.put(name, "D" + number);
				case Boolean truth -> written.put(name, "B" + truth);
				default -> throw new IllegalStateException("No text for %s: report this fault".formatted(name));
			}
		});
		return written;
	}

	/**
	 * The values of texts.
	 */
	static Map<String, Object> read(Map<String, String> written) {
		Map<String, Object> values = new HashMap<>();
		written.forEach((name, text) -> {
			String rest = text.substring(1);
			values.put(name, switch (text.charAt(0)) {
				case 'S' -> rest;
				case 'L' -> Long.valueOf(rest);
				case 'D' -> Double.valueOf(rest);
				default -> Boolean.valueOf(rest);
			});
		});
		return values;
	}

}
