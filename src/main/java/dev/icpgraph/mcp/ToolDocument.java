package dev.icpgraph.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.Parser;

/**
 * A tool as a GraphQL query, whose variables are its arguments.
 *
 * @param name for example {@code best_accounts}
 * @param description the comment on the first line
 * @param text the whole document
 * @param operation its only operation
 */
record ToolDocument(String name, String description, String text, OperationDefinition operation) {

	private static final String COMMENT = "# ";

	/**
	 * Reads the document next to this class.
	 * @param file its name without the ending, for example {@code best-accounts}
	 * @throws IllegalStateException unless it is a comment and one query
	 */
	static ToolDocument read(String file) {
		String text = content(file + ".graphql");
		OperationDefinition operation = Parser.parse(text)
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.reduce((one, other) -> {
				throw new IllegalStateException(file + " has several operations; a tool is one");
			})
			.orElseThrow();
		if (!text.startsWith(COMMENT) || operation.getOperation() != Operation.QUERY) {
			throw new IllegalStateException(file + " must be a comment that describes the tool, then a query");
		}
		return new ToolDocument(file.replace('-', '_'), text.substring(COMMENT.length(), text.indexOf('\n')), text,
				operation);
	}

	private static String content(String file) {
		try (InputStream stream = Objects.requireNonNull(ToolDocument.class.getResourceAsStream(file), file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
