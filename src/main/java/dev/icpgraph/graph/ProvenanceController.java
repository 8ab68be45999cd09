package dev.icpgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.api.GlobalId;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells the file that something comes from.
 */
@Controller
class ProvenanceController {

	private final ImportFiles files;

	ProvenanceController(ImportFiles files) {
		this.files = files;
	}

	@SchemaMapping
	String importId(Provenance provenance) {
		return new GlobalId("Import", provenance.importId()).encoded();
	}

	@BatchMapping
	Map<Provenance, String> file(List<Provenance> provenances) {
		Map<String, String> found = this.files
			.byIds(provenances.stream().map(Provenance::importId).distinct().toList());
		Map<Provenance, String> files = new LinkedHashMap<>();
		for (Provenance provenance : provenances) {
			String file = found.get(provenance.importId());
			if (file != null) {
				files.put(provenance, file);
			}
		}
		return files;
	}

}
