package dev.icpgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a body that is not a GraphQL request in the form of a GraphQL answer, which is
 * all that a GraphQL client can read.
 */
@Component
class UnreadableRequests implements HandlerExceptionResolver, Ordered {

	private static final Map<String, Object> ANSWER = Map.of("errors", List.of(Map.of("message",
			"The body is not a GraphQL request: send JSON such as {\"query\": \"{ __typename }\", \"variables\": {}}",
			"extensions", ErrorCode.BAD_REQUEST.extensions())));

	private final String path;

	private final JsonMapper json;

	UnreadableRequests(@Value("${spring.graphql.http.path:/graphql}") String path, JsonMapper json) {
		this.path = path;
		this.json = json;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		boolean unreadable = ex instanceof ServerWebInputException || ex instanceof HttpMessageNotReadableException;
		if (!unreadable || !request.getServletPath().equals(this.path)) {
			return null;
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		try {
			response.getOutputStream().write(this.json.writeValueAsBytes(ANSWER));
		}
		catch (IOException writing) {
			throw new UncheckedIOException(writing);
		}
		return new ModelAndView();
	}

}
