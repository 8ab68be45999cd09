package dev.icpgraph.measure;

import java.util.Arrays;
import java.util.List;

import dev.icpgraph.snapshot.AccountAttribute;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads criteria that are named after the attribute or quantity that they are about. The
 * name is that of the JSON field around them.
 */
final class MeasureReaders {

	private MeasureReaders() {
	}

	private static String nameOfField(JsonParser json) {
		return json.streamReadContext().getParent().currentName();
	}

	static final class OneOfReader extends ValueDeserializer<FirmographicMeasure.OneOf> {

		@Override
		public FirmographicMeasure.OneOf deserialize(JsonParser json, DeserializationContext context) {
			String field = nameOfField(json);
			AccountAttribute attribute = Arrays.stream(AccountAttribute.values())
				.filter((it) -> it.property().equals(field))
				.findFirst()
				.orElseThrow();
			Values values = context.readValue(json, Values.class);
			return new FirmographicMeasure.OneOf(attribute, values.in(), values.notIn());
		}

		private record Values(@Nullable List<String> in, @Nullable List<String> notIn) {
		}

	}

	static final class RangeReader extends ValueDeserializer<FirmographicMeasure.Range> {

		@Override
		public FirmographicMeasure.Range deserialize(JsonParser json, DeserializationContext context) {
			String field = nameOfField(json);
			LimitedQuantity quantity = Arrays.stream(LimitedQuantity.values())
				.filter((it) -> it.field().equals(field))
				.findFirst()
				.orElseThrow();
			Limits limits = context.readValue(json, Limits.class);
			return new FirmographicMeasure.Range(quantity, limits.gte(), limits.lte());
		}

		private record Limits(@Nullable Long gte, @Nullable Long lte) {
		}

	}

}
