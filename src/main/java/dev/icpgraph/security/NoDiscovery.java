package dev.icpgraph.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import dev.icpgraph.api.EarlyAnswers;
import dev.icpgraph.api.ErrorCode;

/**
 * Hides the document in which Spring Security describes this server to callers without a
 * token, with the name that they call it by, and with features that it does not have.
 */
class NoDiscovery extends OncePerRequestFilter {

	private final EarlyAnswers answers;

	NoDiscovery(EarlyAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getServletPath().startsWith("/.well-known/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		this.answers.send(request, response, ErrorCode.BAD_REQUEST, "This does not exist");
	}

}
