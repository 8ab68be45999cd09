package dev.icpgraph.replica;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.EarlyAnswers;
import dev.icpgraph.api.ErrorCode;
import dev.icpgraph.cypher.DatabaseAway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes a request wait until this application sees what its caller saw or wrote through
 * another one. The header {@value #AFTER} repeats {@value #STATE} of an earlier response.
 */
@Component
class CatchUpFilter extends OncePerRequestFilter {

	static final String AFTER = "Icpgraph-After";

	static final String STATE = "Icpgraph-State";

	private static final Duration PAUSE = Duration.ofMillis(20);

	private final SeenStates states;

	private final List<Follower> followers;

	private final ReplicaProperties properties;

	private final EarlyAnswers answers;

	CatchUpFilter(SeenStates states, List<Follower> followers, ReplicaProperties properties, EarlyAnswers answers) {
		this.states = states;
		this.followers = followers;
		this.properties = properties;
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(AFTER) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			catchUp(request.getHeader(AFTER));
		}
		catch (BadInputException ex) {
			refuse(request, response, HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, ex);
			return;
		}
		catch (BehindException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
			refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.REPLICA_BEHIND, ex);
			return;
		}
		catch (RuntimeException ex) {
			if (!DatabaseAway.isWhy(ex)) {
				throw ex;
			}
			refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.DATABASE_UNAVAILABLE, ex);
			return;
		}
		chain.doFilter(request, response);
	}

	private void catchUp(String token) {
		long start = System.nanoTime();
		Duration patience = this.properties.patience();
		long revision = this.states.revisionAfter(token, patience);
		this.followers.forEach((it) -> it.follow(revision));
		while (!this.followers.stream().allMatch((it) -> it.hasReached(revision))) {
			if (System.nanoTime() - start > patience.toNanos() || !paused()) {
				throw new BehindException(patience);
			}
		}
	}

	private static boolean paused() {
		try {
			Thread.sleep(PAUSE);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorCode code,
			RuntimeException why) throws IOException {
		response.setStatus(status.value());
		this.answers.send(request, response, code, String.valueOf(why.getMessage()));
	}

}
