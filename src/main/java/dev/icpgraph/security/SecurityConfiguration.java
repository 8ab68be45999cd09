package dev.icpgraph.security;

import java.net.InetAddress;
import java.util.List;

import dev.icpgraph.api.EarlyAnswers;
import dev.icpgraph.api.OpenPage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Denies by default: reads need a token, writes a token with the role
 * {@link Role#EDITOR}. Only a server that listens on loopback can be open, for
 * development.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

	private static final Logger log = LoggerFactory.getLogger(SecurityConfiguration.class);

	private final SecurityProperties properties;

	SecurityConfiguration(SecurityProperties properties, ServerProperties server) {
		if (properties.open() && !loopback(server.getAddress())) {
			throw new IllegalStateException(
					"icpgraph.security.open=true needs server.address=127.0.0.1: an open server "
							+ "must not be reachable from other machines. Set icpgraph.security.tokens instead.");
		}
		this.properties = properties;
	}

	@Bean
	AuthenticationManagerResolver<HttpServletRequest> bearerTokens(ObjectProvider<JwtDecoder> decoders,
			ObjectProvider<OAuth2ResourceServerProperties> provider) {
		JwtDecoder decoder = decoders.getIfAvailable();
		if (decoder != null && provider.stream().allMatch((it) -> it.getJwt().getAudiences().isEmpty())) {
			log.warn("This server accepts JWTs that the identity provider made for other applications: set "
					+ "spring.security.oauth2.resourceserver.jwt.audiences to the audience of this one");
		}
		if (decoder == null && this.properties.tokens().isEmpty() && !this.properties.open()) {
			log.warn("This server would refuse every caller: set icpgraph.security.tokens[0].name, .sha256 and .role, "
					+ "or spring.security.oauth2.resourceserver.jwt.issuer-uri");
		}
		AuthenticationManager manager = new BearerTokens(new Tokens(this.properties.tokens()), decoder);
		return (request) -> manager;
	}

	/** Spring Security writes no headers when an error is dispatched. */
	@Bean
	FilterRegistrationBean<Filter> headersOfErrors() {
		FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
			SecurityHeaders.complete((HttpServletResponse) response);
			chain.doFilter(request, response);
		});
		filter.setDispatcherTypes(DispatcherType.ERROR);
		return filter;
	}

	// Times each request as a whole; timing fifteen filters twice adds no insight.
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain requests(HttpSecurity http, Refusals refusals, ObjectProvider<OpenPage> pages,
			AuthenticationManagerResolver<HttpServletRequest> tokens, EarlyAnswers answers, AuditLog audit) {
		List<String> open = pages.stream().flatMap((page) -> page.paths().stream()).toList();
		String policy = SecurityHeaders
			.contentSecurityPolicy(pages.stream().flatMap((page) -> page.connectsTo().stream()).toList());
		http.csrf(AbstractHttpConfigurer::disable) // Requests are stateless: no session,
													// no cookie.
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.oauth2ResourceServer((server) -> server.authenticationManagerResolver(tokens)
				.authenticationEntryPoint(refusals)
				.accessDeniedHandler(refusals))
			.headers((headers) -> headers.contentSecurityPolicy((content) -> content.policyDirectives(policy))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
			.authorizeHttpRequests((requests) -> authorize(requests, open));
		http.addFilterAfter(new UploadAudit(audit), AuthorizationFilter.class);
		http.addFilterAfter(new NoDiscovery(answers), HeaderWriterFilter.class);
		if (this.properties.open()) {
			http.anonymous((anonymous) -> anonymous.principal("development").authorities(Role.ADMIN.authorities()));
			http.addFilterBefore(new LoopbackFilter(), AnonymousAuthenticationFilter.class);
		}
		else {
			http.addFilterBefore(new RateLimit(this.properties.requestsPerSecond(), answers),
					AuthorizationFilter.class);
		}
		return http.build();
	}

	private void authorize(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			List<String> open) {
		// A caller that gets this far may see the reason for an error.
		requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
		requests.requestMatchers("/actuator/health/**").permitAll();
		for (HttpMethod read : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
			requests.requestMatchers(read, open.toArray(String[]::new)).permitAll();
		}
		// With every method, so that a caller with rights learns which one it takes.
		requests.requestMatchers("/exports/**", "/imports/*/problems.csv").hasRole(Role.READER.name());
		requests.requestMatchers("/graphql", "/mcp", "/actuator/prometheus", "/actuator/info")
			.hasRole(Role.READER.name());
		requests.requestMatchers(HttpMethod.GET, "/actuator/sbom/**").hasRole(Role.ADMIN.name());
		requests.requestMatchers(HttpMethod.POST, "/imports").hasRole(Role.EDITOR.name());
		if (this.properties.open()) {
			requests.anyRequest().permitAll(); // Nothing is mapped here; the response
												// says so.
		}
		else {
			requests.anyRequest().denyAll();
		}
	}

	private static boolean loopback(@Nullable InetAddress address) {
		return address != null && address.isLoopbackAddress();
	}

}
