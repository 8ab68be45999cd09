package dev.icpgraph.icp;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.icpgraph.api.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Converts definitions from and to the one shape for GraphQL input, stored JSON and
 * files: {@code IcpDefinitionInput}.
 */
final class IcpDefinitionJson {

	private static final JsonMapper mapper = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private IcpDefinitionJson() {
	}

	/**
	 * Reads a JSON text.
	 * @throws MalformedDefinitionException if it does not have the shape of a definition
	 */
	static IcpDefinition read(String json) {
		return wellFormed(() -> mapper.readValue(json, IcpDefinition.class));
	}

	/**
	 * Reads a GraphQL input.
	 * @throws MalformedDefinitionException if it does not have the shape of a definition
	 */
	static IcpDefinition of(Object input) {
		return wellFormed(() -> mapper.convertValue(input, IcpDefinition.class));
	}

	static String write(IcpDefinition definition) {
		return mapper.writeValueAsString(definition);
	}

	/**
	 * A definition, or a part of it, as maps and lists.
	 */
	static Map<String, Object> tree(Object part) {
		return mapper.convertValue(part, new TypeReference<>() {
		});
	}

	private static IcpDefinition wellFormed(Supplier<IcpDefinition> reading) {
		try {
			return reading.get();
		}
		catch (JacksonException ex) {
			String code = (ex instanceof UnrecognizedPropertyException) ? "UNKNOWN_FIELD" : "MALFORMED";
			throw new MalformedDefinitionException(
					List.of(new Problem(code, path(ex.getPath()), ex.getOriginalMessage())), ex);
		}
	}

	private static String path(List<JacksonException.Reference> steps) {
		return "definition" + steps.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining());
	}

}
