package dev.icpgraph.graph;

import java.util.List;

/**
 * The people who work at an account now.
 *
 * @param people number of people
 * @param jobs their jobs; of many people, the jobs with the most data
 */
public record CurrentStaff(int people, List<Employment> jobs) {

	/** An account without known people. */
	public static final CurrentStaff NOBODY = new CurrentStaff(0, List.of());

}
