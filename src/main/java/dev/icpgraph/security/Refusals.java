package dev.icpgraph.security;

import java.io.IOException;

import dev.icpgraph.api.EarlyAnswers;
import dev.icpgraph.api.ErrorCode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Responds to refused callers with the correction and the headers that bearer tokens
 * require.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final AuthenticationEntryPoint unauthenticated = new BearerTokenAuthenticationEntryPoint();

	private final AccessDeniedHandler forbidden = new BearerTokenAccessDeniedHandler();

	private final EarlyAnswers answers;

	Refusals(EarlyAnswers answers) {
		this.answers = answers;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		this.unauthenticated.commence(request, response, ex);
		this.answers.send(request, response, ErrorCode.UNAUTHENTICATED,
				"This needs a known token, in a header 'Authorization: Bearer <token>': "
						+ "see icpgraph.security.tokens");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		this.forbidden.handle(request, response, ex);
		this.answers.send(request, response, ErrorCode.FORBIDDEN,
				"This does not exist, or needs a token with another role");
	}

}
