package dev.icpgraph.icp;

import java.util.List;

import dev.icpgraph.api.Problem;
import dev.icpgraph.measure.SnapshotVocabulary;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a definition that is only tried, by the rules for one that is
 * saved.
 *
 * @param definition {@code null} when there are problems
 * @param problems each with its path from {@code definition} on
 */
public record DefinitionReading(@Nullable IcpDefinition definition, List<Problem> problems) {

	/**
	 * Takes over a GraphQL input.
	 * @param input in the shape of {@code IcpDefinitionInput}
	 * @param snapshot whose names it may use
	 */
	public static DefinitionReading of(Object input, Snapshot snapshot) {
		try {
			IcpDefinition definition = IcpDefinitionJson.of(input);
			List<Problem> problems = IcpDefinitionValidator.problems(definition, new SnapshotVocabulary(snapshot));
			return new DefinitionReading(problems.isEmpty() ? definition : null, problems);
		}
		catch (MalformedDefinitionException ex) {
			return new DefinitionReading(null, ex.problems());
		}
	}

}
