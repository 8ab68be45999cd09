package dev.icpgraph.spark;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import dev.icpgraph.icp.DefinitionReading;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.measure.Vocabulary;

/**
 * Reads the JSON of a definition by the rules of the application.
 */
final class IcpFile {

	/** Knows every name: one that nobody has matches nobody. */
	static final Vocabulary ANY_NAME = new Vocabulary() {

		@Override
		public Collection<String> names(Kind kind) {
			return List.of();
		}

		@Override
		public boolean knows(Kind kind, String name) {
			return true;
		}

	};

	private static final JsonMapper JSON = new JsonMapper();

	private IcpFile() {
	}

	/**
	 * Reads a definition.
	 * @throws RefusedInputException with all its problems
	 */
	static IcpDefinition read(String json, Vocabulary vocabulary) {
		try {
			DefinitionReading reading = DefinitionReading.of(JSON.readValue(json, Object.class), vocabulary);
			IcpDefinition definition = reading.definition();
			if (definition == null) {
				throw new RefusedInputException("The definition has problems: " + reading.problems()
					.stream()
					.map((problem) -> problem.path() + ": " + problem.message())
					.collect(Collectors.joining("; ")));
			}
			return definition;
		}
		catch (JacksonException ex) {
			throw new RefusedInputException("The definition is no JSON: " + ex.getOriginalMessage());
		}
	}

}
