package dev.icpgraph.security;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.icpgraph.api.Caller;
import dev.icpgraph.api.EarlyAnswers;
import dev.icpgraph.api.ErrorCode;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the requests of each caller, so that a client in a loop leaves room for others.
 * Responds with 429 and the wait in {@code Retry-After}.
 */
class RateLimit extends OncePerRequestFilter {

	/** Number of requests allowed at once, in seconds of the steady rate. */
	private static final int BURST = 10;

	/** Time without a request after which a bucket is full in any case. */
	private static final Duration IDLE = Duration.ofMinutes(1);

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(IDLE).build();

	private final int perSecond;

	private final EarlyAnswers answers;

	private final TimeMeter time;

	RateLimit(int perSecond, EarlyAnswers answers) {
		this(perSecond, answers, TimeMeter.SYSTEM_NANOTIME);
	}

	RateLimit(int perSecond, EarlyAnswers answers, TimeMeter time) {
		this.perSecond = perSecond;
		this.answers = answers;
		this.time = time;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getServletPath().startsWith("/actuator/health");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ConsumptionProbe probe = this.buckets.get(Caller.name(), (caller) -> bucket()).tryConsumeAndReturnRemaining(1);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
		this.answers.send(request, response, ErrorCode.RATE_LIMITED, "This token sends more than " + this.perSecond
				+ " requests per second: wait " + seconds + " s, or raise icpgraph.security.requests-per-second");
	}

	private Bucket bucket() {
		return Bucket.builder()
			.withCustomTimePrecision(this.time)
			.addLimit((limit) -> limit.capacity((long) BURST * this.perSecond)
				.refillGreedy(this.perSecond, Duration.ofSeconds(1)))
			.build();
	}

}
