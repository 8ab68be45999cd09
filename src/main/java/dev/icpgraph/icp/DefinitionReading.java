package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.api.Problem;
import dev.icpgraph.measure.SnapshotVocabulary;
import dev.icpgraph.measure.Vocabulary;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a trial definition, under the same rules as a saved one.
 *
 * @param definition the definition; {@code null} if there are problems
 * @param problems each with its path, starting at {@code definition}
 */
public record DefinitionReading(@Nullable IcpDefinition definition, List<Problem> problems) {

	/**
	 * Reads a GraphQL input.
	 * @param input in the shape of {@code IcpDefinitionInput}
	 * @param snapshot the snapshot whose names it may use
	 */
	public static DefinitionReading of(Object input, Snapshot snapshot) {
		return of(input, new SnapshotVocabulary(snapshot));
	}

	/**
	 * Reads a GraphQL input.
	 * @param input in the shape of {@code IcpDefinitionInput}
	 * @param vocabulary the names that it may use
	 */
	public static DefinitionReading of(Object input, Vocabulary vocabulary) {
		try {
			IcpDefinition definition = IcpDefinitionJson.of(input);
			List<Problem> problems = IcpDefinitionValidator.problems(definition, vocabulary);
			return new DefinitionReading(problems.isEmpty() ? definition : null, problems);
		}
		catch (MalformedDefinitionException ex) {
			return new DefinitionReading(null, ex.problems());
		}
	}

}
