package dev.icpgraph.security;

import java.io.IOException;
import java.util.regex.Pattern;

import dev.icpgraph.api.EarlyAnswers;
import dev.icpgraph.api.ErrorCode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Responds to refused callers with the correction and the headers that bearer tokens
 * require.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private static final Pattern METADATA = Pattern.compile(",? ?resource_metadata=\"[^\"]*\"");

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
		withoutMetadata(response);
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

	/**
	 * Removes the address of a document that this server does not have.
	 */
	private static void withoutMetadata(HttpServletResponse response) {
		String challenge = response.getHeader(HttpHeaders.WWW_AUTHENTICATE);
		if (challenge != null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, METADATA.matcher(challenge).replaceFirst(""));
		}
	}

	// Before all filters, so nothing else writes the headers.
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException ex)
			throws IOException {
		SecurityHeaders.complete(response);
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		this.answers.send(request, response, ErrorCode.BAD_REQUEST,
				"The path, a header or the method is not allowed: send the path without '//', '..', ';' and encoded "
						+ "separators");
	}

}
