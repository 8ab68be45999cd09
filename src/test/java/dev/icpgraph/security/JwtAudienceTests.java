package dev.icpgraph.security;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class JwtAudienceTests {

	private final OAuth2ResourceServerProperties provider = new OAuth2ResourceServerProperties();

	@Test
	void warnsWhenJwtsForOtherApplicationsAreAccepted(CapturedOutput output) {
		start();

		assertThat(output).contains("spring.security.oauth2.resourceserver.jwt.audiences");
	}

	@Test
	void isSilentWithAnAudience(CapturedOutput output) {
		this.provider.getJwt().setAudiences(List.of("icp-graph"));

		start();

		assertThat(output).doesNotContain("audiences");
	}

	private void start() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		JwtDecoder decoder = (token) -> {
			throw new BadJwtException("Nobody has a token here");
		};
		beans.addBean("decoder", decoder);
		beans.addBean("provider", this.provider);
		new SecurityConfiguration(new SecurityProperties(false, List.of(), 1, null), new ServerProperties())
			.bearerTokens(beans.getBeanProvider(JwtDecoder.class),
					beans.getBeanProvider(OAuth2ResourceServerProperties.class));
	}

}
