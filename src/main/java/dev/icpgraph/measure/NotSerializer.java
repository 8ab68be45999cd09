package dev.icpgraph.measure;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes {@code {"not": {"headcount": …}}}. With {@code @JsonValue} Jackson would replace
 * the inner name by the outer one.
 */
final class NotSerializer extends ValueSerializer<CombinedMeasure.Not> {

	@Override
	public void serialize(CombinedMeasure.Not not, JsonGenerator json, SerializationContext context) {
		context.findTypedValueSerializer(not.part().getClass(), true).serialize(not.part(), json, context);
	}

	@Override
	public void serializeWithType(CombinedMeasure.Not not, JsonGenerator json, SerializationContext context,
			TypeSerializer type) {
		WritableTypeId name = type.writeTypePrefix(json, context, type.typeId(not, JsonToken.VALUE_EMBEDDED_OBJECT));
		serialize(not, json, context);
		type.writeTypeSuffix(json, context, name);
	}

}
