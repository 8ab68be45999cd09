package dev.icpgraph.security;

import java.net.InetAddress;
import java.util.List;

import dev.icpgraph.api.OpenPage;
import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Denies by default: reads need a token, writes a token of an {@link Role#EDITOR}. Only a
 * server that listens on loopback can be open, for development.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

	/**
	 * The policy of every answer without its own. A page runs scripts of this server
	 * only, no inline scripts, and writes markup through one library only.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
			+ "require-trusted-types-for 'script'; trusted-types lit-html";

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
	OpaqueTokenIntrospector tokens() {
		return new Tokens(this.properties.tokens());
	}

	// Times each request as a whole: timing each of fifteen filters, twice, adds no
	// insight.
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	SecurityFilterChain requests(HttpSecurity http, Refusals refusals, ObjectProvider<OpenPage> pages) {
		List<String> open = pages.stream().flatMap((page) -> page.paths().stream()).toList();
		http.csrf(AbstractHttpConfigurer::disable) // No session or cookie holds state.
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.oauth2ResourceServer((server) -> server.opaqueToken(Customizer.withDefaults())
				.authenticationEntryPoint(refusals)
				.accessDeniedHandler(refusals))
			.headers((headers) -> headers
				.contentSecurityPolicy((content) -> content.policyDirectives(CONTENT_SECURITY_POLICY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
			.authorizeHttpRequests((requests) -> authorize(requests, open));
		if (this.properties.open()) {
			http.anonymous((anonymous) -> anonymous.principal("development")
				.authorities(Tokens.authorities(Role.EDITOR).stream().toList()));
			http.addFilterBefore(new LoopbackFilter(), AnonymousAuthenticationFilter.class);
		}
		return http.build();
	}

	private void authorize(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			List<String> open) {
		// A caller who gets this far may see the reason for an error.
		requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
		requests.requestMatchers("/actuator/health/**").permitAll();
		requests.requestMatchers(HttpMethod.GET, open.toArray(String[]::new)).permitAll();
		requests.requestMatchers("/graphql", "/actuator/prometheus").hasRole(Role.READER.name());
		requests.requestMatchers(HttpMethod.GET, "/exports/**").hasRole(Role.READER.name());
		requests.requestMatchers(HttpMethod.POST, "/imports").hasRole(Role.EDITOR.name());
		if (this.properties.open()) {
			requests.anyRequest().permitAll(); // Nothing is mapped here; the answer says
												// so.
		}
		else {
			requests.anyRequest().denyAll();
		}
	}

	private static boolean loopback(@Nullable InetAddress address) {
		return address != null && address.isLoopbackAddress();
	}

}
