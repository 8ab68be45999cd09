package dev.icpgraph.security;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Tells those who are turned away what to send instead, beside the headers that bearer
 * tokens ask for: GraphQL clients as a GraphQL answer, which is all they can read.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final AuthenticationEntryPoint unauthenticated = new BearerTokenAuthenticationEntryPoint();

	private final AccessDeniedHandler forbidden = new BearerTokenAccessDeniedHandler();

	private final String graphql;

	private final JsonMapper json;

	Refusals(@Value("${spring.graphql.http.path:/graphql}") String graphql, JsonMapper json) {
		this.graphql = graphql;
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		this.unauthenticated.commence(request, response, ex);
		answer(request, response, "UNAUTHENTICATED",
				"This needs a token that the server knows, in a header 'Authorization: Bearer <token>': "
						+ "see icpgraph.security.tokens");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		this.forbidden.handle(request, response, ex);
		answer(request, response, "FORBIDDEN", "This is not for a token of this role, or not there at all");
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, String code, String message)
			throws IOException {
		boolean graph = request.getServletPath().equals(this.graphql);
		response.setContentType(graph ? MediaType.APPLICATION_JSON_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		Object body = graph ? Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code))))
				: ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(response.getStatus()), message);
		response.getOutputStream().write(this.json.writeValueAsBytes(body));
	}

}
