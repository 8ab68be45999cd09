package dev.icpgraph.icp;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a filter or signal looks at in an account. As JSON it is an object with one field,
 * named after the criterion: {@code {"headcount": {"gte": 50}}}. Of every account a
 * measure says a value from 0 to 1, or that it is unknown; a filter lets through what is
 * above 0.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
public sealed interface Measure permits FirmographicMeasure, TechnographicMeasure, BehaviorMeasure, GraphMeasure {

	/**
	 * The criterion in words, for example {@code headcount 50–5000}.
	 */
	String describe();

}
