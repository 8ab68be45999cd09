package dev.icpgraph.importer;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.NodeLoader;

/**
 * Loads imports for {@code node} and {@code nodes}.
 */
@Component
class ImportNodeLoader implements NodeLoader {

	private final Imports imports;

	ImportNodeLoader(Imports imports) {
		this.imports = imports;
	}

	@Override
	public String type() {
		return "Import";
	}

	@Override
	public Map<String, Import> load(Collection<String> ids) {
		return this.imports.findAll(ids).stream().collect(Collectors.toMap(Import::key, Function.identity()));
	}

}
