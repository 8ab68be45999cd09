package dev.icpgraph.security;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import dev.icpgraph.api.EarlyAnswersFixture;
import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitTests {

	private final AtomicLong now = new AtomicLong();

	private final RateLimit limit = new RateLimit(1, EarlyAnswersFixture.create(), new ManualTime(this.now));

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void saysHowLongToWait() throws Exception {
		for (int i = 0; i < 10; i++) {
			assertThat(asked("ann", "/graphql").getStatus()).isEqualTo(200);
		}

		MockHttpServletResponse refused = asked("ann", "/graphql");

		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
		assertThat(refused.getContentAsString()).contains("RATE_LIMITED", "icpgraph.security.requests-per-second");

		this.now.set(TimeUnit.SECONDS.toNanos(1));
		assertThat(asked("ann", "/graphql").getStatus()).isEqualTo(200);
		assertThat(asked("ann", "/graphql").getStatus()).isEqualTo(429);
	}

	@Test
	void leavesRoomForOthersAndForHealth() throws Exception {
		for (int i = 0; i < 20; i++) {
			asked("ann", "/graphql");
		}

		assertThat(asked("bo", "/graphql").getStatus()).isEqualTo(200);
		assertThat(asked("ann", "/actuator/health/readiness").getStatus()).isEqualTo(200);
	}

	/** A clock that stands still between requests. */
	private record ManualTime(AtomicLong now) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return this.now.get();
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	}

	private MockHttpServletResponse asked(String caller, String path) throws Exception {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller, "token"));
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setServletPath(path);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limit.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
