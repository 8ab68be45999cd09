package dev.icpgraph.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import dev.icpgraph.snapshot.AccountAttribute;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads criteria that are named after their attribute or quantity. The name is the
 * enclosing JSON field.
 */
final class MeasureReaders {

	private MeasureReaders() {
	}

	/**
	 * The constant that the enclosing field is named after.
	 */
	private static <E> E named(JsonParser json, E[] constants, Function<E, String> name) {
		String field = json.streamReadContext().getParent().currentName();
		return Arrays.stream(constants).filter((it) -> name.apply(it).equals(field)).findFirst().orElseThrow();
	}

	static final class OneOfReader extends ValueDeserializer<FirmographicMeasure.OneOf> {

		@Override
		public FirmographicMeasure.OneOf deserialize(JsonParser json, DeserializationContext context) {
			AccountAttribute attribute = named(json, AccountAttribute.values(), AccountAttribute::property);
			Values values = context.readValue(json, Values.class);
			return new FirmographicMeasure.OneOf(attribute, values.in(), values.notIn());
		}

		private record Values(@Nullable List<String> in, @Nullable List<String> notIn) {
		}

	}

	static final class RangeReader extends ValueDeserializer<FirmographicMeasure.Range> {

		@Override
		public FirmographicMeasure.Range deserialize(JsonParser json, DeserializationContext context) {
			LimitedQuantity quantity = named(json, LimitedQuantity.values(), LimitedQuantity::field);
			Limits limits = context.readValue(json, Limits.class);
			return new FirmographicMeasure.Range(quantity, limits.gte(), limits.lte());
		}

		private record Limits(@Nullable Long gte, @Nullable Long lte) {
		}

	}

}
