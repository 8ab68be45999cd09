package dev.icpgraph.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses the text of a graph, part by part.
 */
final class GraphTextReader {

	private static final Pattern TOKEN = Pattern
		.compile("\\s*(?:`([^`]+)`|'((?:[^'\\\\]|\\\\.)*)'|(-?\\d+\\.\\d+)|(-?\\d+)|(\\w+)|(->|<-|[-()\\[\\]{}:,]))");

	private final Map<String, GraphText.Node> nodes = new LinkedHashMap<>();

	private final List<GraphText.Link> links = new ArrayList<>();

	private final Matcher matcher;

	private final int length;

	private int position;

	GraphTextReader(String text) {
		String trimmed = text.strip();
		this.matcher = TOKEN.matcher(trimmed);
		this.length = trimmed.length();
	}

	GraphText read() {
		while (this.position < this.length) {
			String left = node();
			while (peek("-") || peek("<-")) {
				left = link(left);
			}
			skip(",");
		}
		return new GraphText(this.nodes, this.links);
	}

	private String node() {
		expect("(");
		String id = peek(":") ? "#" + this.nodes.size() : String.valueOf(value());
		if (skip(":")) {
			String label = String.valueOf(value());
			this.nodes.put(id, new GraphText.Node(id, label, properties()));
		}
		else if (!this.nodes.containsKey(id)) {
			throw new IllegalArgumentException("Say the label of '" + id + "' where it first appears");
		}
		expect(")");
		return id;
	}

	private String link(String left) {
		boolean backwards = skip("<-");
		if (!backwards) {
			expect("-");
		}
		expect("[");
		expect(":");
		String type = String.valueOf(value());
		Map<String, Object> properties = properties();
		expect("]");
		expect(backwards ? "-" : "->");
		String right = node();
		this.links.add(new GraphText.Link(backwards ? right : left, type, backwards ? left : right, properties));
		return right;
	}

	private Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>();
		if (skip("{")) {
			while (!skip("}")) {
				String key = String.valueOf(value());
				expect(":");
				properties.put(key, value());
				skip(",");
			}
		}
		return properties;
	}

	private Object value() {
		next();
		String text = (this.matcher.group(1) != null) ? this.matcher.group(1) : this.matcher.group(2);
		String word = this.matcher.group(5);
		if (text != null) {
			return text.replace("\\'", "'");
		}
		if (this.matcher.group(3) != null) {
			return Double.valueOf(this.matcher.group(3));
		}
		if (this.matcher.group(4) != null) {
			return Long.valueOf(this.matcher.group(4));
		}
		if (word == null) {
			throw new IllegalArgumentException("Expected a name or value before position " + this.position);
		}
		return (word.equals("true") || word.equals("false")) ? Boolean.valueOf(word) : word;
	}

	private boolean peek(String symbol) {
		return lookAhead() && symbol.equals(this.matcher.group(6));
	}

	private boolean skip(String symbol) {
		boolean there = peek(symbol);
		if (there) {
			this.position = this.matcher.end();
		}
		return there;
	}

	private void expect(String symbol) {
		if (!skip(symbol)) {
			throw new IllegalArgumentException("Expected " + symbol + " at position " + this.position);
		}
	}

	private void next() {
		if (!lookAhead()) {
			throw new IllegalArgumentException("The text ends or cannot be read at position " + this.position);
		}
		this.position = this.matcher.end();
	}

	private boolean lookAhead() {
		this.matcher.region(this.position, this.length);
		return this.matcher.lookingAt();
	}

}
