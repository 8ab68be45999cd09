package dev.icpgraph.measure;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.api.Problem;

/**
 * Collects problems at a place in a definition. All places share one list.
 */
public final class ProblemCollector {

	private final String path;

	private final List<Problem> problems;

	private ProblemCollector(String path, List<Problem> problems) {
		this.path = path;
		this.problems = problems;
	}

	public static ProblemCollector at(String path) {
		return new ProblemCollector(path, new ArrayList<>());
	}

	public ProblemCollector field(String name) {
		return new ProblemCollector(this.path + "." + name, this.problems);
	}

	public ProblemCollector item(int index) {
		return new ProblemCollector(this.path + "[" + index + "]", this.problems);
	}

	/**
	 * The place of a measure, named after its criterion.
	 */
	ProblemCollector measure(Measure measure) {
		return field(measure.field());
	}

	void add(String code, String message) {
		this.problems.add(new Problem(code, this.path, message));
	}

	public void addUnless(boolean right, String code, String message) {
		if (!right) {
			add(code, message);
		}
	}

	public List<Problem> all() {
		return List.copyOf(this.problems);
	}

}
