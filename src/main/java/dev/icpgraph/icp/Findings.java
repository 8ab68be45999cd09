package dev.icpgraph.icp;

import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.api.Problem;

/**
 * Problems found at a place in a definition. Places share one list.
 */
final class Findings {

	private final String path;

	private final List<Problem> problems;

	private Findings(String path, List<Problem> problems) {
		this.path = path;
		this.problems = problems;
	}

	static Findings at(String path) {
		return new Findings(path, new ArrayList<>());
	}

	Findings field(String name) {
		return new Findings(this.path + "." + name, this.problems);
	}

	Findings item(int index) {
		return new Findings(this.path + "[" + index + "]", this.problems);
	}

	/**
	 * The place of a measure, by the name of its criterion.
	 */
	Findings measure(Measure measure) {
		return field(measure.field());
	}

	void add(String code, String message) {
		this.problems.add(new Problem(code, this.path, message));
	}

	void addUnless(boolean right, String code, String message) {
		if (!right) {
			add(code, message);
		}
	}

	List<Problem> all() {
		return List.copyOf(this.problems);
	}

}
