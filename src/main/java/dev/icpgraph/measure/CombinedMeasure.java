package dev.icpgraph.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Measures taken together, in Kleene's three-valued logic: what is unknown leaves the
 * whole unknown, unless the rest decides it alone.
 */
public sealed interface CombinedMeasure extends Measure {

	/**
	 * The measures it is made of.
	 */
	List<Measure> parts();

	/**
	 * The least of the values; 0 as soon as one is 0, even if others are unknown.
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
	 * The greatest of the values; 1 as soon as one is 1, even if others are unknown.
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
	 * 1 less the value.
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
