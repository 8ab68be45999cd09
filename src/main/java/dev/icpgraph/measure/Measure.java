package dev.icpgraph.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.api.Problem;
import dev.icpgraph.snapshot.Snapshot;
import tools.jackson.databind.annotation.JsonTypeIdResolver;

/**
 * A property of accounts for a filter or signal. As JSON, an object with one field, named
 * after the criterion: {@code {"headcount": {"gte": 50}}}. It gives each account a value
 * from 0 to 1, or unknown; a filter keeps values above 0.
 */
@JsonTypeIdResolver(MeasureNames.class)
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, include = JsonTypeInfo.As.WRAPPER_OBJECT)
public sealed interface Measure permits FirmographicMeasure, TechnographicMeasure, BehaviorMeasure, GraphMeasure,
		PeopleMeasure, CombinedMeasure {

	/**
	 * The criterion in words, for example {@code headcount 50–5000}.
	 */
	String describe();

	/**
	 * The criterion's name, for example {@code headcount}.
	 */
	default String field() {
		return getClass().getAnnotation(JsonTypeName.class).value();
	}

	/**
	 * The problems of a measure as a filter on the data of a snapshot.
	 * @param path place of the measure in the input
	 */
	static List<Problem> problems(Measure measure, String path, Snapshot snapshot) {
		ProblemCollector problems = ProblemCollector.at(path);
		new MeasureChecks(new SnapshotVocabulary(snapshot)).checkFilter(measure, problems);
		return problems.all();
	}

}
