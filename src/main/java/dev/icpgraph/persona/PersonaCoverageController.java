package dev.icpgraph.persona;

import java.util.List;
import java.util.Map;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Employment;
import dev.icpgraph.scoring.Qualification;
import dev.icpgraph.scoring.Score;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows the people of an account for the personas of an ICP.
 */
@Controller
class PersonaCoverageController {

	private final PersonaCoverages coverages;

	private final IcpParts parts;

	PersonaCoverageController(PersonaCoverages coverages, IcpParts parts) {
		this.coverages = coverages;
		this.parts = parts;
	}

	@BatchMapping(typeName = "Score", field = "coverage")
	Map<Score, PersonaCoverage> ofScores(List<Score> scores) {
		return this.coverages.of(scores);
	}

	@SchemaMapping(typeName = "PersonaCoverage")
	int count(PersonaCoverage.OfPersona coverage) {
		return coverage.people().size();
	}

	@SchemaMapping(typeName = "PersonaCoverage")
	List<Employment> people(PersonaCoverage.OfPersona coverage, @Argument int first) {
		return coverage.people().stream().limit(PageRequest.first(first).size()).toList();
	}

	@SchemaMapping(typeName = "Qualification")
	List<Persona> personas(Qualification qualification) {
		String title = qualification.lead().jobTitle();
		return this.parts.personas(qualification.icp())
			.stream()
			.filter((persona) -> persona.recognises(title, null, null))
			.toList();
	}

}
