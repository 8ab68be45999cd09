package dev.icpgraph.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Combines measures by Kleene's strong three-valued logic (Introduction to
 * Metamathematics, 1952): an unknown part makes the result unknown unless the other parts
 * decide it.
 */
public sealed interface CombinedMeasure extends Measure {

	/**
	 * The combined measures.
	 */
	List<Measure> parts();

	/**
	 * The minimum of the values; 0 if any is 0, even if others are unknown.
	 */
	@JsonTypeName("all")
	record All(@JsonValue List<Measure> parts) implements CombinedMeasure {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		public All {
			parts = List.copyOf(parts);
		}

		@Override
		public String describe() {
			return MeasureWords.combined(this.parts, ", and ");
		}

	}

	/**
	 * The maximum of the values; 1 if any is 1, even if others are unknown.
	 */
	@JsonTypeName("any")
	record Any(@JsonValue List<Measure> parts) implements CombinedMeasure {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		public Any {
			parts = List.copyOf(parts);
		}

		@Override
		public String describe() {
			return MeasureWords.combined(this.parts, ", or ");
		}

	}

	/**
	 * 1 − value.
	 */
	@JsonTypeName("not")
	@JsonSerialize(using = NotSerializer.class)
	record Not(Measure part) implements CombinedMeasure {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		public Not {
		}

		@Override
		public List<Measure> parts() {
			return List.of(this.part);
		}

		@Override
		public String describe() {
			return "not (" + this.part.describe() + ")";
		}

	}

}
