package dev.icpgraph.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.graph.Provenance;

/**
 * Shows the file that a fact comes from.
 */
@Controller
class ProvenanceController {

	private final ImportFiles files;

	ProvenanceController(ImportFiles files) {
		this.files = files;
	}

	@BatchMapping
	Map<Provenance, String> file(List<Provenance> provenances) {
		Map<String, String> found = this.files
			.byIds(provenances.stream().map(Provenance::importKey).distinct().toList());
		Map<Provenance, String> files = new LinkedHashMap<>();
		for (Provenance provenance : provenances) {
			String file = found.get(provenance.importKey());
			if (file != null) {
				files.put(provenance, file);
			}
		}
		return files;
	}

}
