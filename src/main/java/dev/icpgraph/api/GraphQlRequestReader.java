package dev.icpgraph.api;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Reads the body of a GraphQL request. Refuses {@code null} and numbers in place of text,
 * which Spring would read as an empty request and as digits.
 */
@Component
class GraphQlRequestReader extends JacksonJsonHttpMessageConverter {

	GraphQlRequestReader(JsonMapper json) {
		super(json.rebuild()
			.withCoercionConfig(LogicalType.Textual,
					(coercion) -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
						.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
			.build());
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == SerializableGraphQlRequest.class;
	}

	// The parent calls 'supports' only for plain classes, and would read any JSON.
	@Override
	public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
		return supports(type.toClass()) && super.canRead(type, mediaType);
	}

	@Override
	public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
			throws IOException {
		Object body = super.read(type, message, hints);
		if (body == null) {
			throw new HttpMessageNotReadableException("The body is null", message);
		}
		return body;
	}

}
