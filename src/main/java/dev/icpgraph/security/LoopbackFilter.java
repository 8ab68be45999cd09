package dev.icpgraph.security;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Protects an open server from other websites, whose pages run in the same browser and
 * could post to loopback, or resolve their domain to it.
 */
class LoopbackFilter extends OncePerRequestFilter {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (NAMES.contains(request.getServerName()) && local(request.getHeader(HttpHeaders.ORIGIN))) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value(), "An open server answers to localhost only");
		}
	}

	private static boolean local(@Nullable String origin) {
		try {
			return origin == null || NAMES.contains(String.valueOf(URI.create(origin).getHost()));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
