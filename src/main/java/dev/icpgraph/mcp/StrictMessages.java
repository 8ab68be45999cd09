package dev.icpgraph.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.spec.McpError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.EntityResponse;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Checks messages before the SDK reads them, and reports errors as JSON-RPC 2.0 asks. The
 * SDK would log a stack trace for each wrong message and send it to the caller.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("icpgraph.mcp.enabled")
class StrictMessages {

	private static final int NOT_JSON = -32700;

	private static final int NOT_A_REQUEST = -32600;

	private static final int UNKNOWN_METHOD = -32601;

	private static final int WRONG_PARAMETERS = -32602;

	private static final List<String> METHODS = List.of("initialize", "ping", "tools/list", "tools/call");

	private final JsonMapper json;

	StrictMessages(JsonMapper json) {
		this.json = json;
	}

	/**
	 * @param webMvcStatelessServerRouterFunction the routes of the SDK
	 */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	RouterFunction<ServerResponse> checkedMessages(RouterFunction<ServerResponse> webMvcStatelessServerRouterFunction) {
		return RouterFunctions.route()
			.POST("/mcp", (request) -> answer(request, webMvcStatelessServerRouterFunction))
			.build();
	}

	private ServerResponse answer(ServerRequest request, RouterFunction<ServerResponse> sdk) throws Exception {
		byte[] body = request.body(byte[].class);
		JsonNode message;
		try {
			message = this.json.readTree(body);
		}
		catch (JacksonException ex) {
			return error(HttpStatus.BAD_REQUEST, null, NOT_JSON, "The body is not JSON");
		}
		JsonNode id = message.get("id");
		ServerResponse refused = isRequest(message, id) ? refused(message, id) : error(HttpStatus.BAD_REQUEST, null,
				NOT_A_REQUEST,
				"Send one request such as {\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\", \"params\": {}}");
		if (refused != null) {
			return refused;
		}
		ServerRequest checked = ServerRequest.from(request).body(body).build();
		ServerResponse answer = sdk.route(checked).orElseThrow().handle(checked);
		return (answer instanceof EntityResponse<?> response && response.entity() instanceof McpError failure)
				? error(answer.statusCode(), id, failure.getJsonRpcError().code(), failure.getJsonRpcError().message())
				: answer;
	}

	private static boolean isRequest(JsonNode message, @Nullable JsonNode id) {
		return message.path("jsonrpc").asString("").equals("2.0") && message.path("method").isString()
				&& (id == null || id.isString() || id.isIntegralNumber());
	}

	/**
	 * The error of a request that the SDK does not understand; {@code null} if it does.
	 */
	private static @Nullable ServerResponse refused(JsonNode message, @Nullable JsonNode id) {
		String method = message.path("method").stringValue();
		if (id != null && !METHODS.contains(method)) {
			return error(HttpStatus.OK, id, UNKNOWN_METHOD, "The methods are " + String.join(", ", METHODS));
		}
		JsonNode parameters = message.path("params");
		boolean call = method.equals("tools/call");
		boolean right = isObjectOrNothing(parameters) && isObjectOrNothing(parameters.path("arguments"))
				&& (!call || parameters.path("name").isString());
		return right ? null : error(HttpStatus.OK, id, WRONG_PARAMETERS, call
				? "'params' is an object with the text 'name' and the object 'arguments'" : "'params' is an object");
	}

	private static boolean isObjectOrNothing(JsonNode value) {
		return value.isObject() || value.isNull() || value.isMissingNode();
	}

	private static ServerResponse error(HttpStatusCode status, @Nullable JsonNode id, int code, String message) {
		Map<String, @Nullable Object> body = new LinkedHashMap<>();
		body.put("jsonrpc", "2.0");
		body.put("id", id);
		body.put("error", Map.of("code", code, "message", message));
		return ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
	}

}
