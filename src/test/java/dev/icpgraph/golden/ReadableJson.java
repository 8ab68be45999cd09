package dev.icpgraph.golden;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Formats JSON for readers: short values on one line, texts of many lines as lines.
 */
public final class ReadableJson {

	private static final int WIDTH = 150;

	private static final JsonMapper JSON = JsonMapper.shared();

	private ReadableJson() {
	}

	/**
	 * The value, with a line break at the end.
	 */
	public static String of(JsonNode answer) {
		return of(answer, "") + "\n";
	}

	private static String of(JsonNode node, String indent) {
		if (node.isString() && node.stringValue().contains("\n")) {
			return of(lines(node.stringValue()), indent);
		}
		String line = onALine(node);
		if (line.length() + indent.length() <= WIDTH && !line.contains("\\n")) {
			return line;
		}
		String deeper = indent + "  ";
		if (node.isObject()) {
			return node.properties()
				.stream()
				.map((field) -> deeper + key(field) + of(field.getValue(), deeper))
				.collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
		}
		return node.isArray() ? node.values()
			.stream()
			.map((item) -> deeper + of(item, deeper))
			.collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]")) : line;
	}

	private static String onALine(JsonNode node) {
		if (node.isObject()) {
			return node.properties()
				.stream()
				.map((field) -> key(field) + onALine(field.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		return node.isArray()
				? node.values().stream().map(ReadableJson::onALine).collect(Collectors.joining(", ", "[", "]"))
				: JSON.writeValueAsString(node);
	}

	private static String key(Map.Entry<String, JsonNode> field) {
		return JSON.writeValueAsString(field.getKey()) + ": ";
	}

	private static JsonNode lines(String text) {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		List<JsonNode> lines = text.lines().map((line) -> (JsonNode) nodes.stringNode(line)).toList();
		return nodes.objectNode().set("<lines>", nodes.arrayNode().addAll(lines));
	}

}
