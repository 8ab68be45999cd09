package dev.icpgraph.mcp;

import io.modelcontextprotocol.server.McpStatelessSyncServer;
import org.junit.jupiter.api.Test;

import org.springframework.ai.mcp.server.common.autoconfigure.McpServerAutoConfiguration;
import org.springframework.ai.mcp.server.common.autoconfigure.McpServerStatelessAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class McpSettingsTests {

	@Test
	void isOffUnlessSet() {
		new WebApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(
					AutoConfigurations.of(McpServerStatelessAutoConfiguration.class, McpServerAutoConfiguration.class))
			.withUserConfiguration(ReadTools.class)
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(McpStatelessSyncServer.class)
				.doesNotHaveBean(ReadTools.class));
	}

}
