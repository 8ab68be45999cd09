package dev.icpgraph.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.icpgraph.snapshot.AccountAttribute;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/**
 * Names of criteria in JSON. A criterion of an attribute or a quantity is named after it;
 * every other type has one name.
 */
final class MeasureNames extends TypeIdResolverBase {

	private static final Map<String, Class<?>> TYPES = types();

	private static Map<String, Class<?>> types() {
		Map<String, Class<?>> types = new HashMap<>();
		records(Measure.class).filter((type) -> type.isAnnotationPresent(JsonTypeName.class))
			.forEach((type) -> types.put(type.getAnnotation(JsonTypeName.class).value(), type));
		for (AccountAttribute attribute : AccountAttribute.values()) {
			types.put(attribute.property(), FirmographicMeasure.OneOf.class);
		}
		for (LimitedQuantity quantity : LimitedQuantity.values()) {
			types.put(quantity.field(), FirmographicMeasure.Range.class);
		}
		return Map.copyOf(types);
	}

	private static Stream<Class<?>> records(Class<?> type) {
		return type.isRecord() ? Stream.of(type)
				: Arrays.stream(type.getPermittedSubclasses()).flatMap(MeasureNames::records);
	}

	@Override
	public String idFromValue(DatabindContext context, Object value) {
		return ((Measure) value).field();
	}

	@Override
	public String idFromValueAndType(DatabindContext context, @Nullable Object value, Class<?> type) {
		if (value == null) {
			throw new IllegalArgumentException("A measure is never null");
		}
		return idFromValue(context, value);
	}

	@Override
	public @Nullable JavaType typeFromId(DatabindContext context, String name) {
		Class<?> type = TYPES.get(name);
		return (type != null) ? context.constructType(type) : null;
	}

	@Override
	public String getDescForKnownTypeIds() {
		return String.join(", ", TYPES.keySet().stream().sorted().toList());
	}

	@Override
	public JsonTypeInfo.Id getMechanism() {
		return JsonTypeInfo.Id.CUSTOM;
	}

}
