package dev.icpgraph.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Responds to requests that do not reach a controller: to GraphQL clients with a GraphQL
 * response, the only form they read, to other clients with a problem document.
 */
@Component
public class EarlyAnswers {

	private final String graphql;

	private final JsonMapper json;

	EarlyAnswers(@Value("${spring.graphql.http.path:/graphql}") String graphql, JsonMapper json) {
		this.graphql = graphql;
		this.json = json;
	}

	boolean isGraphQl(HttpServletRequest request) {
		return request.getServletPath().equals(this.graphql);
	}

	/**
	 * The body of a GraphQL response with one error.
	 */
	static Map<String, Object> errors(ErrorCode code, String message) {
		return Map.of("errors", List.of(Map.of("message", message, "extensions", code.extensions())));
	}

	/**
	 * Writes the body with the status of the response.
	 * @param message the problem and the correction
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, ErrorCode code, String message)
			throws IOException {
		boolean graph = isGraphQl(request);
		response.setContentType(graph ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		Object body = graph ? errors(code, message)
				: ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(response.getStatus()), message);
		response.getOutputStream().write(this.json.writeValueAsBytes(body));
	}

}
