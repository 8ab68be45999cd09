package dev.icpgraph.exporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.icpgraph.api.GlobalId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one JSON object per line: the columns of a template; without a template, also
 * the account's GraphQL id, exact scores and every reason with its points. The last line
 * states the number of lines before it: {@code {"rows":1194}}.
 */
final class NdjsonOutput implements RowOutput {

	private static final JsonMapper mapper = JsonMapper.shared();

	private final Template template;

	private final Writer writer;

	NdjsonOutput(Template template, Writer writer) {
		this.template = template;
		this.writer = writer;
	}

	@Override
	public void write(ExportRow row) {
		Map<String, @Nullable Object> line = new LinkedHashMap<>();
		if (this.template == Template.FULL) {
			line.put("id", new GlobalId("Account", row.account().id()).encoded());
		}
		this.template.columns().forEach((column) -> line.put(column.name(), column.value().apply(row)));
		if (this.template == Template.FULL) {
			line.put("score", row.match().score());
			line.put("score_low", row.match().low());
			line.put("score_high", row.match().high());
			line.put("fit", row.match().fit());
			line.put("intent", row.match().intent());
			line.put("known_share", row.match().knownShare());
			line.put("reasons", row.match().reasons());
			line.put("revision", row.match().revision());
		}
		line(line);
	}

	@Override
	public void end(long rows) {
		line(Map.of("rows", rows));
	}

	private void line(Map<String, ?> line) {
		try {
			this.writer.write(mapper.writeValueAsString(line));
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
