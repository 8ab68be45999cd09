package dev.icpgraph.security;

import java.io.IOException;
import java.util.List;

import dev.icpgraph.api.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes each upload that was allowed to the {@link AuditLog}.
 */
class UploadAudit extends OncePerRequestFilter {

	private final AuditLog audit;

	UploadAudit(AuditLog audit) {
		this.audit = audit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.POST.matches(request.getMethod()) || !request.getServletPath().startsWith("/imports");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String caller = Caller.name();
		chain.doFilter(request, response);
		String dryRun = "true".equals(request.getParameter("dryRun")) ? "?dryRun=true" : "";
		this.audit.record(caller, List.of("POST " + request.getServletPath() + dryRun),
				(response.getStatus() < 400) ? "done" : String.valueOf(response.getStatus()));
	}

}
