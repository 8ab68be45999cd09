package dev.icpgraph.graph;

import java.util.List;

/**
 * Who works at an account now.
 *
 * @param people how many they are
 * @param jobs theirs, or of those of whom most is known when they are many
 */
public record CurrentStaff(int people, List<Employment> jobs) {

	/** Where nobody is known to work. */
	public static final CurrentStaff NOBODY = new CurrentStaff(0, List.of());

}
